"""Which printer, how many copies, which sides of the paper."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QCheckBox, QComboBox, QFormLayout, QHBoxLayout, QSpinBox, QWidget

from planner.handout.snapshot import Paper
from ui.handout.printing import PrintChoice, PrinterFacts, Sides
from ui.language import translate
from ui.theme.metrics import GAP, GAP_ROW, u
from ui.widgets import Banner, InkLabel

if TYPE_CHECKING:
    from collections.abc import Callable

MOST_COPIES = 20


def paper_words(paper: Paper) -> str:
    """A paper by its name and size."""
    if paper is Paper.LETTER:
        return translate("handout", "Letter, 8.5 × 11 in")
    return translate("handout", "A4, 210 × 297 mm")


def paper_name(paper: Paper) -> str:
    """A paper by its name alone."""
    return translate("handout", "letter paper") if paper is Paper.LETTER else "A4"


def sides_words(sides: Sides) -> str:
    """A way to print sides, in words."""
    if sides is Sides.ONE:
        return translate("handout", "One side")
    if sides is Sides.LONG:
        return translate("handout", "Both sides, turned like a book")
    return translate("handout", "Both sides, turned like a notepad")


class PrinterFields(QWidget):
    """A form; `between` gets a line of its own below the paper. `facts` asks a printer."""

    def __init__(
        self,
        printers: tuple[str, ...],
        facts: Callable[[str], PrinterFacts],
        paper: Paper,
        parent: QWidget,
        between: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._facts, self._paper = facts, paper
        self.printers = QComboBox(self)
        self.printers.addItems(printers)
        self.printers.setAccessibleName(self.tr("Printer"))
        self.copies = QSpinBox(self)
        self.copies.setRange(1, MOST_COPIES)
        self.copies.setAccessibleName(self.tr("Copies"))
        self.collate = QCheckBox(self.tr("Who&le sheets, one after the other"), self)
        self.collate.setChecked(True)
        self.sides = QComboBox(self)
        self.sides.setAccessibleName(self.tr("Sides of the paper"))
        self.lacking = Banner("warn", "triangle", "", (), self)
        self.lacking.hide()
        self._lay_out(between)
        self.copies.valueChanged.connect(self._copies_changed)
        self.printers.currentIndexChanged.connect(self._ask)
        self._copies_changed(1)
        self._ask()

    def _lay_out(self, between: QWidget | None) -> None:
        form = QFormLayout(self)
        form.setContentsMargins(0, 0, 0, 0)
        form.setVerticalSpacing(u(self, GAP))
        form.setHorizontalSpacing(u(self, GAP_ROW))
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.ExpandingFieldsGrow)
        copies = QHBoxLayout()
        copies.setSpacing(u(self, GAP_ROW))
        copies.addWidget(self.copies)
        copies.addWidget(self.collate, 1)
        form.addRow(self.tr("P&rinter"), self.printers)
        form.addRow(self.tr("Paper"), InkLabel(paper_words(self._paper), "text", self))
        form.addRow(self.lacking)
        if between is not None:
            form.addRow(self.tr("Pages"), between)
        form.addRow(self.tr("&Copies"), copies)
        caption = self.tr("S&ides")
        form.addRow(caption, self.sides)
        label = form.labelForField(copies)
        if label is not None:
            label.setBuddy(self.copies)  # type: ignore[attr-defined]
        form.setRowVisible(self.lacking, False)
        self._form = form

    def choice(self, pages: tuple[int, ...] = ()) -> PrintChoice:
        """What was chosen."""
        return PrintChoice(
            self.printers.currentText(),
            pages,
            self.copies.value(),
            self.collate.isChecked(),
            Sides(self.sides.currentData()),
        )

    @Slot()
    def _ask(self) -> None:
        """Offer what the chosen printer can do."""
        facts = self._facts(self.printers.currentText())
        self.sides.clear()
        for one in facts.sides:
            self.sides.addItem(sides_words(one), one.value)
        self.sides.setCurrentIndex(facts.sides.index(facts.usual))
        both = len(facts.sides) > 1
        self.sides.setEnabled(both)
        self.sides.setToolTip("" if both else self.tr("This printer prints on one side only."))
        lacks = facts.lacks(self._paper)
        if lacks:
            told = self.tr("This printer has no {paper}: each page is made smaller, to fit whole.")
            self.lacking.say("warn", "triangle", told.format(paper=paper_name(self._paper)))
        self._form.setRowVisible(self.lacking, lacks)

    @Slot(int)
    def _copies_changed(self, copies: int) -> None:
        self.collate.setEnabled(copies > 1)
        self.collate.setToolTip("" if copies > 1 else self.tr("For more than one copy."))
