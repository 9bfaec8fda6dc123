"""How a key reads on this system and in this language: Ctrl+F, on a Mac its signs."""

from __future__ import annotations

from PySide6.QtGui import QKeySequence

from ui.language import translate


def key_text(keys: str) -> str:
    """The keys of a portable text such as "Ctrl+F" as a menu would show them."""
    return QKeySequence(keys).toString(QKeySequence.SequenceFormat.NativeText)


def short_names() -> tuple[str, ...]:
    """Qt's names of keys that are too long in some languages; Qt asks for these itself."""
    return (
        translate("QShortcut", "Ctrl"),
        translate("QShortcut", "Shift"),
        translate("QShortcut", "Alt"),
        translate("QShortcut", "Return"),
        translate("QShortcut", "Enter"),
        translate("QShortcut", "Esc"),
        translate("QShortcut", "Del"),
    )
