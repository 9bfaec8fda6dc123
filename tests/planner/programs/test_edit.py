"""Pure edits: each gives a whole program back and marks what is the therapist's own."""

from __future__ import annotations

from dataclasses import replace

import pytest

from planner.errors import PlannerError
from planner.programs import edit
from planner.programs.follow import followed
from planner.programs.program import Origin, Program
from planner.suggest.engine import propose
from planner.suggest.proposal import Proposal
from planner.vocabulary import AdviceId, ExerciseId, WorkingSide
from tests.helpers.cases import RUNNER, assess
from tests.helpers.content import catalogue

CONTENT = catalogue()
BRIDGE = ExerciseId("bridge")
BAND = ExerciseId("sl_abduction_band")


def proposal(**more: dict[str, object]) -> Proposal:
    return propose(assess(CONTENT, {**RUNNER, **more}, age=38, equipment=["loop_band"]), CONTENT)


def drafted() -> Program:
    return followed(Program(), proposal(), CONTENT)


def order(program: Program) -> list[str]:
    return [item.exercise for item in program.items]


def test_an_untouched_program_is_the_proposal() -> None:
    assert order(drafted()) == [one.exercise for one in proposal().program]
    assert {item.origin for item in drafted().items} == {Origin.PROPOSED}


def test_dropped_stays_out_when_findings_change() -> None:
    program = edit.drop(drafted(), BAND)
    after = followed(program, proposal(tight_calf={"side": "right"}), CONTENT)
    assert BAND not in order(after)


def test_added_and_edited_items_stay_when_findings_change() -> None:
    added = edit.add(drafted(), edit.new_item(CONTENT, CONTENT.exercise[BRIDGE], WorkingSide.LEFT))
    band = added.item(BAND)
    assert band is not None
    dosed = edit.set_dose(added, BAND, replace(band.dose, sets=5))
    after = followed(dosed, proposal(trigger_points={"side": "right"}), CONTENT)
    kept = after.item(BAND)
    assert kept is not None
    assert kept.dose.sets == 5
    bridge = after.item(BRIDGE)
    assert bridge is not None
    assert bridge.side is WorkingSide.BOTH, "a two-sided exercise has no single side"


def test_an_own_item_goes_when_it_becomes_excluded() -> None:
    lunge = CONTENT.exercise[ExerciseId("lateral_band_walk")]
    program = edit.add(drafted(), edit.new_item(CONTENT, lunge, WorkingSide.BOTH))
    after = followed(program, proposal(pr_fall_risk={}), CONTENT)
    assert lunge.id not in order(after)


def test_a_stop_keeps_the_program_and_unticking_brings_it_back() -> None:
    program = edit.drop(drafted(), BAND)
    stopped = followed(program, proposal(rf_dvt={"side": "left"}), CONTENT)
    assert stopped == program
    assert order(followed(stopped, proposal(), CONTENT)) == order(
        followed(program, proposal(), CONTENT)
    )


def test_move_keeps_the_order_from_then_on() -> None:
    program = edit.move(drafted(), BAND, 99)
    assert order(program)[-1] == BAND
    assert order(followed(program, proposal(), CONTENT))[-1] == BAND


def test_adding_twice_is_refused_with_a_sentence() -> None:
    item = edit.new_item(CONTENT, CONTENT.exercise[BAND], WorkingSide.RIGHT)
    with pytest.raises(PlannerError, match="already in the program"):
        edit.add(drafted(), item)


def test_editing_what_is_gone_is_refused_with_a_sentence() -> None:
    with pytest.raises(PlannerError, match="not in the program any more"):
        edit.set_note(drafted(), BRIDGE, "slowly")


def test_stepping_passes_over_excluded_rungs() -> None:
    program = drafted()
    band = program.item(BAND)
    assert band is not None
    up = edit.next_rung(CONTENT, proposal(), band, +1)
    down = edit.next_rung(CONTENT, proposal(), band, -1)
    assert up == "standing_hip_abd"
    assert down == "sl_abduction"
    top = replace(band, exercise=ExerciseId("single_leg_squat_box"))
    assert edit.next_rung(CONTENT, proposal(), top, +1) is None, "the pistol squat must be earned"


def test_chosen_advice_stays_beside_what_is_bound() -> None:
    program = edit.choose_advice(drafted(), (AdviceId("see_pt"),))
    assert followed(program, proposal(), CONTENT).advice == ("see_pt", "load_management")


def test_minutes_count_both_sides_of_a_one_sided_exercise() -> None:
    program = drafted()
    once = edit.minutes_per_day(CONTENT, program.items[:1])
    both = edit.minutes_per_day(CONTENT, (replace(program.items[0], side=WorkingSide.BOTH),))
    assert both in {2 * once, 2 * once - 1}


def test_adding_to_a_full_program_drops_nothing() -> None:
    before = drafted()
    added = edit.add(before, edit.new_item(CONTENT, CONTENT.exercise[BRIDGE], WorkingSide.BOTH))
    assert order(followed(added, proposal(), CONTENT)) == [*order(before), BRIDGE]


def test_bound_advice_comes_back_to_chosen_advice() -> None:
    program = edit.choose_advice(drafted(), ())
    assert followed(program, proposal(), CONTENT).advice == ("load_management",)
