"""The window's language: one way to every text that is shown.

`self.tr("…")` in classes of Qt, `translate("area", "…")` elsewhere; both with literals, so that
the texts can be collected. Texts with a number take `%n` and are asked with `n`.
"""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication

from planner.sentences import Sentence

PLANNER = "planner"


def translate(context: str, text: str, /, *, n: int | None = None, **values: object) -> str:
    """A text in the window's language with its {names} filled in.

    `n` chooses the plural form and stands for `%n`. Both `context` and `text` are literals. A value
    that is the planner's sentence is told in the window's language too.
    """
    count = -1 if n is None else n
    return _filled(QCoreApplication.translate(context, text, None, count), values)


def told(text: str) -> str:
    """What the planner says, in the window's language; other text stays as it is."""
    if not isinstance(text, Sentence):
        return text
    return _filled(QCoreApplication.translate(PLANNER, text.template), text.values)


def _filled(said: str, values: Mapping[str, object]) -> str:
    if not values:
        return said
    shown = {name: told(v) if isinstance(v, Sentence) else v for name, v in values.items()}
    filled: str = said.format(**shown)
    return filled
