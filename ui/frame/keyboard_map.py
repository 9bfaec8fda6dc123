"""The shortcuts sheet: every key, by where it works, with a field to look for one."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QHeaderView,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from ui.theme.metrics import GAP_ROW, MARGIN, STRONG, font, u
from ui.widgets import SearchField

if TYPE_CHECKING:
    from ui.frame.key_lines import KeyGroup

WHAT, KEYS = range(2)
_INTO = frozenset({Qt.Key.Key_Down, Qt.Key.Key_PageDown})


@dataclass(frozen=True, slots=True)
class _Items:
    head: QTreeWidgetItem
    lines: list[QTreeWidgetItem]


class KeyboardMap(QDialog):
    """A list to read; Esc empties the field, then closes."""

    def __init__(self, groups: tuple[KeyGroup, ...], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Keyboard shortcuts"))
        self.search = SearchField(
            self.tr("What to do, or a key"), "", self, name=self.tr("Find a key")
        )
        self.search.textChanged.connect(self._filter)
        self.search.installEventFilter(self)
        self.list = self._list()
        self._groups = tuple(self._add(group) for group in groups)
        self.list.setCurrentItem(self._groups[0].head)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, self)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(*(u(self, MARGIN),) * 4)
        layout.setSpacing(u(self, GAP_ROW))
        layout.addWidget(self.search)
        layout.addWidget(self.list, 1)
        layout.addWidget(buttons)
        room = self.screen().availableGeometry()
        self.resize(min(u(self, 560), room.width()), min(u(self, 640), room.height()))
        self.list.header().resizeSection(KEYS, self.list.sizeHintForColumn(KEYS) + u(self, MARGIN))
        self.search.setFocus()
        # Items that outlive their Python side end the process when the dialog is deleted.
        self.finished.connect(self.list.clear)

    def shown(self) -> tuple[tuple[str, str], ...]:
        """The lines in sight: what, keys."""
        lines = (line for group in self._groups for line in group.lines)
        return tuple((one.text(WHAT), one.text(KEYS)) for one in lines if not one.isHidden())

    def _list(self) -> QTreeWidget:
        made = QTreeWidget(self)
        made.setColumnCount(2)
        made.setHeaderLabels([self.tr("What"), self.tr("Key")])
        made.setRootIsDecorated(False)
        made.setAccessibleName(self.tr("Keys"))
        header = made.header()
        header.setStretchLastSection(False)
        header.setSectionResizeMode(WHAT, QHeaderView.ResizeMode.Stretch)
        header.setSectionResizeMode(KEYS, QHeaderView.ResizeMode.Fixed)
        return made

    def _add(self, group: KeyGroup) -> _Items:
        head = QTreeWidgetItem(self.list, [group.place])
        head.setFont(WHAT, font(None, 1.0, STRONG))
        head.setFirstColumnSpanned(True)
        lines = [QTreeWidgetItem(head, [line.what, line.keys]) for line in group.lines]
        head.setExpanded(True)
        return _Items(head, lines)

    @Slot(str)
    def _filter(self, text: str) -> None:
        wanted = text.strip().casefold()
        for group in self._groups:
            whole = wanted in group.head.text(WHAT).casefold()
            for line in group.lines:
                words = f"{line.text(WHAT)}\n{line.text(KEYS)}".casefold()
                line.setHidden(not (whole or wanted in words))
            group.head.setHidden(all(line.isHidden() for line in group.lines))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Down goes from the field into the list, Esc empties it."""
        if watched is self.search and isinstance(event, QKeyEvent):
            pressed = event.type() == QEvent.Type.KeyPress
            if pressed and event.key() in _INTO:
                self.list.setFocus(Qt.FocusReason.OtherFocusReason)
                return True
            if pressed and event.key() == Qt.Key.Key_Escape and self.search.text():
                self.search.clear()
                return True
        return super().eventFilter(watched, event)
