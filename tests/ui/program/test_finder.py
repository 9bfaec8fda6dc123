"""Finding an exercise by what is typed."""

from __future__ import annotations

import pytest

from planner.suggest.catalogue import Catalogue
from planner.vocabulary import ExerciseId, WorkingSide
from tests.ui.program.helpers import Record
from ui.program.finder import entries, held_on, search
from ui.session import Session


def test_all_exercises_are_there_suggested_ones_first(
    session: Session, catalogue: Catalogue
) -> None:
    found = entries(session.state, catalogue)
    assert len(found) == len(catalogue.exercises)
    best = [one.exercise for one in session.state.proposal.suggested]
    assert [one.exercise for one in found][: len(best)] == best


@pytest.mark.parametrize(
    ("typed", "first"),
    [("pistol", "pistol_squat"), ("pel dro", "pelvic_drop"), ("hip hike", "pelvic_drop")],
)
def test_names_synonyms_and_word_beginnings_fit(
    session: Session, catalogue: Catalogue, typed: str, first: str
) -> None:
    hits = search(typed, entries(session.state, catalogue))
    assert hits.exact
    assert hits.entries[0].exercise == ExerciseId(first)


def test_a_slip_of_the_finger_gives_the_nearest_names(
    session: Session, catalogue: Catalogue
) -> None:
    hits = search("pelvc drp", entries(session.state, catalogue))
    assert not hits.exact
    assert hits.entries[0].exercise == ExerciseId("pelvic_drop")


def test_nonsense_finds_nothing(session: Session, catalogue: Catalogue) -> None:
    assert search("qqqq", entries(session.state, catalogue)).entries == ()


def test_an_exercise_held_on_one_side_is_not_excluded_on_the_other(
    session: Session, record: Record, catalogue: Catalogue
) -> None:
    record("pr_abductor_repair", "right")
    found = {one.exercise: one for one in entries(session.state, catalogue)}
    one_sided = [one for one in found.values() if len(one.held) == 1]
    assert one_sided
    for one in one_sided:
        assert not one.excluded
        proposal = session.state.proposal
        assert held_on(one.exercise, next(iter(one.held)), proposal) is not None
        assert held_on(one.exercise, next(iter(one.held)).other, proposal) is None
        assert held_on(one.exercise, WorkingSide.BOTH, proposal) is not None
