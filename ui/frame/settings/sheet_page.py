"""What a new sheet starts with, and the clinic's colour, footer and line to sign on."""

from __future__ import annotations

from dataclasses import replace
from enum import StrEnum
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtWidgets import QCheckBox, QComboBox, QWidget

from planner.figures.palette import PAPER_STYLES
from planner.handout.occasion import LONGEST_FIELD
from planner.handout.snapshot import Layout, Paper
from planner.patients.register import text_problem
from ui.frame.settings.accent_field import AccentField
from ui.frame.settings.page import Trouble, column, form, line
from ui.handout.option_words import ink_words, layout_words
from ui.language import told
from ui.widgets import InkLabel

if TYPE_CHECKING:
    from collections.abc import Mapping

    from planner.patients.clinic import Clinic

_Value = TypeVar("_Value", bound=StrEnum)


class SheetPage(QWidget):
    """Each sheet may still be made otherwise, above its pages."""

    def __init__(self, clinic: Clinic, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        sheet = clinic.sheet
        papers = {Paper.LETTER: self.tr("Letter"), Paper.A4: self.tr("A4")}
        self.paper = _choice(papers, clinic.paper, self)
        self.layout_of_sheet = _choice(
            {one: layout_words(one) for one in Layout}, sheet.layout, self
        )
        self.ink = _choice({one: ink_words(one) for one in PAPER_STYLES}, sheet.ink, self)
        self.large = QCheckBox(self.tr("Lar&ge print"), self)
        self.large.setChecked(sheet.large_print)
        self.accent = AccentField(sheet.accent, self)
        example = self.tr("Please call a day ahead if you cannot come.")
        self.footer = line(sheet.footer, self, example, LONGEST_FIELD)
        self.signature = QCheckBox(self.tr("A line for the therapist's signat&ure"), self)
        self.signature.setChecked(sheet.signature)
        layout = column(self)
        starts = self.tr("A sheet starts with these; above its pages you may choose otherwise.")
        layout.addWidget(InkLabel(starts, "text2", self, wrap=True))
        rows = (
            (self.tr("Pape&r"), self.paper),
            (self.tr("La&yout"), self.layout_of_sheet),
            (self.tr("&Ink"), self.ink),
        )
        layout.addLayout(form(rows, self))
        layout.addWidget(self.large)
        every = self.tr("On every sheet of the clinic:")
        layout.addWidget(InkLabel(every, "text2", self, wrap=True))
        own = ((self.tr("C&olour"), self.accent), (self.tr("&Footer"), self.footer))
        layout.addLayout(form(own, self))
        self.accent.field.setAccessibleName(self.accent.accessibleName())
        layout.addWidget(self.signature)
        layout.addStretch(1)

    def trouble(self) -> Trouble | None:
        """A colour that cannot be read, or a footer that is no text."""
        if self.accent.trouble:
            return Trouble(self.accent.trouble, self.accent.field)
        sentence = text_problem(self.footer.text().strip())
        return None if sentence is None else Trouble(told(sentence), self.footer)

    def applied(self, clinic: Clinic) -> Clinic:
        """With how sheets look."""
        sheet = replace(
            clinic.sheet,
            layout=str(self.layout_of_sheet.currentData()),
            ink=str(self.ink.currentData()),
            large_print=self.large.isChecked(),
            accent=self.accent.code or "",
            footer=self.footer.text().strip(),
            signature=self.signature.isChecked(),
        )
        return replace(clinic, paper=str(self.paper.currentData()), sheet=sheet)


def _choice(choices: Mapping[_Value, str], kept: str, parent: QWidget) -> QComboBox:
    """A list to choose from; what is kept but not known counts as the first."""
    made = QComboBox(parent)
    for value, words in choices.items():
        made.addItem(words, value.value)
    made.setCurrentIndex(max(0, made.findData(kept)))
    return made
