"""Patients of a batch: whose sheet is printed, and who is left out, with the reason."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QModelIndex, QPersistentModelIndex, QRect, QSize, Qt, Slot
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTreeWidget,
    QTreeWidgetItem,
    QWidget,
)

from ui.handout.batch import Held, Ready
from ui.language import told, translate
from ui.theme.icons import icon
from ui.theme.metrics import GAP, GAP_ROW, u

if TYPE_CHECKING:
    from planner.patients.patient import Patient

_NAME, _WHAT = range(2)
_SIGN = 16


class _Wrapped(QStyledItemDelegate):
    """A cell as tall as its broken lines; a tree alone would cut them off."""

    def sizeHint(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        """The height at the column's width."""
        hint = super().sizeHint(option, index)
        view = self.parent()
        if not isinstance(view, BatchList):
            return hint
        room = view.columnWidth(_WHAT) - u(view, GAP_ROW)
        lines = view.fontMetrics().boundingRect(
            QRect(0, 0, max(1, room), 0), Qt.TextFlag.TextWordWrap, str(index.data())
        )
        return QSize(hint.width(), max(hint.height(), lines.height() + u(view, GAP)))


class BatchList(QTreeWidget):
    """One line a patient: a sign, the name with the birth date, and what becomes of the sheet."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._lines: dict[int, QTreeWidgetItem] = {}
        self.setAccessibleName(self.tr("Patients and their sheets"))
        self.setHeaderLabels([self.tr("Patient"), self.tr("Sheet")])
        self.setRootIsDecorated(False)
        self.setWordWrap(True)
        self.setUniformRowHeights(False)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        head = self.header()
        head.setSectionResizeMode(_NAME, QHeaderView.ResizeMode.ResizeToContents)
        head.setSectionResizeMode(_WHAT, QHeaderView.ResizeMode.Stretch)
        head.setStretchLastSection(True)
        self.setItemDelegateForColumn(_WHAT, _Wrapped(self))
        head.sectionResized.connect(self._widths_changed)
        self._fit()

    def add(self, outcome: Ready | Held) -> None:
        """Another patient was looked at."""
        line = QTreeWidgetItem([_named(outcome.patient), ""])
        self.addTopLevelItem(line)
        if isinstance(outcome, Ready):
            self._lines[id(outcome)] = line
            self._say(line, "page", "accent", _ready_words(outcome))
        else:
            self._say(line, "triangle", "warn", told(outcome.reason))
        self.scrollToItem(line)

    def done(self, outcome: Ready, words: str) -> None:
        """A sheet left; `words` say how."""
        line = self._lines[id(outcome)]
        self._say(line, "check", "ok", words)
        self.scrollToItem(line)

    def texts(self) -> list[tuple[str, str]]:
        """All lines, as they are read."""
        lines = (self.topLevelItem(row) for row in range(self.topLevelItemCount()))
        return [(one.text(_NAME), one.text(_WHAT)) for one in lines if one is not None]

    def _say(self, line: QTreeWidgetItem, sign: str, ink: str, words: str) -> None:
        line.setIcon(_NAME, icon(sign, ink))
        line.setText(_WHAT, words)
        line.setToolTip(_WHAT, words)

    @Slot()
    def _widths_changed(self) -> None:
        """Other widths break the lines elsewhere."""
        self.scheduleDelayedItemsLayout()

    def _fit(self) -> None:
        self.setIconSize(QSize(u(self, _SIGN), u(self, _SIGN)))
        self.setIndentation(u(self, GAP_ROW))

    def changeEvent(self, event: QEvent) -> None:
        """Grow with the text."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._fit()


def _named(patient: Patient) -> str:
    """Twins are told apart by nothing else than this at a glance: name and year of birth."""
    return translate(
        "handout", "{name} ({year})", name=patient.listed_name, year=patient.birth_date.year
    )


def _ready_words(ready: Ready) -> str:
    count = translate("handout", "%n page(s)", n=ready.leaving.pages)
    tongue = _language_names().get(ready.language, ready.language)
    words = translate("handout", "{pages}, {language}", pages=count, language=tongue)
    for warning in ready.leaving.warnings:
        words = f"{words}\n{told(warning)}"
    return words


def _language_names() -> dict[str, str]:
    return {
        "en": translate("handout", "English"),
        "es": translate("handout", "Spanish"),
        "ar": translate("handout", "Arabic"),
    }
