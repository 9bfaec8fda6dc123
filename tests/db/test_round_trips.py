"""Every value comes back as it was saved, on both databases."""

from __future__ import annotations

from dataclasses import fields, replace
from datetime import date

import pytest
from hypothesis import HealthCheck, given, settings

from db import clinics, mapping
from db.rows.people import ObservedFindingRow, VisitRow
from db.rows.programs import OverrideRow, ProgramItemRow, ProgramRow
from db.store import SqlStore
from planner.assessment.assessment import ObservedFinding
from planner.patients.clinic import Clinic, SheetSettings
from planner.patients.patient import Patient
from planner.programs.draft import Draft
from planner.programs.program import Override, Program, ProgramItem
from planner.vocabulary import VisitId
from tests.db import values
from tests.db.conftest import ANA

ON = date(2026, 11, 22)
# The store is shared between the examples of one test on purpose: each uses a patient of its own.
on_a_store = settings(max_examples=25, suppress_health_check=[HealthCheck.function_scoped_fixture])


@on_a_store
@given(patient=values.patients)
def test_a_patient_comes_back(store: SqlStore, patient: Patient) -> None:
    added = store.patients.add(patient)
    assert added.id is not None
    assert added == replace(patient, id=added.id, version=1)
    assert store.patients.get(added.id) == added


@on_a_store
@given(draft=values.drafts)
def test_a_draft_comes_back(store: SqlStore, draft: Draft) -> None:
    patient = store.patients.add(ANA)
    assert patient.id is not None
    visit = store.visits.open(patient.id, ON, "Kim")
    saved = store.visits.save(visit, draft)
    found = store.visits.open(patient.id, ON, "somebody else")
    assert found.draft == draft
    assert list(found.draft.assessment.findings) == list(draft.assessment.findings)
    assert (found.version, found.info.saved_at) == (saved.version, saved.saved_at)
    assert store.visits.latest(patient.id) == found


@on_a_store
@given(clinic=values.clinics)
def test_a_clinic_comes_back(store: SqlStore, clinic: Clinic) -> None:
    store.save_clinic(clinic)
    assert store.clinic() == clinic


@given(program=values.programs)
def test_a_program_maps_to_rows_and_back(program: Program) -> None:
    row = ProgramRow(header=mapping.header_of(program))
    items = [ProgramItemRow(**columns) for columns in mapping.item_values(1, program)]
    overrides = [OverrideRow(**columns) for columns in mapping.override_values(1, program)]
    by_place = {override.sequence: override for override in overrides}
    assert mapping.program_of(row, items, by_place) == program


@given(draft=values.drafts)
def test_an_assessment_maps_to_rows_and_back(draft: Draft) -> None:
    row = VisitRow(answers=mapping.answers_of(draft.assessment))
    rows = mapping.observed_values(VisitId(1), draft.assessment)
    observed = [ObservedFindingRow(**columns) for columns in rows]
    assert mapping.assessment_of(row, observed) == draft.assessment


@pytest.mark.parametrize(
    ("value", "columns", "elsewhere"),
    [
        (Patient, mapping.patient_values(ANA), {"id", "version"}),
        (Clinic, clinics.clinic_values(Clinic()), {"sheet"}),
        (SheetSettings, clinics.clinic_values(Clinic()), set()),
        (
            ObservedFinding,
            mapping.observed_values(VisitId(1), values.sample_draft().assessment)[0],
            {"finding", "values"},
        ),
        (
            ProgramItem,
            mapping.item_values(1, values.sample_draft().program)[0],
            {"exercise", "ladder", "override"},
        ),
        (Override, mapping.override_values(1, values.sample_draft().program)[0], {"at"}),
    ],
)
def test_every_field_has_a_column(
    value: type, columns: dict[str, object], elsewhere: set[str]
) -> None:
    """A field added to a value must find its column, or this fails."""
    assert {entry.name for entry in fields(value)} - columns.keys() == elsewhere
