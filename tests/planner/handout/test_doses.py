"""Doses in words."""

from __future__ import annotations

import re
from dataclasses import replace

import pytest

from planner.errors import HandoutError
from planner.exercises.dose import LoadType
from planner.exercises.exercise import Exercise
from planner.handout.doses import dose_words
from planner.handout.wording import wording
from planner.programs.edit import new_item
from planner.vocabulary import ExerciseId, WorkingSide
from tests.helpers.content import catalogue

WORDS = wording("en")
PELVIC_DROP = catalogue().exercise[ExerciseId("pelvic_drop")]
ITEM = new_item(catalogue(), PELVIC_DROP, WorkingSide.RIGHT)


def said(**changes: object) -> str:
    dose = replace(ITEM.dose, frequency="changed", **changes)  # type: ignore[arg-type]
    return dose_words(replace(ITEM, dose=dose), PELVIC_DROP, WORDS)


@pytest.mark.parametrize(
    ("changes", "words"),
    [
        ({}, "3 sets of 12. Hold each for 1 second. Rest 60 seconds between sets. 3 days a week."),
        ({"hold_s": 0, "rest_s": 0}, "3 sets of 12. 3 days a week."),
        (
            {"sets": 1, "hold_s": 2},
            "12 times. Hold each for 2 seconds. Then rest 60 seconds. 3 days a week.",
        ),
        (
            {"sets": 1, "hold_s": 30, "rest_s": 20},
            "12 times. Hold each for 30 seconds. Rest 20 seconds in between. 3 days a week.",
        ),
        ({"sets": 1, "reps": 1}, "1 time. Hold for 1 second. Rest 60 seconds. 3 days a week."),
        (
            {"reps": 1, "hold_s": 120, "rest_s": 180},
            "3 times. Hold each for 2 minutes. Rest 3 minutes in between. 3 days a week.",
        ),
        (
            {"days_per_week": (2, 3), "hold_s": 0},
            "3 sets of 12. Rest 60 seconds between sets. 2 to 3 days a week.",
        ),
        (
            {"days_per_week": (1, 1), "rest_s": 1},
            "3 sets of 12. Hold each for 1 second. Rest 1 second between sets. 1 day a week.",
        ),
        ({"days_per_week": (7, 7), "duration_min": 15}, "15 minutes. Every day."),
        (
            {"duration_min": 1, "times_per_day": (2, 3)},
            "1 minute. 3 days a week. 2 to 3 times a day.",
        ),
        (
            {"duration_min": 5, "load_type": LoadType.BAND, "band": "medium", "load": "any"},
            "5 minutes. 3 days a week. Use a medium band.",
        ),
        (
            {"duration_min": 5, "load_type": LoadType.WEIGHT, "load_kg": (1.0, 5.0)},
            "5 minutes. 3 days a week. Use 1 to 5 kg (2 to 11 pounds).",
        ),
        (
            {"duration_min": 5, "load_type": LoadType.WEIGHT, "load_kg": (2.5, 2.5)},
            "5 minutes. 3 days a week. Use 2.5 kg (6 pounds).",
        ),
        (
            {"duration_min": 5, "load_type": LoadType.EFFORT, "effort_pct": (30, 50)},
            "5 minutes. 3 days a week. Use 30 to 50 percent of your strength.",
        ),
        (
            {"duration_min": 5, "load": "gentle stretch", "note": "30-60 seconds each area"},
            "5 minutes. 3 days a week. Gentle stretch. 30 to 60 seconds each area.",
        ),
    ],
)
def test_sentences(changes: dict[str, object], words: str) -> None:
    assert said(**changes) == words


def test_both_sides_are_said() -> None:
    item = replace(ITEM, side=WorkingSide.BOTH)
    assert dose_words(item, PELVIC_DROP, WORDS).startswith("3 sets of 12 on each side. Hold each")


def test_the_librarys_own_frequency_stands_until_the_numbers_change() -> None:
    slow = catalogue().exercise[ExerciseId("heel_raise_step")]
    item = new_item(catalogue(), slow, WorkingSide.LEFT)
    assert "Every day, or 3 days a week if heavy." in dose_words(item, slow, WORDS)
    changed = replace(item, dose=replace(item.dose, days_per_week=(2, 2)))
    assert "2 days a week." in dose_words(changed, slow, WORDS)
    assert "if heavy" not in dose_words(changed, slow, WORDS)


@pytest.mark.parametrize(
    "changes",
    [
        {"sets": 0},
        {"reps": 0},
        {"hold_s": -1},
        {"rest_s": -1},
        {"days_per_week": (0, 3)},
        {"days_per_week": (3, 2)},
        {"days_per_week": (3, 8)},
        {"times_per_day": (0, 1)},
        {"duration_min": 0},
    ],
)
def test_refuses_a_dose_without_sense(changes: dict[str, object]) -> None:
    with pytest.raises(HandoutError, match="The dose of Pelvic drop is not complete"):
        said(**changes)


@pytest.mark.parametrize("exercise", catalogue().exercises, ids=lambda one: one.id)
def test_every_dose_of_the_library_reads_as_sentences(exercise: Exercise) -> None:
    for side in WorkingSide if exercise.unilateral else (WorkingSide.BOTH,):
        words = dose_words(new_item(catalogue(), exercise, side), exercise, WORDS)
        assert words.endswith(".")
        assert ".." not in words
        assert "  " not in words
        assert not re.search(r"\d\s*[x×]\s*\d|\d-\d|None|\{|\}", words)
        assert not re.search(r"\b1 (sets|times|seconds|minutes|days)\b", words)


LIBRARY = {
    text
    for one in catalogue().exercises
    for item in (new_item(catalogue(), one, WorkingSide.BOTH),)
    for text in (
        *(one.dose.load, one.dose.frequency, one.dose.note),
        *(item.advance_when, item.step_back_when),
    )
}


def test_no_wording_of_the_sheet_is_left_over() -> None:
    assert set(WORDS.said) <= LIBRARY


@pytest.mark.parametrize("text", sorted(text for text in LIBRARY if text))
def test_a_text_of_the_library_has_no_notation(text: str) -> None:
    told = WORDS.told(text)
    assert not re.search(r"\d\s*[x×]\s*\d|\d\s?[-–]\d|\breps?\b|\bHHD\b|rung|form lost", told)


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("You can hold 3 x 30 seconds.", "You can hold 30 seconds 3 times."),
        ("2 reps more (plan 3 x 8).", "2 repeats more (plan 3 sets of 8)."),
        ("Pain is 0-2 out of 10.", "Pain is 0 to 2 out of 10."),
    ],
)
def test_notation_is_spelled_out(text: str, told: str) -> None:
    assert WORDS.told(text) == told


def test_what_was_typed_is_printed_as_typed() -> None:
    assert "Easy, 3 x 8 reps." in said(load="easy, 3 x 8 reps")
    assert "10 steps each way." in said(note="10 steps each way")
