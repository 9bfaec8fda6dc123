"""The chosen patient beside the list: who, what was given, which visits."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QGridLayout,
    QHBoxLayout,
    QMenu,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from planner.patients.register import in_words
from ui.frame.lines import Line
from ui.patients import words
from ui.theme.metrics import GAP, MARGIN, PATIENT, SECONDARY, SEMIBOLD, STRONG, u
from ui.widgets import InkLabel, Painted, button

if TYPE_CHECKING:
    from datetime import date

    from PySide6.QtGui import QAction

    from planner.patients.patient import Patient, PatientSummary, VisitInfo
    from planner.suggest.catalogue import Catalogue
    from planner.usecases.ports import OpenVisit

VISITS_SHOWN = 12


@dataclass(frozen=True, slots=True)
class Details:
    """What is known of the chosen patient."""

    summary: PatientSummary
    latest: OpenVisit | None
    visits: tuple[VisitInfo, ...]
    namesakes: tuple[Patient, ...]


class DetailsPanel(Painted):
    """Shows Details; `open_wanted` when the therapist goes on to the visit."""

    open_wanted = Signal()

    def __init__(
        self, catalogue: Catalogue, actions: tuple[QAction, ...], parent: QWidget | None = None
    ) -> None:
        super().__init__("side", parent)
        self._catalogue = catalogue
        self.setAccessibleName(self.tr("Chosen patient"))
        self._name = InkLabel("", "text", self, scale=PATIENT, weight=STRONG)
        self._name.setWordWrap(True)
        self._born = InkLabel("", "text2", self, scale=SECONDARY)
        self._born.setWordWrap(True)
        self.open = button("", self, role="primary", sign="arrow", hint=self.tr("Enter"))
        self.open.clicked.connect(self.open_wanted)
        self.more = button(self.tr("More"), self)
        menu = QMenu(self.more)
        menu.addActions(actions)
        self.more.setMenu(menu)
        self._body = QVBoxLayout()
        self._lay_out()

    def _lay_out(self) -> None:
        buttons = QHBoxLayout()
        buttons.setSpacing(u(self, GAP))
        buttons.addWidget(self.open)
        buttons.addWidget(self.more)
        buttons.addStretch(1)
        head = QVBoxLayout()
        head.setContentsMargins(*(u(self, MARGIN),) * 4)
        head.setSpacing(u(self, GAP))
        head.addWidget(self._name)
        head.addWidget(self._born)
        head.addLayout(buttons)
        inside = Painted("side")
        outer = QVBoxLayout(inside)
        outer.setContentsMargins(u(self, MARGIN), 0, u(self, MARGIN), u(self, MARGIN))
        outer.setSpacing(u(self, GAP))
        outer.addLayout(self._body)
        outer.addStretch(1)
        area = QScrollArea(self)
        area.setFrameShape(QScrollArea.Shape.NoFrame)
        area.setWidgetResizable(True)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setWidget(inside)
        self._inside = inside
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(head)
        layout.addWidget(area, 1)

    def show_patient(self, summary: PatientSummary, today: date) -> None:
        """Show who it is at once; the rest follows with `show_details`."""
        patient = summary.patient
        self._name.setText(patient.listed_name)
        self._born.setText(words.born_line(patient, today))
        self.open.setVisible(not patient.archived)
        if summary.last_visit is None:
            self.open.setText(words.open_words(None, today))
        elif summary.last_visit != today:
            self.open.setText(self.tr("Start today's visit"))
        self._clear()

    def show_details(self, details: Details, today: date) -> None:
        """Fill the panel."""
        self._clear()
        last = details.visits[0] if details.visits else None
        self.open.setText(words.open_words(last, today))
        self.open.setAccessibleName(f"{self.open.text()}, {details.summary.patient.listed_name}")
        self._add(Line(self._inside))
        self._facts(details)
        self._program(details.latest)
        self._twins(details.namesakes)
        self._visits(details.visits)

    def _facts(self, details: Details) -> None:
        patient = details.summary.patient
        draft = details.latest.draft if details.latest else None
        facts = (
            (self.tr("Complaint"), details.summary.complaint or self.tr("None recorded")),
            (self.tr("Activity"), patient.activity),
            (self.tr("Language"), words.language_name(patient.language)),
            (self.tr("Phone"), patient.phone),
            (self.tr("At home"), words.at_home_words(patient.equipment, self._catalogue)),
            (self.tr("Precautions"), words.precaution_words(draft, self._catalogue)),
        )
        holder = QWidget(self._inside)
        grid = QGridLayout(holder)
        grid.setContentsMargins(0, u(self, GAP), 0, u(self, GAP))
        grid.setHorizontalSpacing(u(self, MARGIN))
        grid.setVerticalSpacing(u(self, 6))
        grid.setColumnStretch(1, 1)
        for row, (label, text) in enumerate(one for one in facts if one[1]):
            caption = InkLabel(label, "text2", holder)
            value = InkLabel(text, "text", holder)
            value.setWordWrap(True)
            top = Qt.AlignmentFlag.AlignTop
            grid.addWidget(caption, row, 0, top)
            grid.addWidget(value, row, 1, top)
        self._add(holder)

    def _program(self, latest: OpenVisit | None) -> None:
        if latest is None or not latest.draft.program.items:
            return
        self._add(Line(self._inside))
        head = self.tr("Program of {date}").format(date=in_words(latest.info.visited_on))
        self._add(InkLabel(head, "text2", self._inside, scale=SECONDARY, weight=SEMIBOLD))
        for number, item in enumerate(latest.draft.program.items, start=1):
            name = self._catalogue.exercise[item.exercise].name
            line = InkLabel(f"{number}.  {name}", "text", self._inside)
            line.setWordWrap(True)
            self._add(line)

    def _twins(self, namesakes: tuple[Patient, ...]) -> None:
        for other in namesakes:
            text = self.tr("Another {family}: {given}, born {date}").format(
                family=other.family_name, given=other.given_name, date=in_words(other.birth_date)
            )
            line = InkLabel(text, "warn", self._inside, weight=SEMIBOLD)
            line.setWordWrap(True)
            self._add(line)

    def _visits(self, visits: tuple[VisitInfo, ...]) -> None:
        if not visits:
            return
        self._add(Line(self._inside))
        title = InkLabel(self.tr("Visits"), "text2", self._inside, scale=SECONDARY, weight=SEMIBOLD)
        self._add(title)
        for visit in visits[:VISITS_SHOWN]:
            text = f"{in_words(visit.visited_on)}   {words.visit_words(visit)}"
            line = InkLabel(text, "text", self._inside)
            line.setWordWrap(True)
            self._add(line)

    def _add(self, widget: QWidget) -> None:
        self._body.addWidget(widget)

    def _clear(self) -> None:
        while (item := self._body.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
