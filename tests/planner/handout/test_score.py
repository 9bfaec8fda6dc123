"""The points of a good sheet that a program can check, on real PDFs: what is on it, and where.

docs/handout.md has the whole score; `test_score_words.py` and `test_score_print.py` have the other
points. One that is missed is expected to fail, with its reason; it is told when it no longer does.
"""

from __future__ import annotations

import re
from dataclasses import replace

import pytest

from planner.handout.length import long_warning, must_be_meant
from planner.handout.snapshot import SheetExercise
from planner.suggest.engine import propose
from planner.vocabulary import WorkingSide
from tests.helpers.content import catalogue
from tests.helpers.golden_sheets import PATIENTS
from tests.helpers.handouts import SORE_KNEE
from tests.helpers.pdfs import squeezed
from tests.helpers.sheet_score import (
    MM,
    Scored,
    apart,
    glyphs_of,
    pages_of,
    patient_texts,
)


def missed(one: Scored, *names: tuple[str, bool, str]) -> bool:
    """Whether this is one of the sheets (patient, large, language) that are known to miss."""
    told = (one.snapshot.letterhead.patient, one.snapshot.large_print, one.language)
    return told in names


RUNNER, OLDER = "Ana Ruiz", "George Hall"


def test_01_the_title_is_the_only_one_and_names_the_place(one: Scored) -> None:
    (title,) = one.the("H1")
    assert one.text(title) == one.snapshot.title
    assert pages_of(title) == {0}
    assert next(e for e in one.tags.walk() if e.role in {"H1", "H2"}) is title
    assert {"en": "knee", "es": "rodilla"}[one.language] in one.snapshot.title


def test_02_what_and_how_often_stands_before_the_first_exercise(one: Scored) -> None:
    summary = one.snapshot.summary
    assert len(summary.split()) <= 30
    assert re.match(rf"{len(one.snapshot.exercises)} .* \d+ ", summary)
    glyphs = glyphs_of(one.pages[0], summary)
    assert {glyph.face for glyph in glyphs} == {"Bold"}
    read = [one.text(element) for element in one.tags.walk()]
    first = one.snapshot.exercises[0]
    places = [read.index(said) for said in (one.snapshot.title, summary)]
    assert max(places) < next(
        n for n, said in enumerate(read) if said.startswith(f"1 {first.name}")
    )


def test_03_the_head_is_filled(one: Scored) -> None:
    head = one.snapshot.letterhead
    said = one.pages[0].squeezed
    for part in (head.clinic, head.phone, head.patient, head.date, "Maya Chen, PT"):
        assert part
        assert squeezed(part) in said
    assert squeezed(one.snapshot.next_visit) in one.pages[-1].squeezed


def test_04_only_the_exercises_of_the_program(one: Scored) -> None:
    assert {e.id for e in one.snapshot.exercises} == {item.exercise for item in one.items}
    numbered = [one.text(e) for e in one.the("H2") if one.text(e)[0].isdigit()]
    assert len(numbered) == len(one.items)
    assert len(one.the("Figure")) == len(one.items) + bool(one.snapshot.log.code)


def test_11_an_exercise_is_on_one_page(one: Scored) -> None:
    for exercise in one.snapshot.exercises:
        kids = one.section(exercise).elements
        doing = [kid for kid in kids if kid.role in {"H2", "Figure"} or kid.numbering == "Decimal"]
        dose = next(kid for kid in kids if one.text(kid) == exercise.dose)
        assert {kid.role for kid in doing} == {"H2", "Figure", "L"}
        assert len({page for kid in (*doing, dose) for page in pages_of(kid)}) == 1


def test_13_the_picture_shows_the_prescribed_side(one: Scored) -> None:
    sides = {item.exercise: item.side for item in one.items}
    for exercise in one.snapshot.exercises:
        figure = exercise.figure
        assert figure is not None
        assert len(figure.captions) >= 2
        if figure.letter:
            assert figure.side is sides[exercise.id]
            assert sides[exercise.id] is not WorkingSide.BOTH


def test_14_pictures_are_drawn_and_wide_enough(one: Scored, request: pytest.FixtureRequest) -> None:
    if one.snapshot.large_print and not missed(one, (OLDER, True, "en"), (OLDER, True, "es")):
        why = "next to 18 point letters some pictures are 45 to 71 mm wide, not 80"
        request.applymarker(pytest.mark.xfail(strict=True, reason=why))
    elif missed(one, (RUNNER, False, "es")):
        why = "two upright people side by side are 41 mm wide, not 45"
        request.applymarker(pytest.mark.xfail(strict=True, reason=why))
    least = 80 if one.snapshot.large_print else 45
    assert not re.search(rb"/Subtype\s*/Image", one.made.pdf)
    for exercise in one.snapshot.exercises:
        left, _, right, _ = figure_box(one, exercise)
        assert round((right - left) / MM) >= least


def figure_box(one: Scored, exercise: SheetExercise) -> tuple[float, float, float, float]:
    (figure,) = (e for e in one.section(exercise).elements if e.role == "Figure")
    left, bottom, right, top = figure.box
    return left, bottom, right, top


RAGGED = 1.0
"""Millimetres that the ends of broken lines may add."""


def test_15_pictures_stand_by_their_words(one: Scored) -> None:
    for exercise in one.snapshot.exercises:
        (page,) = pages_of(one.section(exercise).elements[0])
        told = (exercise.dose, *patient_texts(exercise)[:-2])
        glyphs = tuple(glyph for said in told for glyph in glyphs_of(one.pages[page], said))
        assert glyphs
        assert apart(figure_box(one, exercise), glyphs) <= (10 + RAGGED) * MM


def test_16_the_dose_is_complete(one: Scored) -> None:
    doses = {item.exercise: item.dose for item in one.items}
    for exercise in one.snapshot.exercises:
        dose, said = doses[exercise.id], exercise.dose
        numbers = {int(number) for number in re.findall(r"\d+", said)}
        wanted = [dose.duration_min] if dose.duration_min else [dose.hold_s, dose.rest_s]
        if dose.duration_min is None:
            once = 1 in {dose.sets, dose.reps}
            wanted += [dose.sets * dose.reps] if once else [dose.sets, dose.reps]
        assert {number for number in wanted if number} <= numbers
        assert re.search(r"week|day|semana|días", said)
        assert "_" not in said
        assert exercise.side or not catalogue().exercise[exercise.id].unilateral


def test_17_a_band_is_named_by_its_strength(one: Scored) -> None:
    strengths = {"en": {"light": "light band"}, "es": {"light": "banda suave"}}[one.language]
    for exercise in one.snapshot.exercises:
        (item,) = (item for item in one.items if item.exercise == exercise.id)
        if item.dose.band:
            assert strengths[item.dose.band] in exercise.dose


def test_18_what_it_feels_like_and_a_pain_rule(one: Scored) -> None:
    said = " ".join(page.text for page in one.pages)
    assert said.count(one.snapshot.labels.feel) == len(one.snapshot.exercises)
    assert all(exercise.feel for exercise in one.snapshot.exercises)
    assert re.search(r"0 .*10 ", one.snapshot.labels.pain)
    for band in one.snapshot.bands:
        assert squeezed(band.text) in one.pages[0].squeezed


def test_19_when_to_stop_and_whom_to_call_is_on_the_first_page(one: Scored) -> None:
    stop = one.snapshot.stop
    assert one.snapshot.letterhead.phone in stop.call
    for said in (*stop.texts, stop.call, stop.emergency):
        assert squeezed(said) in one.pages[0].squeezed


def test_20_a_box_for_each_exercise_and_day(one: Scored) -> None:
    log = one.snapshot.log
    cells = [field for field in one.made.fields if field.name.count(":") == 2]
    rows = len(one.snapshot.exercises) + len(log.daily)
    assert len(log.daily) == 2
    assert len(cells) == len(log.weeks) * rows * 7
    assert min(min(cell.width, cell.height) for cell in cells) >= 6 * MM


def test_21_the_next_visit_and_to_bring_the_sheet(one: Scored) -> None:
    said = one.snapshot.next_visit
    assert {"en": "Bring this sheet", "es": "Traiga esta hoja"}[one.language] in said
    assert squeezed(said) in one.pages[-1].squeezed
    assert ("2026" in said) is not one.snapshot.next_visit_line


def test_22_more_than_five_are_warned_of_and_more_than_eight_must_be_meant() -> None:
    caps = propose(SORE_KNEE, catalogue()).caps
    counts = range(1, 13)
    assert [n for n in counts if long_warning(n, "Bridge", caps)] == [*range(6, 13)]
    assert [n for n in counts if must_be_meant(n, caps)] == [*range(9, 13)]
    assert all(len(patient.case.program.items) <= 5 for patient in PATIENTS.values())


def test_22_what_nobody_chose_is_never_that_long() -> None:
    """The second door prints what is proposed; it has nobody to ask."""
    asked = replace(SORE_KNEE, max_exercises=12)
    proposal = propose(asked, catalogue())
    assert 0 < len(proposal.program) <= proposal.caps.max_exercises <= 5
