"""Whose skin the figures have: as the settings say, or as the patient's record does."""

from __future__ import annotations

from typing import TYPE_CHECKING

from planner.figures.palette import SkinTone

if TYPE_CHECKING:
    from planner.patients.patient import Patient

USUAL = SkinTone.MEDIUM


def skin_for(chosen: str, patient: Patient | None) -> SkinTone:
    """The skin to draw: the chosen one; without a choice the patient's, else the usual one."""
    recorded = patient.skin_tone if patient is not None else ""
    tone = chosen or recorded
    return SkinTone(tone) if tone in set(SkinTone) else USUAL
