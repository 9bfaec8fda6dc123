"""What the patients page asks of the store; runs off the GUI thread."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from planner.patients.register import look_alikes
from planner.usecases.sample import is_sample
from ui.patients.details import Details

if TYPE_CHECKING:
    from planner.patients.patient import Patient, PatientSummary
    from planner.usecases.ports import Store


@dataclass(frozen=True, slots=True)
class Found:
    """What a search found; `only_sample` when the store holds nobody else."""

    rows: tuple[PatientSummary, ...]
    total: int
    only_sample: bool


def find(store: Store, text: str, limit: int, *, archived: bool) -> Found:
    """Search the list. Raises StoreError."""
    total = store.patients.count()
    rows = store.patients.find(text, limit=limit, archived=archived)
    return Found(rows, total, total <= 1 and not text and not archived and _only_sample(rows))


def details(store: Store, summary: PatientSummary) -> Details:
    """All that stands beside the list. Raises StoreError."""
    patient = summary.patient
    if patient.id is None:
        return Details(summary, None, (), ())
    return Details(
        summary,
        store.visits.latest(patient.id),
        store.visits.history(patient.id),
        namesakes(store, patient),
    )


def namesakes(store: Store, patient: Patient) -> tuple[Patient, ...]:
    """Other patients with the same family name. Raises StoreError."""
    found = store.patients.find(patient.family_name, limit=20) if patient.family_name else ()
    family = patient.family_name.casefold()
    return tuple(
        one.patient
        for one in found
        if one.patient.id != patient.id and one.patient.family_name.casefold() == family
    )[:3]


def alike(store: Store, patient: Patient) -> tuple[Patient, ...]:
    """Records that may be the same person, archived ones too. Raises StoreError."""
    text = patient.family_name or patient.given_name
    found = (
        *store.patients.find(text, limit=50),
        *store.patients.find(text, limit=50, archived=True),
    )
    unique = {one.patient.id: one.patient for one in found}
    return look_alikes(patient, unique.values())


def _only_sample(rows: tuple[PatientSummary, ...]) -> bool:
    return all(is_sample(one.patient) for one in rows)
