"""Exclusions by cause, and what could stand in."""

from __future__ import annotations

from planner.suggest.catalogue import Catalogue
from planner.vocabulary import EquipmentId, ExerciseId
from tests.ui.program.helpers import Record
from ui.program.exclusions import EQUIPMENT, free_to_join, grouped, hold_words, stand_in
from ui.session import Session


def test_every_exclusion_is_in_one_group(
    session: Session, record: Record, catalogue: Catalogue
) -> None:
    record("pr_latex")
    session.set_equipment(frozenset({EquipmentId("chair")}))
    state = session.state
    causes = grouped(state.proposal, state.assessment, catalogue)
    told = [one for cause in causes for one in cause.excluded]
    assert len(told) == len(state.proposal.excluded)
    assert set(told) == set(state.proposal.excluded)


def test_precautions_come_first_and_equipment_last(
    session: Session, record: Record, catalogue: Catalogue
) -> None:
    record("pr_latex")
    session.set_equipment(frozenset({EquipmentId("chair")}))
    state = session.state
    causes = grouped(state.proposal, state.assessment, catalogue)
    assert causes[0].icon == "shield"
    assert causes[-1].key == EQUIPMENT
    assert causes[-1].title == "Equipment not at home"
    assert all(hold_words(one, catalogue).startswith("Needs") for one in causes[-1].excluded)


def test_what_ends_an_exclusion_is_told_whole(session: Session, catalogue: Catalogue) -> None:
    asked = [one for one in session.state.proposal.excluded if one.condition]
    assert asked
    for one in asked:
        assert one.condition is not None
        assert hold_words(one, catalogue).endswith(one.condition)


def test_what_stands_in_is_free_and_of_the_same_ladder_or_kind(
    session: Session, record: Record, catalogue: Catalogue
) -> None:
    record("pr_latex")
    state = session.state
    free = free_to_join(state.program, state.proposal, catalogue)
    found = 0
    for one in state.proposal.excluded:
        other = stand_in(one, free, catalogue)
        if other is None:
            continue
        found += 1
        assert state.proposal.held(other.exercise, other.side) is None
        assert state.program.item(other.exercise) is None
        ladders = {ladder.id for ladder in catalogue.ladders_of.get(one.exercise, ())}
        theirs = {ladder.id for ladder in catalogue.ladders_of.get(other.exercise, ())}
        main = catalogue.exercise[one.exercise].classes[0]
        assert ladders & theirs or main in catalogue.exercise[other.exercise].classes
    assert found


def test_the_nearest_rung_stands_in(session: Session, catalogue: Catalogue) -> None:
    from ui.program.exclusions import rung_distance

    squat, near = ExerciseId("pistol_squat"), ExerciseId("single_leg_squat")
    assert rung_distance(squat, near, catalogue) == 1
    assert rung_distance(squat, ExerciseId("cat_cow"), catalogue) is None
    assert session.state.proposal.excluded
