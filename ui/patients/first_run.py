"""What an empty list shows: three steps, and two ways to begin."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt, Signal, Slot
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from ui.frame.lines import Line
from ui.patients.about import AboutContent
from ui.patients.sign_off import SignOff
from ui.theme.metrics import (
    FIRST_RUN,
    GAP,
    GAP_CARD,
    GAP_ROW,
    MARGIN,
    SECONDARY,
    SEMIBOLD,
    TITLE,
    u,
)
from ui.widgets import FlowLayout, InkLabel, Painted, button

if TYPE_CHECKING:
    from planner.suggest.catalogue import Catalogue

WIDTH = 640
STEPS = 3


class FirstRun(QWidget):
    """Shown while there is no patient but the sample."""

    sample_wanted = Signal()
    clinic_wanted = Signal()
    keys_wanted = Signal()

    def __init__(
        self, new_patient: QAction, catalogue: Catalogue, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._catalogue = catalogue
        self.setAccessibleName(self.tr("Welcome"))
        self._area = QScrollArea(self)
        self._desk = Painted("pane")
        self._column = QWidget(self._desk)
        self._layout = QVBoxLayout(self._column)
        self._grid = QGridLayout()
        keys = new_patient.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
        new, desk = self.tr("New patient"), self._column
        self.new = button(new, desk, role="primary", sign="plus", hint=keys)
        self.sample = button(self.tr("Open the sample patient"), desk, sign="person")
        clinic = self.tr("Clinic name and therapist…")
        self.clinic = button(clinic, desk, role="quiet", sign="edit")
        hint = self.tr("F1")
        self.keys = button(self.tr("Keyboard map"), desk, role="quiet", sign="key", hint=hint)
        self.sign_off = SignOff(catalogue.version, self)
        self._lay_out()
        self._fit()
        self.new.clicked.connect(new_patient.trigger)
        self.sample.clicked.connect(self.sample_wanted)
        self.clinic.clicked.connect(self.clinic_wanted)
        self.keys.clicked.connect(self.keys_wanted)
        self.sign_off.more_wanted.connect(self.show_about)

    def focus_first(self) -> None:
        """Put the focus on the first step, in sight."""
        self.new.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self._area.ensureWidgetVisible(self.new, 0, u(self, GAP))

    def about_dialog(self) -> AboutContent:
        """Where the content comes from, and what Stance is not."""
        return AboutContent(self._catalogue, self.window())

    @Slot()
    def show_about(self) -> None:
        """Read more."""
        dialog = self.about_dialog()
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.open()

    # --- building ------------------------------------------------------------------------

    def _lay_out(self) -> None:
        self._area.setFrameShape(QScrollArea.Shape.NoFrame)
        self._area.setWidgetResizable(True)
        self._area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._area.setAccessibleName(self.tr("First steps"))
        self._sides = QHBoxLayout(self._desk)
        self._sides.addStretch(1)
        self._sides.addWidget(self._column, 100)
        self._sides.addStretch(1)
        self._layout.addStretch(1)
        self._layout.addWidget(self._title())
        self._layout.addWidget(self._lead())
        self._steps()
        self._layout.addLayout(self._grid)
        self._flows = [
            self._flow((self.new, self.sample)),
            self._flow((self.clinic, self.keys)),
        ]
        self._layout.addLayout(self._flows[0])
        self._layout.addWidget(Line(self._column))
        self._layout.addLayout(self._flows[1])
        self._layout.addStretch(2)
        self._area.setWidget(self._desk)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(0)
        outer.addWidget(self._area, 1)
        outer.addWidget(self.sign_off)
        stops = (self.new, self.sample, self.clinic, self.keys, self.sign_off.more)
        for before, after in pairwise(stops):
            self.setTabOrder(before, after)

    def _title(self) -> InkLabel:
        text = self.tr("Your first program takes about 30 seconds")
        return InkLabel(text, "text", self._column, scale=FIRST_RUN, weight=SEMIBOLD, wrap=True)

    def _lead(self) -> InkLabel:
        text = self.tr(
            "Stance turns what you find in the examination into a sheet the patient can"
            " follow at home. It works on this computer alone: no account, no network."
        )
        return InkLabel(text, "text2", self._column, scale=1.08, wrap=True)

    def _steps(self) -> None:
        steps = (
            (
                self.tr("Tick what you found"),
                self.tr("In the list, or by typing: weak glut r 4-"),
            ),
            (
                self.tr("Check the program"),
                self.tr("At most four exercises, each with its reason. Change anything."),
            ),
            (
                self.tr("Print the sheet"),
                self.tr("Right leg means right leg: in words, on every exercise."),
            ),
        )
        self._grid.setColumnStretch(1, 1)
        for number, (title, text) in enumerate(steps):
            row = 3 * number
            figure = InkLabel(str(number + 1), "accent", self._column, scale=1.2, weight=SEMIBOLD)
            self._grid.addWidget(figure, row, 0, 2, 1)
            head = InkLabel(title, "text", self._column, scale=TITLE, weight=SEMIBOLD, wrap=True)
            note = InkLabel(text, "text2", self._column, scale=SECONDARY, wrap=True)
            self._grid.addWidget(head, row, 1)
            self._grid.addWidget(note, row + 1, 1)

    def _flow(self, buttons: tuple[QWidget, ...]) -> FlowLayout:
        flow = FlowLayout(None, u(self, GAP_ROW), u(self, GAP))
        for one in buttons:
            flow.addWidget(one)
        return flow

    def _fit(self) -> None:
        self._column.setMaximumWidth(u(self, WIDTH))
        self._sides.setContentsMargins(*(u(self, MARGIN),) * 4)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(u(self, GAP))
        self._grid.setContentsMargins(0, u(self, GAP_CARD - GAP), 0, 0)
        self._grid.setHorizontalSpacing(u(self, MARGIN))
        self._grid.setVerticalSpacing(u(self, 2))
        for step in range(STEPS):
            self._grid.setRowMinimumHeight(3 * step + 2, u(self, GAP_ROW))
        self._flows[0].setContentsMargins(0, 0, 0, u(self, GAP_ROW))
        self._flows[1].setContentsMargins(0, 0, 0, 0)

    def changeEvent(self, event: QEvent) -> None:
        """Grow with the text."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._fit()
