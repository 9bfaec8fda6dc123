"""A bare window with as much in it: a QTreeView of the findings beside a QTextEdit of the program.

It keeps no record, proposes nothing and prints nothing: typing filters the tree, Return marks the
finding and puts its line into the text. What Qt itself costs, and nothing more.
"""

from __future__ import annotations

import gc
from collections.abc import Callable
from pathlib import Path
from typing import Any

from PySide6.QtCore import QSortFilterProxyModel, Qt
from PySide6.QtGui import QStandardItem, QStandardItemModel
from PySide6.QtWidgets import (
    QApplication,
    QLineEdit,
    QMainWindow,
    QSplitter,
    QTextEdit,
    QTreeView,
    QVBoxLayout,
    QWidget,
)

import resources
from planner.content.pack import load_catalogue
from planner.suggest.catalogue import Catalogue
from tools.bench.smooth.frames import repainted, resized, rest, scrolled
from tools.bench.smooth.heart import Heart
from tools.bench.smooth.memory import growth
from tools.bench.smooth.typist import PHRASES, Key, Typist
from tools.inter import use_inter

ROWS = 12
SIZE = (1890, 1000)
COLUMNS = 3


class BareWindow(QMainWindow):
    """The tree, the text, and a field that filters the tree."""

    def __init__(self, catalogue: Catalogue) -> None:
        super().__init__()
        self.field, self.tree, self.text = QLineEdit(), QTreeView(), QTextEdit()
        self.model = QStandardItemModel(0, COLUMNS)
        self.shown = QSortFilterProxyModel()
        self.shown.setSourceModel(self.model)
        self.shown.setRecursiveFilteringEnabled(True)
        self.shown.setFilterCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self.items: dict[str, QStandardItem] = {}
        self._fill(catalogue)
        self.tree.setModel(self.shown)
        self.tree.expandAll()
        self.text.setPlainText("\n".join(_lines(catalogue)))
        self._lay_out()
        self.field.textChanged.connect(self._filter)
        self.field.returnPressed.connect(self._record)

    def _lay_out(self) -> None:
        left = QWidget()
        column = QVBoxLayout(left)
        column.addWidget(self.field)
        column.addWidget(self.tree)
        panes = QSplitter()
        panes.addWidget(left)
        panes.addWidget(self.text)
        panes.setSizes([400, 1400])
        self.setCentralWidget(panes)

    def _fill(self, catalogue: Catalogue) -> None:
        groups: dict[str, QStandardItem] = {}
        for finding in catalogue.findings:
            if finding.kind not in groups:
                groups[finding.kind] = QStandardItem(str(finding.kind))
                self.model.appendRow(groups[finding.kind])
            row = [QStandardItem(finding.name), QStandardItem("L R"), QStandardItem("")]
            groups[finding.kind].appendRow(row)
            self.items[finding.id] = row[2]

    def mark(self, finding: str, value: str) -> None:
        """Record a value in the tree and a line in the text."""
        self.items[finding].setText(value)
        cursor = self.text.textCursor()
        cursor.movePosition(cursor.MoveOperation.Start)
        cursor.insertText(f"{finding} {value}\n" if value else "")

    def _filter(self, text: str) -> None:
        self.shown.setFilterFixedString(text)
        self.tree.expandAll()

    def _record(self) -> None:
        index = self.shown.index(0, 0, self.shown.index(0, 0))
        if index.isValid():
            item = self.model.itemFromIndex(self.shown.mapToSource(index.siblingAtColumn(2)))
            item.setText("R 4")
            self.text.insertPlainText(f"{index.data()} R 4\n")
        self.field.clear()


def measured(_folder: Path, phrases: int, actions: int) -> dict[str, Any]:
    """The same measures as of Stance."""
    app = QApplication([])
    use_inter(app)
    catalogue = load_catalogue(resources.path("content"))
    window = BareWindow(catalogue)
    window.resize(*SIZE)
    window.show()
    window.activateWindow()
    window.field.setFocus()
    rest(window.field.hasFocus)
    gc.collect()
    figures = {
        "typing": _typed(window, phrases),
        "scroll rows": scrolled(window.text),
        "scroll list": scrolled(window.tree),
        "resize": resized(window),
        "repaint": repainted(window),
        "memory": growth(_action(window), actions) if actions else [],
    }
    window.close()
    return figures


def _typed(window: BareWindow, phrases: int) -> dict[str, Any]:
    heart = Heart(window)
    keys: list[Key] = []
    for phrase in PHRASES[:phrases]:
        keys += [Key(letter) for letter in phrase.words]
        keys.append(Key(Qt.Key.Key_Return))
    pressed: list[float] = []
    typist = Typist(keys, pressed.append, window)
    heart.start()
    typist.type_all()
    heart.stop()
    return {
        "gaps": [(gap.wall_ms, gap.cpu_ms) for gap in heart.gaps],
        "keystrokes": heart.after(pressed),
    }


def _action(window: BareWindow) -> Callable[[int], None]:
    names = list(window.items)[:20]

    def act(number: int) -> None:
        window.mark(names[number // 2 % len(names)], "R 4" if number % 2 == 0 else "")
        if number % 2:
            window.text.document().undo()

    return act


def _lines(catalogue: Catalogue) -> list[str]:
    """As many words as twelve rows and a sheet of them show."""
    lines: list[str] = []
    for exercise in catalogue.exercises[:ROWS]:
        told = exercise.patient
        lines += [exercise.name, told.start, *told.steps, told.feel, ""]
    return lines
