"""The figures' skin follows the settings, and the patient where they say so."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING

import pytest

from planner.figures.palette import SkinTone
from planner.patients.patient import Patient
from tests.helpers.window import on_top
from ui.figures.skin import USUAL, skin_for
from ui.frame.settings_dialog import SettingsDialog

if TYPE_CHECKING:
    from ui.main_window import MainWindow


ANA = Patient(None, "Ruiz", "Ana", date(1988, 4, 2))


@pytest.mark.parametrize(
    ("chosen", "recorded", "drawn"),
    [
        ("", "", USUAL),
        ("", "deep", SkinTone.DEEP),
        ("light", "deep", SkinTone.LIGHT),
        ("light", "", SkinTone.LIGHT),
        ("", "of another version", USUAL),
    ],
)
def test_the_setting_comes_first_then_the_record(
    chosen: str, recorded: str, drawn: SkinTone
) -> None:
    assert skin_for(chosen, replace(ANA, skin_tone=recorded)) is drawn


def test_without_a_patient_it_is_the_usual_one() -> None:
    assert skin_for("", None) is USUAL


def test_the_window_follows_both(window: MainWindow, patient: Patient) -> None:
    parts = window.parts
    window.open_patient(patient)
    assert parts.figures.tone is USUAL
    parts.session.update_patient(replace(patient, skin_tone="brown"))
    assert parts.figures.tone is SkinTone.BROWN

    def choose(dialog: SettingsDialog) -> None:
        assert dialog.window_page.skin.tone == ""
        dialog.window_page.skin.set_tone("fair")
        dialog.accept()

    on_top(SettingsDialog, choose, window)
    window.choices.open_settings()
    assert (parts.settings.skin_tone, parts.figures.tone.value) == ("fair", "fair")
