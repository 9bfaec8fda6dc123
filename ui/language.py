"""The window's language: one way to every text that is shown.

`self.tr("…")` in classes of Qt, `translate("area", "…")` elsewhere; both with literals, so that
the texts can be collected. Texts with a number take `%n` and are asked with `n`.
"""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from planner.sentences import Sentence

PLANNER = "planner"


def translate(context: str, text: str, /, *, n: int | None = None, **values: object) -> str:
    """A text in the window's language with its {names} filled in.

    `n` chooses the plural form and stands for `%n`. Both `context` and `text` are literals.
    """
    count = -1 if n is None else n
    said = QCoreApplication.translate(context, text, None, count)
    filled: str = said.format(**values) if values else said
    return filled


def told(text: str) -> str:
    """What the planner says, in the window's language; other text stays as it is."""
    if not isinstance(text, Sentence):
        return text
    said = QCoreApplication.translate(PLANNER, text.template)
    if not text.values:
        return said
    return said.format(
        **{name: told(v) if isinstance(v, str) else v for name, v in text.values.items()}
    )
