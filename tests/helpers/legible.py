"""Looks at every widget in sight: is its text translated, and is all of it there?"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from PySide6.QtCore import QAbstractItemModel, QModelIndex, QSize, Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QApplication,
    QComboBox,
    QLabel,
    QLineEdit,
    QMenu,
    QMenuBar,
    QWidget,
)

from tests.helpers.pseudo import OPEN
from ui.widgets import ElidedLabel

_WORD = re.compile(r"[^\W\d_]{2,}")
# Where texts of the content are put together, and counts stand beside them.
_JOINT = re.compile(r"\s{2,}|[:;.,]\s|\s?\d+[−+]?(?!\w)|[.?]$")
_SLACK = 1
_LONGEST_WALK = 400


@dataclass(frozen=True, slots=True)
class Fault:
    """What is wrong with which widget; `area` is the folder that made it."""

    area: str
    widget: str
    what: str
    text: str

    def __str__(self) -> str:
        return f"{self.area}: {self.widget} {self.what}: {self.text!r}"


def faults(window: QWidget, content: str) -> Iterator[Fault]:
    """What is untranslated or cut in a window; `content` are the texts that need no translation."""
    for widget in (window, *window.findChildren(QWidget)):
        if not widget.isVisible() or widget.visibleRegion().isEmpty():
            continue
        for text in _texts(widget):
            if not _translated(text, content):
                yield _fault(widget, "is not translated", text)
        if isinstance(widget, QAbstractItemView) and widget.model() is not None:
            for text in _cells(widget.model(), QModelIndex()):
                if not _translated(text, content):
                    yield _fault(widget, "has a cell that is not translated", text)
        yield from _cut(widget)
    yield from _menu_faults(window, content)


def cut_texts(window: QWidget) -> Iterator[Fault]:
    """What is cut in a window, whatever its language."""
    for widget in (window, *window.findChildren(QWidget)):
        if widget.window() is window and widget.isVisible():
            yield from _cut(widget)


def screen_faults(window: QWidget, screen: QSize) -> Iterator[Fault]:
    """A window that does not fit its screen."""
    least = window.minimumSizeHint().expandedTo(window.minimumSize())
    if least.width() > screen.width() or least.height() > screen.height():
        yield _fault(window, f"needs {least.width()}x{least.height()}", window.windowTitle())


def _cut(widget: QWidget) -> Iterator[Fault]:
    text = widget.text() if isinstance(widget, QLabel | QAbstractButton) else ""
    if isinstance(widget, ElidedLabel) or (isinstance(widget, QLabel) and _elides(widget)):
        return
    if isinstance(widget, QLabel) and text and widget.pixmap().isNull():
        needed = widget.sizeHint()
        if widget.wordWrap():
            needed = QSize(_longest_word(widget), widget.heightForWidth(widget.width()))
    elif isinstance(widget, QAbstractButton) and text:
        needed = widget.minimumSizeHint() if widget.minimumSizeHint().isValid() else QSize()
        needed = needed.boundedTo(widget.sizeHint())
    else:
        return
    lack_w = needed.width() - widget.width()
    lack_h = needed.height() - widget.height()
    if lack_w > _SLACK or lack_h > _SLACK:
        yield _fault(widget, f"is cut by {max(lack_w, 0)}x{max(lack_h, 0)}", text)


def _longest_word(label: QLabel) -> int:
    words = label.text().split()
    sides = label.contentsMargins()
    room = sides.left() + sides.right() + 2 * label.margin()
    return max((label.fontMetrics().horizontalAdvance(word) for word in words), default=0) + room


def _elides(label: QLabel) -> bool:
    """Shows less, and all of it in a tooltip."""
    return "…" in label.text() and bool(label.toolTip())


def _texts(widget: QWidget) -> Iterable[str]:
    yield widget.accessibleName()
    yield widget.accessibleDescription()
    yield widget.toolTip()
    if isinstance(widget, QLabel | QAbstractButton):
        yield widget.text()
    if isinstance(widget, QLineEdit):
        yield widget.placeholderText()
    if isinstance(widget, QComboBox):
        yield from (widget.itemText(place) for place in range(widget.count()))
    if widget.isWindow():
        yield widget.windowTitle()


def _cells(model: QAbstractItemModel, parent: QModelIndex) -> Iterator[str]:
    roles = (
        Qt.ItemDataRole.DisplayRole,
        Qt.ItemDataRole.AccessibleTextRole,
        Qt.ItemDataRole.ToolTipRole,
    )
    for row in range(min(model.rowCount(parent), _LONGEST_WALK)):
        for column in range(model.columnCount(parent)):
            index = model.index(row, column, parent)
            for role in roles:
                told = model.data(index, role)
                if isinstance(told, str):
                    yield told
        yield from _cells(model, model.index(row, 0, parent))


def _menu_faults(window: QWidget, content: str) -> Iterator[Fault]:
    for bar in window.findChildren(QMenuBar):
        for menu in (one.menu() for one in bar.actions()):
            if isinstance(menu, QMenu):
                yield from _actions(menu, content)


def _actions(menu: QMenu, content: str) -> Iterator[Fault]:
    for action in menu.actions():
        for text in (action.text(), action.statusTip()):
            if not _translated(text, content):
                yield _fault(menu, "has an action that is not translated", text)
        inner = action.menu()
        if isinstance(inner, QMenu):
            yield from _actions(inner, content)


def _translated(text: str, content: str) -> bool:
    if OPEN in text or not _WORD.search(text):
        return True
    return _plain(text) in content or all(_plain(part) in content for part in _JOINT.split(text))


def content_of(texts: Iterable[str]) -> str:
    """Texts that need no translation, in one, as `faults` compares them."""
    return " | ".join(_plain(text) for text in texts)


def _plain(text: str) -> str:
    return " ".join(text.replace("&", "").casefold().split())


def _fault(widget: QWidget, what: str, text: str) -> Fault:
    one: QWidget | None = widget
    while one is not None and not type(one).__module__.startswith("ui."):
        one = one.parentWidget()
    kind = type(one) if one is not None else type(widget)
    area = kind.__module__.removeprefix("ui.").partition(".")[0]
    if area == "widgets":  # a shared part: the fault is of whoever uses it
        area = next(_owners(one), area)
    return Fault(area, f"{kind.__name__}/{type(widget).__name__}", what, text)


def _owners(widget: QWidget | None) -> Iterator[str]:
    while widget is not None:
        name = type(widget).__module__
        if name.startswith("ui.") and not name.startswith("ui.widgets"):
            yield name.split(".")[1]
        widget = widget.parentWidget()


def top_windows() -> list[QWidget]:
    """The windows in sight."""
    return [one for one in QApplication.topLevelWidgets() if one.isVisible()]
