"""The score of the words: points 5 to 10 and 12. See docs/handout.md."""

from __future__ import annotations

import re
from dataclasses import replace

import pytest

from planner.handout.reading import sheet_reading
from planner.reading.grade import HIGHEST_GRADE, grade_of_lines
from tests.helpers.sheet_score import (
    JARGON,
    PASSIVE,
    SPELLED,
    WHITE,
    Scored,
    all_texts,
    contrast,
    found,
    library,
    on_ground,
    scored,
    without_verb,
)

LANGUAGES = ("en", "es")


def test_05_sixth_grade_as_a_whole_and_part_by_part(one: Scored) -> None:
    reading = sheet_reading(one.snapshot)
    assert reading is not None
    assert reading.whole.grade <= HIGHEST_GRADE
    assert [part.name for part in reading.parts if part.reading.too_hard] == []


def test_06_short_sentences(one: Scored) -> None:
    reading = sheet_reading(one.snapshot)
    assert reading is not None
    assert reading.whole.sentence_words <= 12
    assert [p.reading.longest for p in reading.parts if p.reading.longest_words > 20] == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_06_no_sentence_of_the_library_is_long(language: str) -> None:
    readings = [grade_of_lines((text,), language) for text in all_texts(library(language))]
    assert [one.longest for one in readings if one is not None and one.longest_words > 20] == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_07_steps_begin_with_a_verb_and_nothing_is_passive(language: str) -> None:
    snapshot = library(language)
    steps = tuple(step for exercise in snapshot.exercises for step in exercise.steps)
    assert len(steps) > 300
    # The plan to walk and run begins with the stage that it is about.
    assert without_verb(steps, language) == [
        step for step in steps if re.match(r"\w+ (stage|etapa):", step)
    ]
    assert found(PASSIVE[language], steps) == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_08_no_word_of_the_trade(language: str) -> None:
    assert found(JARGON[language], all_texts(library(language))) == []


def test_09_speaks_to_the_reader(one: Scored) -> None:
    you, stranger = {
        "en": (r"your?", r"patients?|clients?|the subject"),
        "es": (r"sus?|usted", r"pacientes?|clientes?|el sujeto"),
    }[one.language]
    texts = all_texts(one.snapshot)
    assert found(you, (one.snapshot.why, one.snapshot.labels.pain, one.snapshot.log.title))
    assert found(stranger, texts) == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_10_no_shorthand_for_numbers(language: str) -> None:
    texts = all_texts(library(language))
    assert [text for text in texts if re.search(r"\d ?[x×*+/] ?\d|\d-\d|\+\d", text)] == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_10_times_are_digits_with_units(language: str) -> None:
    steps = tuple(step for exercise in library(language).exercises for step in exercise.steps)
    assert found(SPELLED[language], steps) == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_12_two_to_five_steps(language: str) -> None:
    for exercise in library(language).exercises:
        assert 2 <= len(exercise.steps) <= 5


@pytest.mark.parametrize("language", LANGUAGES)
def test_12_of_at_most_fifteen_words(language: str) -> None:
    steps = [step for exercise in library(language).exercises for step in exercise.steps]
    assert [step for step in steps if len(step.split()) > 15] == []


def test_12_as_a_list(one: Scored) -> None:
    for exercise in one.snapshot.exercises:
        (steps,) = (e for e in one.section(exercise).elements if e.numbering == "Decimal")
        assert len(steps.elements) == len(exercise.steps)


def test_the_score_notices() -> None:
    assert without_verb(("Your knee bends.", "Then bend."), "en") == ["Your knee bends."]
    assert without_verb(("La rodilla se dobla.", "No se impulse."), "es") == [
        "La rodilla se dobla."
    ]
    assert found(JARGON["en"], ("Do 3 reps.", "Hip flexion.", "Go on.")) == [
        "Do 3 reps.",
        "Hip flexion.",
    ]
    assert found(PASSIVE["es"], ("La pierna es levantada.",)) == ["La pierna es levantada."]
    assert contrast((0x77, 0x77, 0x77), WHITE) < 4.5 < contrast((0x75, 0x75, 0x75), WHITE)
    hard = grade_of_lines(["Contralateral rotation accompanies hyperextension."], "en")
    assert hard is not None
    assert hard.grade > HIGHEST_GRADE
    one = scored("runner", "auto", "en")
    ((words, ground), *_) = on_ground((replace(one.painted[0][0], fill=(200, 200, 200)),))
    assert words.fill is not None
    assert contrast(words.fill, ground) < 4.5
