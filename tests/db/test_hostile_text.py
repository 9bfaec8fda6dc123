"""Hostile text comes back as typed, or is refused with a sentence before anything is written."""

from __future__ import annotations

from dataclasses import fields, replace
from datetime import date

import pytest

from db.store import SqlStore
from planner.errors import StoreError
from planner.patients.clinic import Clinic, OwnSentence, SheetSettings
from planner.patients.patient import Patient
from tests.db.conftest import ANA
from tests.db.values import sample_draft

ON = date(2026, 11, 22)
HOSTILE = [
    "'; DROP TABLE patients; --",
    '"; DELETE FROM visits; --',
    "Robert'); DROP TABLE Students;--",
    "%s %d %(name)s :name {0} {name} ? $1",
    "<b>unclosed <script>alert(1)</script> &amp; <img src='/etc/passwd'/>",
    "\u202eright to left\u202c \u2066isolated\u2069",
    "zero\u200bwidth \ufeff and \u00a0 blanks \t\r\n",
    "e\u0301 stays decomposed, \u00e9 composed",
    "👩‍⚕️ 🦵🏽 \U0001d4a2 \U0010ffff \uffff",
    "\x01\x02\x1b[31m\x7f\x85",
    "\\0 \\x00 \\u0000 null NULL None undefined",
    "  blanks at both ends  ",
    "x" * 10_000,
    "字" * 10_000,
    "",
]
REFUSED = ["a\0b", "\0", "half \ud83d", "\udc00"]
PATIENT_FIELDS = [
    "family_name", "given_name", "number", "language", "phone", "activity", "note", "skin_tone",
]  # fmt: skip


@pytest.mark.parametrize("typed", HOSTILE)
def test_it_comes_back_as_typed(store: SqlStore, typed: str) -> None:
    patient = replace(ANA, **dict.fromkeys(PATIENT_FIELDS, typed))  # type: ignore[arg-type] # text fields
    added = store.patients.add(patient)
    assert added.id is not None
    assert store.patients.get(added.id) == replace(patient, id=added.id, version=1)
    own = OwnSentence(*[typed] * len(fields(OwnSentence)))
    sheet = SheetSettings(accent=typed, footer=typed, layout=typed, ink=typed, sentences=(own,))
    clinic = replace(Clinic(typed, typed, typed, typed, typed, typed), sheet=sheet)
    store.save_clinic(clinic)
    assert store.clinic() == clinic
    visit = store.visits.open(added.id, ON, typed)
    draft = sample_draft(typed)
    store.visits.save(visit, draft)
    found = store.visits.open(added.id, ON, "Kim")
    assert (found.draft, found.info.therapist) == (draft, typed)
    store.patients.find(typed)
    if typed.strip().isascii() and len(typed.split()) > 1 and "\x1b" not in typed:
        assert [line.patient.id for line in store.patients.find(typed)] == [added.id]


@pytest.mark.parametrize("typed", REFUSED)
@pytest.mark.parametrize("field", PATIENT_FIELDS)
def test_what_cannot_be_kept_is_refused(embedded: SqlStore, field: str, typed: str) -> None:
    bad: Patient = replace(ANA, **{field: typed})  # type: ignore[arg-type] # a text field
    with pytest.raises(StoreError, match=field.replace("_", " ")) as caught:
        embedded.patients.add(bad)
    assert typed not in caught.value.message
    assert embedded.patients.count() == 0


@pytest.mark.parametrize("typed", REFUSED)
def test_it_is_refused_everywhere(store: SqlStore, typed: str) -> None:
    patient = store.patients.add(ANA)
    assert patient.id is not None
    visit = store.visits.open(patient.id, ON, "Kim")
    for call in (
        lambda: store.visits.open(patient.id, ON, typed),
        lambda: store.visits.save(visit, sample_draft(typed)),
        lambda: store.save_clinic(Clinic(address=typed)),
        lambda: store.save_clinic(
            Clinic(sheet=SheetSettings(sentences=(OwnSentence("en", "call", typed, ""),)))
        ),
        lambda: store.patients.save(replace(patient, note=typed)),
    ):
        with pytest.raises(StoreError, match="cannot be kept"):
            call()
    assert store.visits.open(patient.id, ON, "Kim") == visit


@pytest.mark.parametrize("number", [float("nan"), float("inf"), 2**31, 10**30])
def test_numbers_that_are_none_are_refused(store: SqlStore, number: float) -> None:
    patient = store.patients.add(ANA)
    assert patient.id is not None
    visit = store.visits.open(patient.id, ON, "Kim")
    seen = sample_draft().assessment.findings[0]
    draft = replace(
        visit.draft,
        assessment=visit.draft.assessment.with_finding(replace(seen, values={"nprs": number})),
    )
    with pytest.raises(StoreError, match="cannot be kept"):
        store.visits.save(visit, draft)
    assert store.visits.open(patient.id, ON, "Kim") == visit
