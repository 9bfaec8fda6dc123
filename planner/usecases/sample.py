"""The sample patient: the runner of the source article, for a first look at the program."""

from __future__ import annotations

import json
from datetime import date
from typing import TYPE_CHECKING, Any

import resources
from planner.assessment.assessment import Assessment, ObservedFinding
from planner.patients.patient import Patient
from planner.programs.draft import Draft
from planner.programs.follow import followed
from planner.programs.program import Program
from planner.suggest.engine import propose
from planner.vocabulary import Clock, EquipmentId, FindingId, QuestionId, Side

if TYPE_CHECKING:
    from collections.abc import Mapping

    from planner.suggest.catalogue import Catalogue
    from planner.usecases.ports import Store

NUMBER = "Sample"
FILE = "samples/sample_patient.json"


def is_sample(patient: Patient) -> bool:
    """Whether this record is the sample patient."""
    return patient.number == NUMBER


def is_new(store: Store) -> bool:
    """Whether the store holds no patient at all, archived ones included."""
    return not store.patients.find(limit=1) and not store.patients.find(limit=1, archived=True)


def add_sample(store: Store, catalogue: Catalogue, clock: Clock) -> Patient:
    """Keep the sample patient with a first visit of today. Raises StoreError."""
    case = json.loads(resources.path(FILE).read_text("utf-8"))
    patient = store.patients.add(sample_patient(case))
    if patient.id is None:
        return patient
    opened = store.visits.open(patient.id, clock.today(), store.clinic().therapist)
    assessment = sample_assessment(case, patient.age_on(clock.today()), clock.today())
    program = followed(Program(), propose(assessment, catalogue), catalogue)
    store.visits.save(opened, Draft(assessment, program))
    return patient


def sample_patient(case: Mapping[str, Any]) -> Patient:
    """The person of a case file."""
    person = case["patient"]
    given, _, family = str(person["name"]).rpartition(" ")
    return Patient(
        id=None,
        family_name=family,
        given_name=given,
        birth_date=date.fromisoformat(person["birth_date"]),
        number=NUMBER,
        language=person["language"],
        activity="Runner",
        equipment=frozenset(EquipmentId(one) for one in case["equipment"]),
    )


def sample_assessment(case: Mapping[str, Any], age: int, day: date) -> Assessment:
    """The assessment of a case file, observed on that day; red flags are left to be asked."""
    findings = tuple(
        ObservedFinding(
            finding=FindingId(name),
            side=Side(seen["side"]),
            values={kind: value for kind, value in seen.items() if kind != "side"},
            observed_on=day,
        )
        for name, seen in case["findings"].items()
    )
    return Assessment(
        findings=findings,
        confirmed=frozenset(QuestionId(one) for one in case["confirmed"]),
        equipment=frozenset(EquipmentId(one) for one in case["equipment"]),
        age=age,
        max_exercises=case["max_exercises"],
    )
