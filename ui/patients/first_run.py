"""What an empty list shows: three steps, and two ways to begin."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from ui.frame.lines import Line
from ui.theme.metrics import FIRST_RUN, GAP, GAP_CARD, SECONDARY, SEMIBOLD, TITLE, u
from ui.widgets import InkLabel, Painted, button

WIDTH = 640


class FirstRun(QScrollArea):
    """Shown while there is no patient but the sample."""

    sample_wanted = Signal()
    clinic_wanted = Signal()
    keys_wanted = Signal()

    def __init__(self, new_patient: QAction, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFrameShape(QScrollArea.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        desk = Painted("pane")
        column = QWidget(desk)
        column.setMaximumWidth(u(self, WIDTH))
        outer = QHBoxLayout(desk)
        outer.addStretch(1)
        outer.addWidget(column, 6)
        outer.addStretch(1)
        layout = QVBoxLayout(column)
        layout.setSpacing(u(self, GAP))
        layout.addStretch(2)
        layout.addWidget(
            InkLabel(
                self.tr("Your first program takes about 30 seconds"),
                "text",
                column,
                scale=FIRST_RUN,
                weight=SEMIBOLD,
            )
        )
        layout.addWidget(
            self._wrapped(
                self.tr(
                    "Stance turns what you find in the examination into a sheet the patient can"
                    " follow at home. It works on this computer alone: no account, no network."
                ),
                column,
            )
        )
        layout.addSpacing(u(self, GAP_CARD))
        layout.addLayout(self._steps(column))
        layout.addSpacing(u(self, GAP_CARD))
        layout.addLayout(self._buttons(column, new_patient))
        layout.addSpacing(u(self, GAP))
        layout.addWidget(Line(column))
        layout.addLayout(self._more(column))
        layout.addStretch(3)
        self.setWidget(desk)

    def _wrapped(self, text: str, parent: QWidget) -> InkLabel:
        label = InkLabel(text, "text2", parent)
        label.setWordWrap(True)
        return label

    def _steps(self, parent: QWidget) -> QGridLayout:
        steps = (
            (
                self.tr("Tick what you found"),
                self.tr("In the list, or by typing what it is called."),
            ),
            (
                self.tr("Check the program"),
                self.tr("At most four exercises, each with its reason. Change anything."),
            ),
            (self.tr("Print the sheet"), self.tr("Right leg means right leg, in words.")),
        )
        grid = QGridLayout()
        grid.setHorizontalSpacing(u(self, GAP * 2))
        grid.setVerticalSpacing(u(self, 2))
        grid.setColumnStretch(1, 1)
        for number, (title, text) in enumerate(steps):
            figure = InkLabel(str(number + 1), "accent", parent, scale=TITLE, weight=SEMIBOLD)
            grid.addWidget(figure, 2 * number, 0, 2, 1)
            grid.addWidget(InkLabel(title, "text", parent, weight=SEMIBOLD), 2 * number, 1)
            note = InkLabel(text, "text2", parent, scale=SECONDARY)
            note.setWordWrap(True)
            note.setContentsMargins(0, 0, 0, u(self, GAP))
            grid.addWidget(note, 2 * number + 1, 1)
        return grid

    def _buttons(self, parent: QWidget, new_patient: QAction) -> QHBoxLayout:
        keys = new_patient.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
        new = button(self.tr("New patient"), parent, role="primary", sign="plus", hint=keys)
        new.clicked.connect(new_patient.trigger)
        sample = button(self.tr("Open the sample patient"), parent, sign="person")
        sample.clicked.connect(self.sample_wanted)
        self.new, self.sample = new, sample
        row = QHBoxLayout()
        row.setSpacing(u(self, GAP * 1.5))
        row.addWidget(new)
        row.addWidget(sample)
        row.addStretch(1)
        return row

    def _more(self, parent: QWidget) -> QHBoxLayout:
        clinic = button(self.tr("Clinic name and therapist…"), parent, role="quiet", sign="edit")
        clinic.clicked.connect(self.clinic_wanted)
        keys = button(self.tr("Keyboard map"), parent, role="quiet", sign="key", hint="F1")
        keys.clicked.connect(self.keys_wanted)
        row = QHBoxLayout()
        row.addWidget(clinic)
        row.addWidget(keys)
        row.addStretch(1)
        return row
