"""The people in the pictures: made up, on a day that never changes."""

from __future__ import annotations

from datetime import UTC, date, datetime
from pathlib import Path
from typing import TYPE_CHECKING

import resources
from db.store import STORE_FILE, SqlStore, open_store
from planner.assessment.assessment import ObservedFinding
from planner.content.pack import documents
from planner.patients.clinic import Clinic
from planner.patients.patient import Patient
from planner.usecases.sample import add_sample
from planner.vocabulary import FindingId, Side

if TYPE_CHECKING:
    from ui.main_window import MainWindow

RUNNER, EMPTY, ASKED = "Ana Ruiz", "Walker", "Harmon"
CLINIC = Clinic("Riverside Physical Therapy", "(555) 010-2200", "", "Maya Chen, PT")
Seen = tuple[str, Side]
_PEOPLE: tuple[tuple[str, str, date, tuple[Seen, ...]], ...] = (
    ("Okafor", "Daniel", date(1954, 9, 17), (("weak_glute_med", Side.LEFT),)),
    ("Lindqvist", "Eva", date(1971, 1, 30), (("knee_pain_medial", Side.LEFT),)),
    ("Ruiz", "Antonio", date(1949, 12, 11), (("knee_pain_medial", Side.RIGHT),)),
    ("Santos", "Maria", date(1958, 10, 6), (("rf_dvt", Side.RIGHT),)),
    (
        "Harmon",
        "Joan",
        date(1947, 5, 3),
        (
            ("pr_fall_risk", Side.NONE),
            ("low_chair_stand", Side.NONE),
            ("poor_balance", Side.BILATERAL),
        ),
    ),
)


class Day:
    """A day that every picture shows."""

    def today(self) -> date:
        """The day."""
        return date(2026, 11, 22)

    def now(self) -> datetime:
        """The moment."""
        return datetime(2026, 11, 22, 12, 41, tzinfo=UTC)


def new_store(folder: Path) -> SqlStore:
    """A store with the clinic and the sample patient."""
    folder.mkdir(parents=True, exist_ok=True)
    pack = documents(resources.path("content"))
    version = next(str(one.body["version"]) for one in pack if one.kind == "pack")
    store = open_store(folder / STORE_FILE, documents=pack, version=version, clock=Day())
    store.save_clinic(CLINIC)
    add_sample(store, store.catalogue(), Day())
    return store


def add_people(window: MainWindow, store: SqlStore) -> None:
    """More people, most of them with a visit."""
    store.patients.add(Patient(None, "Walker", "Grace", date(1944, 8, 15), number="1108"))
    for number, (family, given, born, findings) in enumerate(_PEOPLE, start=1101):
        person = store.patients.add(Patient(None, family, given, born, number=str(number)))
        window.open_patient(person)
        for finding, side in findings:
            window.parts.session.record(ObservedFinding(FindingId(finding), side))
        window.show_patients()
