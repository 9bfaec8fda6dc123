"""Library texts in another language: found by their English, named where they are missing."""

from __future__ import annotations

import re
from dataclasses import replace

import pytest

from planner.handout.pdf.render import render
from planner.handout.translations import Untranslated, translations
from planner.handout.wording import wording_of_sheet
from planner.vocabulary import ExerciseId, WorkingSide
from tests.helpers.content import catalogue
from tests.helpers.handouts import OCCASION, case

CLAMSHELL = ExerciseId("clamshell")
DIGITS = re.compile(r"\d+")


def test_an_own_text_goes_before_a_shared_one_and_an_edited_one_is_missing() -> None:
    words = wording_of_sheet("es")
    start = catalogue().exercise[CLAMSHELL].patient.start
    assert words.told(start, CLAMSHELL) == translations("es").exercises[CLAMSHELL][start]
    assert not words.missing.lines
    edited = start + " Slowly."
    assert words.told(edited, CLAMSHELL) == edited
    assert tuple(words.missing.lines) == (Untranslated(edited, CLAMSHELL),)


def test_the_source_language_has_nothing_to_translate() -> None:
    words = wording_of_sheet("en")
    assert words.told("A new text.") == "A new text."
    assert words.typed("3-5 days", CLAMSHELL) == "3 to 5 days"
    assert not words.missing.lines


def test_what_was_typed_is_told_as_it_is_and_named() -> None:
    words = wording_of_sheet("es")
    assert words.typed("2-3 veces", CLAMSHELL) == "2 a 3 veces"
    assert tuple(words.missing.lines) == (Untranslated("2-3 veces", CLAMSHELL),)


def test_what_one_sheet_lacked_is_not_carried_to_the_next() -> None:
    wording_of_sheet("es").told("No such text.")
    assert not wording_of_sheet("es").missing.lines


WORDS = re.compile(r"\w+")
SPELLED = {"an": "1", "two": "2", "three": "3", "five": "5", "foot": "12"}
"""Numbers in words in the library, and a length in feet that is told in inches."""


@pytest.mark.parametrize("language", ["es"])
def test_every_number_survives(language: str) -> None:
    """A translation has the numbers of its English, spelled ones too; `of 10` may be added."""
    found = translations(language)
    pairs = [*found.common.items()]
    pairs += [pair for texts in found.exercises.values() for pair in texts.items()]
    for english, other in pairs:
        before, after = (set(DIGITS.findall(text)) for text in (english, other))
        spelled = {digits for word, digits in SPELLED.items() if word in WORDS.findall(english)}
        assert before <= after <= before | spelled | {"10"}, (english, other)


def test_the_whole_library_is_told_in_spanish() -> None:
    """Every exercise, all advice, every card: nothing is left in English on a Spanish sheet."""
    content = catalogue()
    ids = [one.id for one in content.exercises]
    spanish = replace(OCCASION, language="es")
    for at in range(0, len(ids), 8):
        one = case(tuple(ids[at : at + 8]), WorkingSide.BOTH)
        program = replace(
            one.program,
            advice=tuple(advice.id for advice in content.advice),
            education=tuple(card.id for card in content.education),
        )
        snapshot = replace(one, program=program).sheet(spanish)
        assert snapshot.untranslated == ()
        assert snapshot.language == "es"


def test_a_typed_criterion_and_an_edited_text_are_named() -> None:
    one = case(("clamshell",))
    item = replace(one.program.items[0], advance_when="Feels easy.")
    snapshot = replace(one, program=replace(one.program, items=(item,))).sheet(
        replace(OCCASION, language="es")
    )
    assert snapshot.untranslated == (Untranslated("Feels easy.", CLAMSHELL),)
    assert snapshot.exercises[0].advance == "Feels easy."


def test_a_typed_note_is_named_where_the_sheet_is_in_another_language() -> None:
    one = case(("clamshell", "bridge"))
    first, *others = one.program.items
    program = replace(one.program, items=(replace(first, note="Use the blue band."), *others))
    noted = replace(one, program=program)
    made = {
        language: render(noted.sheet(replace(OCCASION, language=language)))
        for language in ("en", "es")
    }
    told = "Notes are printed as typed: “Use the blue band.”"
    assert told in made["es"].remarks
    assert told not in made["en"].remarks
    bilingual = noted.sheet(replace(OCCASION, language="es", second_language="en"))
    assert told in render(bilingual).remarks
