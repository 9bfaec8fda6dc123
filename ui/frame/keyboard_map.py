"""The keyboard map: every key, by where it works."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QHeaderView,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from ui.frame.commands import hint, plain
from ui.theme.metrics import GAP_ROW, MARGIN, STRONG, font, u

if TYPE_CHECKING:
    from PySide6.QtGui import QAction


class KeyboardMap(QDialog):
    """A list to read; Esc closes it."""

    def __init__(self, actions: tuple[QAction, ...], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Keyboard map"))
        self.list = QTreeWidget(self)
        self.list.setColumnCount(2)
        self.list.setHeaderLabels([self.tr("What"), self.tr("Key")])
        self.list.setRootIsDecorated(False)
        self.list.setAccessibleName(self.tr("Keys"))
        self.list.header().setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        self.list.header().setStretchLastSection(False)
        self.list.header().setSectionResizeMode(1, QHeaderView.ResizeMode.ResizeToContents)
        anywhere = [(a.whatsThis() or plain(a.text()), hint(a)) for a in actions if hint(a)]
        for title, keys in ((self.tr("Anywhere"), anywhere), *self._rows()):
            self._group(title, keys)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, self)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(*(u(self, MARGIN),) * 4)
        layout.setSpacing(u(self, GAP_ROW))
        layout.addWidget(self.list)
        layout.addWidget(buttons)
        self.resize(u(self, 560), u(self, 620))

    def _group(self, title: str, keys: list[tuple[str, str]]) -> None:
        head = QTreeWidgetItem(self.list, [title])
        head.setFont(0, font(None, 1.0, STRONG))
        for what, key in keys:
            QTreeWidgetItem(head, [what, key])
        head.setExpanded(True)

    def _rows(self) -> tuple[tuple[str, list[tuple[str, str]]], ...]:
        return (
            (
                self.tr("In the list of findings"),
                [
                    (self.tr("Side: left, right, both"), "L  R  B"),
                    (self.tr("Value"), "0-9  +  -"),
                    (self.tr("Good, fair, poor"), "G  F  P"),
                    (self.tr("Yes, no"), "Y  N"),
                    (self.tr("Untick"), "Del"),
                    (self.tr("Next open finding"), "Return"),
                    (self.tr("Close and open a group"), "Left  Right"),
                ],
            ),
            (
                self.tr("On an exercise of the program"),
                [
                    (self.tr("First dose field"), "F2"),
                    (self.tr("Step up, step back"), "+  -"),
                    (self.tr("Side: left, right, both"), "L  R  B"),
                    (self.tr("Swap, note"), "S  N"),
                    (self.tr("Move up, move down"), "Alt+Up  Alt+Down"),
                    (self.tr("Drop"), "Del"),
                ],
            ),
            (
                self.tr("Red flags"),
                [
                    (self.tr("Tick or untick"), "1-9  0  A-I"),
                    (self.tr("None of the rest present"), "Return"),
                ],
            ),
            (
                self.tr("In the list of patients"),
                [
                    (self.tr("Open the visit"), "Return"),
                    (self.tr("Edit"), "F2"),
                ],
            ),
        )
