"""How a sheet that leaves is called, and what others know of its patient."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ui.language import translate

if TYPE_CHECKING:
    from planner.patients.patient import Patient


def sheet_words(patient_name: str, pages: int, *, referral: bool) -> str:
    """What is to be printed, for whom, how long."""
    if referral:
        kind = translate("handout", "Referral note")
    else:
        kind = translate("handout", "Exercise sheet")
    count = translate("handout", "%n page(s)", n=pages)
    return translate(
        "handout", "{kind} for {name}, {pages}", kind=kind, name=patient_name, pages=count
    )


def kind_words(*, referral: bool) -> str:
    """What stands in a file's name."""
    if referral:
        return translate("handout", "referral note")
    return translate("handout", "exercises")


def known_words(patient: Patient | None) -> tuple[str, ...]:
    """What others know of a patient, and try first as a password."""
    if patient is None:
        return ()
    born = patient.birth_date
    dates = [f"{born:{order}}" for order in ("%Y%m%d", "%d%m%Y", "%m%d%Y", "%d%m%y", "%m%d%y")]
    texts = (patient.family_name, patient.given_name, patient.number, patient.phone, *dates)
    return tuple(text for text in texts if text)
