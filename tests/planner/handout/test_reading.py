"""The reading grade of a sheet: the whole, its parts, and what makes them hard."""

from __future__ import annotations

from dataclasses import replace

import pytest

from planner.handout.reading import Part, SheetReading, sheet_reading
from planner.handout.snapshot import HandoutSnapshot
from planner.handout.translations import Untranslated
from planner.reading.grade import HIGHEST_GRADE, word_count
from planner.vocabulary import WorkingSide
from tests.helpers.content import catalogue
from tests.helpers.handouts import OCCASION, case, with_note

HARD_NOTE = "Avoid compensatory lumbar extension and contralateral pelvic rotation."
LONG_NOTE = "Go up " + "and up " * 11 + "."


def read(snapshot: HandoutSnapshot) -> SheetReading:
    found = sheet_reading(snapshot)
    assert found is not None
    return found


def test_a_shipped_sheet_is_easy_and_read_part_by_part() -> None:
    found = read(case().sheet())
    kinds = [part.part for part in found.parts]
    assert kinds == [Part.FRAME, *[Part.EXERCISE] * 4, Part.ADVICE, Part.CARD]
    assert [part.number for part in found.parts] == [0, 1, 2, 3, 4, 0, 0]
    assert found.whole.words == sum(part.reading.words for part in found.parts)
    assert not found.too_hard
    assert found.hardest is None
    assert found.whole.grade < 3


def test_every_exercise_is_easy_as_it_stands_on_a_sheet() -> None:
    grades = {}
    for exercise in catalogue().exercises:
        snapshot = case((exercise.id,), WorkingSide.BOTH).sheet()
        (part,) = [one for one in read(snapshot).parts if one.part is Part.EXERCISE]
        grades[exercise.id] = part.reading.grade
    assert len(grades) == 116
    assert max(grades.values()) <= HIGHEST_GRADE


def test_a_hard_note_is_told_apart_from_its_exercise() -> None:
    found = read(with_note(HARD_NOTE))
    hardest = found.hardest
    assert hardest is not None
    assert (hardest.part, hardest.name, hardest.number) == (Part.NOTE, "Bridge", 1)
    assert [one.word for one in hardest.reading.hard] == [
        "compensatory",
        "contralateral",
        "extension",
        "rotation",
    ]
    assert hardest.worth_a_look
    assert found.too_hard
    assert not found.whole.too_hard


def test_a_long_sentence_is_named_and_a_short_one_is_not() -> None:
    (note,) = [one for one in read(with_note(LONG_NOTE)).parts if one.part is Part.NOTE]
    assert note.long_sentence == LONG_NOTE.rstrip(". ")
    assert note.worth_a_look
    (note,) = [one for one in read(with_note("Go slow.")).parts if one.part is Part.NOTE]
    assert note.long_sentence == ""
    assert not note.worth_a_look


def test_a_sheet_can_be_too_hard_as_a_whole() -> None:
    hard = "Facilitate proprioceptive neuromuscular reeducation bilaterally. " * 40
    found = read(with_note(hard))
    assert found.whole.too_hard
    assert found.whole.hard[0].times == 40


def test_spanish_has_its_own_formula_and_leaves_english_out() -> None:
    snapshot = case().sheet(replace(OCCASION, language="es"))
    found = read(snapshot)
    assert found.whole.ease is not None
    assert found.whole.ease >= 70
    partly = replace(snapshot, untranslated=(*snapshot.untranslated, Untranslated(snapshot.why)))
    assert read(partly).whole.words == found.whole.words - word_count(snapshot.why)


@pytest.mark.parametrize("language", ["ar", "xx-YY"])
def test_no_grade_in_a_language_without_a_formula(language: str) -> None:
    assert sheet_reading(replace(case().sheet(), language=language)) is None
