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
        ({}, "3 sets of 12. Hold 1 second. Rest 60 seconds. 3 days a week."),
        ({"hold_s": 0, "rest_s": 0}, "3 sets of 12. 3 days a week."),
        ({"sets": 1, "hold_s": 2}, "12 times. Hold 2 seconds. Rest 60 seconds. 3 days a week."),
        ({"sets": 1, "reps": 1}, "1 time. Hold 1 second. Rest 60 seconds. 3 days a week."),
        (
            {"reps": 1, "hold_s": 120, "rest_s": 180},
            "3 times. Hold 2 minutes. Rest 3 minutes. 3 days a week.",
        ),
        (
            {"days_per_week": (2, 3), "hold_s": 0},
            "3 sets of 12. Rest 60 seconds. 2 to 3 days a week.",
        ),
        (
            {"days_per_week": (1, 1), "rest_s": 1},
            "3 sets of 12. Hold 1 second. Rest 1 second. 1 day a week.",
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
    assert dose_words(item, PELVIC_DROP, WORDS).startswith("3 sets of 12 on each side. Hold")


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
