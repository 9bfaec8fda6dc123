"""What is chosen in the search: its figure, and what the patient will read."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QScrollArea

from planner.vocabulary import WorkingSide
from ui.figures import FigureCard, figure_words
from ui.language import translate
from ui.program.parts import ToneLabel, column_layout, set_margins
from ui.theme.metrics import SECONDARY, STRONG, TITLE, u
from ui.widgets import Painted

if TYPE_CHECKING:
    from planner.exercises.exercise import Exercise
    from ui.figures import Figures

WIDTH, FIGURE = 340, (308, 184)


class Preview(QScrollArea):
    """Beside the list; it can be scrolled where it is long."""

    def __init__(self, figures: Figures) -> None:
        super().__init__()
        self.setAccessibleName(translate("program", "The chosen exercise"))
        self.setFrameShape(QScrollArea.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setFixedWidth(u(self, WIDTH))
        body = Painted("side")
        layout = column_layout(8, body)
        set_margins(layout, 16)
        self.figure = FigureCard(figures, size=FIGURE, tab_stop=True)
        self._name = ToneLabel("", "text", TITLE, STRONG).wrapped()
        self._start = ToneLabel("").wrapped()
        self._steps = ToneLabel("").wrapped()
        layout.addWidget(self.figure)
        layout.addWidget(self._name)
        layout.addWidget(ToneLabel(translate("program", "The patient reads"), "text2", SECONDARY))
        layout.addWidget(self._start)
        layout.addWidget(self._steps)
        layout.addStretch(1)
        self.setWidget(body)

    def show_exercise(self, exercise: Exercise, side: WorkingSide | None) -> None:
        """Show this one; without a side as it is drawn, without a letter."""
        told = exercise.patient
        words = figure_words(exercise, side or WorkingSide.BOTH)
        self.figure.show_figure(exercise.id, side or WorkingSide.BOTH, words)
        self._name.setText(exercise.name)
        self._start.setText(told.start)
        steps = (f"{number}. {step}" for number, step in enumerate(told.steps, start=1))
        self._steps.setText("\n".join(steps))
