"""A made-up language: every text accented, in brackets and 40 % longer, so that faults show."""

from __future__ import annotations

import re
from collections.abc import Iterator
from contextlib import contextmanager

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QTranslator

OPEN, CLOSE = "⟦", "⟧"
LONGER = 0.4
_KEPT = re.compile(r"\{[^{}]*\}|%n|%L?\d+|&.|<[^<>]+>")
_ACCENTS = str.maketrans("aeiouAEIOUcnsy", "áéíóúÁÉÍÓÚçñšý")
_NO_TEXT = {"QT_LAYOUT_DIRECTION"}


class Pseudo(QTranslator):
    """Translates everything that is asked for; keys and signs stay."""

    def isEmpty(self) -> bool:
        """Never, so that it is asked."""
        return False

    def translate(
        self,
        _context: str,
        source: str,
        _comment: str | None = None,
        _n: int = -1,
    ) -> str:
        """The text, longer and marked."""
        return source if source in _NO_TEXT else stretched(source)


def stretched(source: str) -> str:
    """A text as it would be in a longer language."""
    if len(source.strip()) < 2 or not re.search(r"[^\W\d_]", _KEPT.sub("", source)):
        return source
    body = source.rstrip(" …")
    said, at = [], 0
    for kept in _KEPT.finditer(body):
        said += [body[at : kept.start()].translate(_ACCENTS), kept.group()]
        at = kept.end()
    said.append(body[at:].translate(_ACCENTS))
    more = _padding(max(1, round(len(_KEPT.sub("", body)) * LONGER) - 2), words=" " in body)
    return f"{OPEN}{''.join(said)}{more}{CLOSE}{source[len(body) :]}"


def _padding(length: int, *, words: bool) -> str:
    """Something to fill up with; where a text may be broken, so may this."""
    return ("~~~~~ " * length)[:length].rstrip() if words else "~" * length


class _OnTop(QObject):
    """Puts a translator before those that are installed later."""

    def __init__(self, translator: QTranslator) -> None:
        super().__init__()
        self._translator, self._busy = translator, False

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        app = QCoreApplication.instance()
        if event.type() == QEvent.Type.LanguageChange and watched is app and not self._busy:
            self._busy = True
            app.removeTranslator(self._translator)
            app.installTranslator(self._translator)
            self._busy = False
        return False


@contextmanager
def pseudo(app: QCoreApplication) -> Iterator[None]:
    """Speak the made-up language inside, whatever language is installed."""
    translator = Pseudo()
    keeper = _OnTop(translator)
    app.installTranslator(translator)
    app.installEventFilter(keeper)
    try:
        yield
    finally:
        app.removeEventFilter(keeper)
        app.removeTranslator(translator)
