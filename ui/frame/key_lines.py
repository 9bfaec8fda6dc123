"""The keys of rows and lists as the shortcuts sheet tells them, by where they work."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QKeyCombination, Qt
from PySide6.QtGui import QKeySequence

from planner.assessment.values import option_words
from ui.frame import row_keys
from ui.frame.commands import hint, plain
from ui.language import told, translate

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QAction

    from ui.frame.row_keys import RowKey

_SPACE = "  "


@dataclass(frozen=True, slots=True)
class KeyLine:
    """What is done, and the keys that do it."""

    what: str
    keys: str


@dataclass(frozen=True, slots=True)
class KeyGroup:
    """The keys that work in one place."""

    place: str
    lines: tuple[KeyLine, ...]


def key_groups(commands: Sequence[QAction], of_list: Sequence[QAction]) -> tuple[KeyGroup, ...]:
    """Every key: those of the window's commands, of the list of patients, and of the rows."""
    return (
        KeyGroup(translate("frame", "Anywhere"), _actions(commands)),
        KeyGroup(translate("frame", "In the list of patients"), _actions(of_list)),
        KeyGroup(translate("frame", "In the list of findings"), _findings()),
        KeyGroup(translate("frame", "On the body chart"), _body_chart()),
        KeyGroup(translate("frame", "On an exercise of the program"), _exercise()),
        KeyGroup(translate("frame", "Red flags"), _red_flags()),
    )


def _actions(actions: Sequence[QAction]) -> tuple[KeyLine, ...]:
    keyed = (action for action in actions if hint(action))
    return tuple(KeyLine(one.whatsThis() or plain(one.text()), hint(one)) for one in keyed)


def _findings() -> tuple[KeyLine, ...]:
    return (
        _line(translate("frame", "Up, down"), Qt.Key.Key_Up, Qt.Key.Key_Down),
        *_rows(row_keys.sides()),
        KeyLine(translate("frame", "Value"), "0-9  +  -"),
        KeyLine(translate("frame", "Good, fair, poor"), _initials("good", "fair", "poor")),
        KeyLine(translate("frame", "Yes, no"), _initials("yes", "no")),
        *_rows((row_keys.untick(),)),
        _line(translate("frame", "Next open finding"), Qt.Key.Key_Return),
        _line(translate("frame", "Close and open a group"), Qt.Key.Key_Left, Qt.Key.Key_Right),
    )


def _body_chart() -> tuple[KeyLine, ...]:
    arrows = (Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Up, Qt.Key.Key_Down)
    return (
        _line(translate("frame", "To the next region"), *arrows),
        _line(translate("frame", "Only the region's findings"), Qt.Key.Key_Return),
        _line(translate("frame", "All findings again"), Qt.Key.Key_Escape),
    )


def _exercise() -> tuple[KeyLine, ...]:
    return (
        _line(translate("frame", "Up, down"), Qt.Key.Key_Up, Qt.Key.Key_Down),
        *_rows(row_keys.of_exercise()),
        _line(translate("frame", "Back to the row"), Qt.Key.Key_Escape),
    )


def _red_flags() -> tuple[KeyLine, ...]:
    return (
        KeyLine(translate("frame", "Tick or untick"), "1-9  0  A-I"),
        _line(translate("frame", "None of the rest present"), Qt.Key.Key_Return),
    )


def _rows(keys: Sequence[RowKey]) -> tuple[KeyLine, ...]:
    return tuple(KeyLine(key.label.rstrip("…"), key.shown) for key in keys)


def _initials(*options: str) -> str:
    """The rows take the first letters of the words they show, in the window's language."""
    return _SPACE.join(told(option_words(one))[:1].upper() for one in options)


def _line(what: str, *keys: Qt.Key) -> KeyLine:
    native = QKeySequence.SequenceFormat.NativeText
    names = (QKeySequence(QKeyCombination(key)).toString(native) for key in keys)
    return KeyLine(what, _SPACE.join(names))
