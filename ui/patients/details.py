"""The chosen patient beside the list: who, what was given, which visits."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QMenu, QScrollArea, QVBoxLayout, QWidget

from ui.frame.lines import Line
from ui.language import told, translate
from ui.patients import words
from ui.patients.details_parts import Facts, Group, InfoChip, ProgramLines, VisitLine
from ui.theme.metrics import GAP, GAP_GROUP, GAP_ROW, MARGIN, PATIENT, SECONDARY, SEMIBOLD, u
from ui.widgets import InkLabel, Painted, button
from ui.widgets.key_text import key_text

if TYPE_CHECKING:
    from datetime import date

    from PySide6.QtGui import QAction

    from planner.patients.patient import Patient, PatientSummary, VisitInfo
    from planner.suggest.catalogue import Catalogue
    from planner.usecases.ports import OpenVisit

VISITS_SHOWN = 12
EXERCISES_SHOWN = 6


@dataclass(frozen=True, slots=True)
class Details:
    """What is known of the chosen patient."""

    summary: PatientSummary
    latest: OpenVisit | None
    visits: tuple[VisitInfo, ...]
    namesakes: tuple[Patient, ...]


class DetailsPanel(Painted):
    """Shows Details; `open_wanted` to go on to the visit, `back_wanted` to the list alone."""

    open_wanted = Signal()
    back_wanted = Signal()

    def __init__(
        self, catalogue: Catalogue, actions: tuple[QAction, ...], parent: QWidget | None = None
    ) -> None:
        super().__init__("side", parent)
        self._catalogue = catalogue
        self._shown: tuple[Details, date] | None = None
        self.setAccessibleName(self.tr("Chosen patient"))
        self.back = button(self.tr("Back to the list"), self, role="quiet", hint=key_text("Esc"))
        self.back.clicked.connect(self.back_wanted)
        self.back.hide()
        self._name = InkLabel("", "text", self, scale=PATIENT, weight=SEMIBOLD, wrap=True)
        self._born = InkLabel("", "text2", self, scale=SECONDARY, wrap=True)
        self.open = button("", self, role="primary", sign="arrow", hint=key_text("Enter"))
        self.open.clicked.connect(self.open_wanted)
        self.more = button(self.tr("More"), self)
        menu = QMenu(self.more)
        menu.addActions(actions)
        self.more.setMenu(menu)
        self._body = QVBoxLayout()
        self._lay_out()
        self._fit()

    def _lay_out(self) -> None:
        self._buttons = QHBoxLayout()
        self._buttons.addWidget(self.open)
        self._buttons.addWidget(self.more)
        self._buttons.addStretch(1)
        self._head = QVBoxLayout()
        self._head.addWidget(self.back, 0, Qt.AlignmentFlag.AlignLeft)
        self._head.addWidget(self._name)
        self._head.addWidget(self._born)
        self._head.addSpacing(u(self, GAP_GROUP))
        self._head.addLayout(self._buttons)
        self._head.addSpacing(u(self, GAP_GROUP))
        self._head.addWidget(Line(self))
        self._inside = Painted("side")
        self._outer = QVBoxLayout(self._inside)
        self._outer.addLayout(self._body)
        self._outer.addStretch(1)
        area = QScrollArea(self)
        area.setFrameShape(QScrollArea.Shape.NoFrame)
        area.setWidgetResizable(True)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setAccessibleName(self.tr("What was found and given"))
        area.setWidget(self._inside)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(self._head)
        layout.addWidget(area, 1)

    def _fit(self) -> None:
        edge = u(self, MARGIN + GAP_GROUP)
        self._head.setContentsMargins(edge, u(self, MARGIN), edge, 0)
        self._head.setSpacing(u(self, GAP))
        self._buttons.setSpacing(u(self, GAP_ROW))
        self._outer.setContentsMargins(edge, u(self, GAP), edge, u(self, MARGIN))
        self._body.setSpacing(u(self, GAP))

    def focus_first(self) -> None:
        """Put the focus on the next step."""
        (self.more if self.open.isHidden() else self.open).setFocus()

    # --- what is shown -------------------------------------------------------------------

    def show_patient(self, summary: PatientSummary, today: date) -> None:
        """Show who it is at once; the rest follows with `show_details`."""
        patient = summary.patient
        self._name.setText(patient.listed_name)
        self._born.setText(words.born_line(patient, today))
        self.open.setVisible(not patient.archived)
        if summary.last_visit is None:
            self._say_open(words.open_words(None, today), patient)
        elif summary.last_visit != today:
            self._say_open(translate("patients", "Start today's visit"), patient)
        self._shown = None
        self._clear()

    def show_details(self, details: Details, today: date) -> None:
        """Fill the panel."""
        self._clear()
        self._shown = (details, today)
        last = details.visits[0] if details.visits else None
        self._say_open(words.open_words(last, today), details.summary.patient)
        self._add(Facts(self._facts(details), self._inside))
        self._program(details, today)
        for other in details.namesakes:
            self._add(InfoChip(words.namesake_words(other), self._inside))
        self._visits(details.visits)

    def _say_open(self, text: str, patient: Patient) -> None:
        self.open.setText(text)
        self.open.setAccessibleName(
            translate("patients", "{action}, {name}", action=text, name=patient.listed_name)
        )

    def _facts(self, details: Details) -> list[tuple[str, str]]:
        patient = details.summary.patient
        draft = details.latest.draft if details.latest else None
        complaint = told(details.summary.complaint) or self.tr("None recorded")
        facts = (
            (self.tr("Complaint"), complaint),
            (self.tr("Activity"), patient.activity),
            (self.tr("Language"), words.language_name(patient.language)),
            (self.tr("Phone"), patient.phone),
            (self.tr("At home"), words.at_home_words(patient.equipment, self._catalogue)),
            (self.tr("Precautions"), words.precaution_words(draft, self._catalogue)),
        )
        return [one for one in facts if one[1]]

    def _program(self, details: Details, today: date) -> None:
        latest, summary = details.latest, details.summary
        if summary.stopped:
            self._add(Line(self._inside))
            stopped = words.program_words(summary, today)
            self._add(InkLabel(stopped, "danger", self._inside, weight=SEMIBOLD, wrap=True))
            return
        items = latest.draft.program.items if latest is not None else ()
        if latest is None or not items:
            return
        self._add(Line(self._inside))
        group = Group(words.program_title(latest.info, today), self._inside)
        group.add(ProgramLines(items[:EXERCISES_SHOWN], self._catalogue, group))
        more = len(items) - EXERCISES_SHOWN
        if more > 0:
            group.add(InkLabel(self.tr("+%n more", "", more), "text2", group, scale=SECONDARY))
        if words.is_draft(summary, today):
            draft = self.tr("Draft, not printed yet")
            group.add(InkLabel(draft, "warn", group, scale=SECONDARY, weight=SEMIBOLD, wrap=True))
        self._add(group)

    def _visits(self, visits: tuple[VisitInfo, ...]) -> None:
        if not visits:
            return
        group = Group(self.tr("Visits"), self._inside)
        for visit in visits[:VISITS_SHOWN]:
            day, which = words.day_words(visit.visited_on), words.visit_words(visit)
            group.add(VisitLine(day, which, group))
        older = len(visits) - VISITS_SHOWN
        if older > 0:
            said = self.tr("%n older visit(s)", "", older)
            group.add(InkLabel(said, "text2", group, scale=SECONDARY))
        self._add(group)

    def _add(self, widget: QWidget) -> None:
        self._body.addWidget(widget)

    def _clear(self) -> None:
        while (item := self._body.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()

    def changeEvent(self, event: QEvent) -> None:
        """Grow with the text: what is shown is made anew."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._fit()
            if self._shown is not None:
                self.show_details(*self._shown)
