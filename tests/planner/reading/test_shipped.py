"""Every shipped text that a patient reads is easy, in English and in Spanish."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from planner.content.checking.texts import patient_texts
from planner.exercises.exercise import Exercise
from planner.handout.translations import translations
from planner.reading.grade import HIGHEST_GRADE, Reading, reading_grade
from tests.helpers.content import catalogue

EXERCISES, CARDS, ADVICE = 116, 13, 17
# Fernández Huerta's score: the sixth year, and well within the seventh.
FAIRLY_EASY, NORMAL = 70.0, 65.0
SPANISH = translations("es")


def own_words(exercise: Exercise) -> tuple[str, ...]:
    """What the sheet says of an exercise in its own words, part by part."""
    words = exercise.patient
    return (words.start, *words.steps, words.feel, *words.mistakes)


def read(parts: tuple[str, ...], language: str) -> Reading:
    reading = reading_grade("\n".join(parts), language)
    assert reading is not None
    return reading


def shared_texts() -> Iterator[tuple[str, tuple[str, ...]]]:
    for card in catalogue().education:
        yield f"card {card.id}", (card.title, card.text)
    for advice in catalogue().advice:
        yield f"advice {advice.id}", (advice.text,)


def test_whole_exercises_are_easy() -> None:
    grades = {one.id: read(own_words(one), "en").grade for one in catalogue().exercises}
    worst = max(grades, key=lambda one: grades[one])
    mean = sum(grades.values()) / len(grades)
    print(f"{len(grades)} exercises: mean {mean:.2f}, hardest {worst} {grades[worst]:.2f}")  # noqa: T201
    assert len(grades) == EXERCISES
    assert grades[worst] <= HIGHEST_GRADE
    assert mean <= 2.0


def test_cards_and_advice_are_easy() -> None:
    grades = {place: read(parts, "en").grade for place, parts in shared_texts()}
    worst = max(grades, key=lambda one: grades[one])
    print(f"{len(grades)} texts: hardest {worst} {grades[worst]:.2f}")  # noqa: T201
    assert len(grades) == CARDS + ADVICE
    assert grades[worst] <= HIGHEST_GRADE


def test_every_single_text_is_easy() -> None:
    texts = list(patient_texts(catalogue()))
    assert len(texts) > 1000
    assert [place for place, text in texts if read((text,), "en").too_hard] == []


def in_spanish(parts: tuple[str, ...], exercise: Exercise | None = None) -> Reading | None:
    told = [SPANISH.found(part, exercise.id if exercise else None) for part in parts]
    return read(tuple(one for one in told if one), "es") if all(told) else None


@pytest.mark.skipif(not SPANISH.common, reason="there are no Spanish texts yet")
def test_spanish_is_fairly_easy() -> None:
    found = {f"exercise {one.id}": in_spanish(own_words(one), one) for one in catalogue().exercises}
    found |= {place: in_spanish(parts) for place, parts in shared_texts()}
    eases = {
        place: one.ease for place, one in found.items() if one is not None and one.ease is not None
    }
    hard = {place: round(ease, 1) for place, ease in eases.items() if ease < FAIRLY_EASY}
    print(f"{len(eases)} Spanish texts: mean {sum(eases.values()) / len(eases):.1f}, hard: {hard}")  # noqa: T201
    assert min(eases.values()) >= NORMAL
    assert len(hard) <= len(eases) / 50
