"""First drafts a careful therapist would sign: the person decides, not only the list."""

from __future__ import annotations

from collections.abc import Mapping

import pytest

from planner.suggest.engine import propose
from planner.suggest.proposal import Proposal
from planner.vocabulary import ExerciseId, WorkingSide
from tests.helpers.cases import RUNNER, assess
from tests.helpers.content import catalogue

CONTENT = catalogue()
Findings = Mapping[str, Mapping[str, object]]


def plan(findings: Findings, **given: object) -> Proposal:
    return propose(assess(CONTENT, findings, **given), CONTENT)  # type: ignore[arg-type]


def ids(proposal: Proposal) -> list[str]:
    return [one.exercise for one in proposal.program]


def test_the_runner_of_the_article() -> None:
    proposal = plan(RUNNER, age=38, equipment=["loop_band"])
    first = proposal.program[0]
    assert first.exercise == "sl_abduction_band"
    assert first.side is WorkingSide.RIGHT
    assert (first.ladder, first.rung) == ("hip_abductor", 3)
    assert "su_weak_gmed" in {reason.rule for reason in first.reasons}
    assert all(reason.sources for reason in first.reasons)
    assert len(proposal.program) == 4
    assert proposal.minutes_per_day <= 20
    assert "load_management" in proposal.advice
    assert proposal.education == ("edu_why_hip",)


def test_a_79_year_old_who_falls_gets_plain_supported_work() -> None:
    proposal = plan(
        {
            "pr_fall_risk": {},
            "low_chair_stand": {"reps": 7},
            "poor_balance": {"side": "bilateral", "seconds": 4},
            "weak_glute_med": {"side": "bilateral", "mmt": "4-"},
        },
        age=79,
    )
    assert ids(proposal)[0] == "sit_to_stand"
    assert len(proposal.program) <= 3
    for one in proposal.program:
        exercise = CONTENT.exercise[one.exercise]
        assert exercise.difficulty <= 3
        assert exercise.balance_challenge <= 1
        assert "band_latex" not in exercise.attributes


@pytest.mark.parametrize(("grade", "hardest"), [("2", 1), ("3", 2), ("4-", 4), ("4", 5), ("4+", 7)])
def test_the_muscle_test_sets_the_first_level(grade: str, hardest: int) -> None:
    proposal = plan({"weak_glute_med": {"side": "left", "mmt": grade}}, age=30)
    assert proposal.program
    levels = [CONTENT.exercise[one.exercise].difficulty for one in proposal.program]
    assert max(levels) <= hardest


def test_high_pain_lowers_the_first_level() -> None:
    calm = plan(
        {"weak_quads": {"side": "left", "mmt": "4"}, "knee_oa": {"side": "left", "nprs": 3}}
    )
    sore = plan(
        {"weak_quads": {"side": "left", "mmt": "4"}, "knee_oa": {"side": "left", "nprs": 7}}
    )

    def hardest(proposal: Proposal) -> int:
        return max(CONTENT.exercise[one.exercise].difficulty for one in proposal.program)

    assert hardest(sore) < hardest(calm)


@pytest.mark.parametrize(
    "findings", [{"low_self_efficacy": {"score": 4}}, {"pr_fall_risk": {}}], ids=["unsure", "falls"]
)
def test_three_for_those_who_should_start_small(findings: Findings) -> None:
    proposal = plan({**RUNNER, **findings})
    assert 1 <= len(proposal.program) <= 3


def test_low_back_pain_without_a_side_gets_trunk_work_on_both() -> None:
    proposal = plan({"low_back_pain": {"side": "none", "nprs": 5}, "weak_core_front": {}}, age=45)
    classes = [set(CONTENT.exercise[one.exercise].classes) for one in proposal.program]
    assert any(found & {"core_ant", "core_post", "core_lat"} for found in classes)
    assert {one.side for one in proposal.program} == {WorkingSide.BOTH}


def test_a_knee_that_will_not_straighten_is_propped_not_bent() -> None:
    proposal = plan({"limited_knee_extension": {"side": "left", "degrees": 8}})
    assert "knee_prop" in ids(proposal)
    assert "heel_slide" not in ids(proposal)


def test_kneecap_tendon_pain_does_not_bring_heel_raises() -> None:
    proposal = plan({"patellar_tendon_pain": {"side": "left", "nprs": 3}}, age=25)
    assert proposal.program
    assert not any("calf" in CONTENT.exercise[ExerciseId(one)].classes for one in ids(proposal))


def test_an_irritable_outer_hip_is_not_stretched_nor_lain_upon() -> None:
    proposal = plan({"pr_gtps_irritable": {"side": "right"}, "hip_pain_lateral": {"side": "right"}})
    assert proposal.program
    for one in proposal.program:
        exercise = CONTENT.exercise[one.exercise]
        assert "lateral_hip_compression" not in exercise.attributes
        assert "hip_adduction_past_midline" not in exercise.attributes
    assert "gtps_positions" in proposal.advice


def test_a_value_that_denies_a_finding_takes_it_out() -> None:
    present = plan({"weak_glute_med": {"side": "left", "mmt": "4"}})
    denied = plan({"weak_glute_med": {"side": "left", "mmt": "5"}})
    assert present.suggested
    assert not denied.suggested


def test_a_confirmed_condition_frees_and_is_not_asked_again() -> None:
    findings: Findings = {"pr_latex": {}, "weak_glute_med": {"side": "right"}}
    before = plan(findings)
    question = next(ask for ask in before.asks if ask.rule == "ex_latex")
    after = plan(findings, confirmed=[question.id])
    assert before.held(ExerciseId("sl_abduction_band"), WorkingSide.RIGHT) is not None
    assert after.held(ExerciseId("sl_abduction_band"), WorkingSide.RIGHT) is None
    assert question.id not in {ask.id for ask in after.asks}


def test_lying_on_the_sore_side_is_worked_out_for_each_side() -> None:
    proposal = plan(
        {"pr_tha_posterior": {"side": "right"}, "weak_glute_med": {"side": "bilateral"}}
    )
    left = proposal.held(ExerciseId("sl_abduction"), WorkingSide.LEFT)
    assert left is not None, "the left leg works lying on the operated right side"
    assert left.rule == "ex_tha_post"
    assert proposal.held(ExerciseId("sl_abduction"), WorkingSide.RIGHT) is None


def test_missing_equipment_is_named() -> None:
    proposal = plan(RUNNER, equipment=[])
    held = proposal.held(ExerciseId("sl_abduction_band"), WorkingSide.RIGHT)
    assert held is not None
    assert held.rule == "li_equipment"
    assert held.cause == "Needs: Loop band"


def test_an_unknown_age_fires_no_rule() -> None:
    assert "li_cap_low" not in {*plan(RUNNER).fired}
    assert plan(RUNNER).caps.max_exercises == 4
    assert plan(RUNNER, age=65).caps.max_exercises == 3


def test_the_most_urgent_stop_comes_first() -> None:
    proposal = plan({"rf_locked_knee": {"side": "left"}, "rf_dvt": {"side": "left"}})
    assert [stop.urgency.value for stop in proposal.stops] == ["emergency", "within_days"]
