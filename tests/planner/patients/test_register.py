"""Registering a patient: what is understood, and what is refused with which sentence."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from planner.errors import PlannerError
from planner.patients.patient import Patient
from planner.patients.register import (
    Entry,
    birth_date,
    checked,
    in_words,
    look_alike_sentence,
    look_alikes,
    split_name,
)
from planner.vocabulary import EquipmentId, PatientId

TODAY = date(2026, 11, 22)
ANA = Entry("Ruiz", "Ana", "2 Apr 1988")


@pytest.mark.parametrize(
    "typed",
    [
        "1988-04-02",
        "1988/4/2",
        "1988.04.02",
        "19880402",
        "2 Apr 1988",
        "2. April 1988",
        "2nd april 1988",
        "02apr1988",
        "2-Apr-1988",
        "Apr 2, 1988",
        "April 2nd 1988",
        "2.4.1988",
        "  2   Apr   1988 ",
        "2 abr 1988",
        "2 de abril de 1988",
        "2 abril del 1988",
    ],
)
def test_clear_ways_of_writing_a_date_are_understood(typed: str) -> None:
    assert birth_date(typed, TODAY) == date(1988, 4, 2)


@pytest.mark.parametrize("typed", ["25/12/1990", "12/25/1990", "12-25-1990"])
def test_digits_alone_are_understood_where_one_order_is_possible(typed: str) -> None:
    assert birth_date(typed, TODAY) == date(1990, 12, 25)


@pytest.mark.parametrize(
    ("typed", "part"),
    [
        ("", "missing"),
        ("yesterday", "not a date"),
        ("04/02/1988", "can be 4 Feb or 2 Apr"),
        ("2 Apr 88", "four digits"),
        ("2 Foo 1988", "no month"),
        ("31 Feb 1988", "no such day"),
        ("0/2/1988", "no such day"),
        ("29 Feb 2023", "no such day"),
        ("23 Nov 2026", "future"),
        ("1905-11-22", "120 years"),
        ("1988-04-02; DROP", "not a date"),
    ],
)
def test_a_doubtful_date_is_refused_with_what_to_do(typed: str, part: str) -> None:
    with pytest.raises(PlannerError) as refused:
        birth_date(typed, TODAY)
    assert part in refused.value.message


@given(st.dates(min_value=TODAY - timedelta(days=119 * 365), max_value=TODAY))
def test_a_date_in_words_reads_back(day: date) -> None:
    assert birth_date(in_words(day), TODAY) == day


def test_born_today_and_120_years_ago_are_allowed() -> None:
    assert birth_date("22 Nov 2026", TODAY) == TODAY
    assert birth_date("1905-11-23", TODAY) == date(1905, 11, 23)


def test_an_entry_becomes_a_patient() -> None:
    entry = replace(
        ANA, family_name="  Ruiz ", number=" 1042 ", equipment=frozenset({EquipmentId("mat")})
    )
    patient = checked(entry, TODAY).patient
    assert patient is not None
    assert (patient.listed_name, patient.number, patient.id) == ("Ruiz, Ana", "1042", None)
    assert patient.equipment == frozenset({"mat"})


def test_a_change_keeps_what_the_form_does_not_show() -> None:
    known = Patient(PatientId(7), "Ruiz", "Ana", date(1988, 4, 2), version=3)
    patient = checked(replace(ANA, phone="555"), TODAY, known).patient
    assert patient == replace(known, phone="555")


def test_composed_letters_are_kept_in_one_form() -> None:
    patient = checked(replace(ANA, family_name="Nu\u0301n\u0303ez"), TODAY).patient
    assert patient is not None
    assert patient.family_name == "Núñez"


@pytest.mark.parametrize(
    ("field", "text", "part"),
    [
        ("family_name", "   ", "missing"),
        ("family_name", "R" * 121, "121 characters"),
        ("given_name", "A\x00na", "cannot be printed"),
        ("given_name", "A\x1bna", "cannot be printed"),
        ("phone", "55\ud800", "cannot be printed"),
        ("number", "1" * 200, "200 characters"),
        ("note", "n" * 5000, "5000 characters"),
    ],
)
def test_texts_that_cannot_be_kept_are_refused_at_their_field(
    field: str, text: str, part: str
) -> None:
    entry = replace(ANA, given_name="") if field == "family_name" else ANA
    changed: dict[str, Any] = {field: text}
    entry = replace(entry, **changed)
    outcome = checked(entry, TODAY)
    assert outcome.patient is None
    assert [problem.field for problem in outcome.problems] == [field]
    assert part in outcome.problems[0].sentence


def test_one_name_is_enough() -> None:
    assert checked(replace(ANA, family_name=""), TODAY).patient is not None


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Ruiz, Ana", ("Ruiz", "Ana")),
        ("de la Cruz,Ana María", ("de la Cruz", "Ana María")),
        ("Ruiz", None),
        ("Ruiz,", None),
        (", Ana", None),
    ],
)
def test_a_comma_splits_a_name(text: str, names: tuple[str, str] | None) -> None:
    assert split_name(text) == names


def _patient(number: int, family: str, given: str, born: date) -> Patient:
    return Patient(PatientId(number), family, given, born)


def test_look_alikes_share_the_family_name_and_given_name_or_birth_date() -> None:
    new = Patient(None, "Ruiz", "Ana", date(1988, 4, 2))
    twin = _patient(1, "RUIZ", "aná", date(1950, 1, 1))
    typo = _patient(2, "Ruiz", "Anna", date(1988, 4, 2))
    other = _patient(3, "Ruiz", "Antonio", date(1949, 12, 11))
    stranger = _patient(4, "Lopez", "Ana", date(1988, 4, 2))
    assert look_alikes(new, (twin, typo, other, stranger)) == (twin, typo)


def test_a_record_is_not_its_own_look_alike() -> None:
    known = _patient(1, "Ruiz", "Ana", date(1988, 4, 2))
    assert look_alikes(known, (known,)) == ()


def test_the_warning_names_them_with_their_birth_dates() -> None:
    found = (
        _patient(1, "Ruiz", "Ana", date(1988, 4, 2)),
        _patient(2, "Ruiz", "Antonio", date(1949, 12, 11)),
    )
    assert look_alike_sentence(found) == (
        "Two patients fit: Ruiz, Ana (2 Apr 1988) and Ruiz, Antonio (11 Dec 1949)."
        " Check the birth date."
    )
    assert "Ruiz, Ana (2 Apr 1988)" in look_alike_sentence(found[:1])
