"""Showing another dose is nobody's edit."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from planner.exercises.dose import Dose
from planner.vocabulary import ExerciseId
from tests.helpers.content import catalogue
from ui.program.dose_strip import DoseStrip


def test_going_from_a_span_to_a_number_edits_nothing(qtbot: QtBot) -> None:
    dose = catalogue().exercise[ExerciseId("sl_abduction_band")].dose
    span = replace(dose, days_per_week=(2, 3), frequency="2-3 days a week")
    single = replace(dose, days_per_week=(3, 3), frequency="3 days a week")
    row = QWidget()
    qtbot.addWidget(row)
    strip = DoseStrip(row)
    edited: list[Dose] = []
    strip.edited.connect(edited.append)
    for shown in (span, single, span, single):
        strip.show_dose(shown, shown, "Lateral hip raise, right")
    assert edited == []
