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


LEFT_KNEE_OA: Findings = {
    "knee_oa": {"side": "left", "nprs": 3},
    "weak_quads": {"side": "left", "mmt": "4"},
}
OUTER_HIP: Findings = {
    "hip_pain_lateral": {"side": "right", "nprs": 4},
    "trochanter_tender": {"side": "right"},
    "weak_glute_med": {"side": "right", "mmt": "4-"},
}
STENOSIS: Findings = {
    "lbp_leg_pain": {"side": "bilateral", "nprs": 4},
    "pr_extension_intolerant": {},
    "low_back_pain": {"nprs": 4},
}
DISC: Findings = {
    "lbp_leg_pain": {"side": "left", "nprs": 6},
    "slr_positive": {"side": "left"},
    "pr_flexion_intolerant": {},
    "low_back_pain": {"nprs": 5},
}
BROKEN_HIP: Findings = {
    "pr_recent_fracture": {"side": "left"},
    "pr_fall_risk": {},
    "pr_pwb": {"side": "left"},
}
UNSURE_BACK: Findings = {
    "low_self_efficacy": {"score": 4},
    "fear_of_movement": {"score": 35},
    "low_back_pain": {"nprs": 4},
}
SORE_HEEL: Findings = {
    "plantar_heel_pain": {"side": "left", "nprs": 5},
    "foot_pronation": {"side": "left"},
}


@pytest.mark.parametrize(
    ("findings", "age", "draft"),
    [
        ({"low_chair_stand": {"reps": 6}}, 80, ["sit_to_stand", "walk_easy"]),
        (LEFT_KNEE_OA, 55, ["sit_to_stand", "straight_leg_raise", "standing_hip_abd"]),
        (OUTER_HIP, 52, ["hip_abd_iso_belt", "squat_band", "bridge_march"]),
        (STENOSIS, 74, ["pelvic_tilt", "walk_easy"]),
        (DISC, 41, ["dead_bug_heel_tap", "bird_dog_leg", "bridge", "prone_press_up"]),
        (UNSURE_BACK, 48, ["abdominal_brace", "walk_easy"]),
        (SORE_HEEL, 50, ["calf_stretch", "short_foot", "heel_raise_single"]),
        ({"pr_tka": {"side": "right"}}, 69, ["quad_set", "heel_slide"]),
        ({"weak_back_extensors": {"seconds": 30}}, 50, ["bird_dog_leg"]),
        ({"tight_hip_flexors": {"side": "left"}}, 35, ["hip_flexor_stretch"]),
    ],
    ids=[
        "weak 80",
        "knee arthritis",
        "outer hip",
        "stenosis",
        "disc",
        "unsure",
        "heel",
        "new knee",
        "back muscles",
        "tight hip",
    ],
)
def test_drafts_a_therapist_signed(findings: Findings, age: int, draft: list[str]) -> None:
    assert ids(plan(findings, age=age)) == draft


@pytest.mark.parametrize("age", [30, 82])
def test_no_long_lever_on_a_healing_bone(age: int) -> None:
    proposal = plan(BROKEN_HIP, age=age)
    assert proposal.program
    assert not {"straight_leg_raise", "sl_abduction", "sl_abduction_band"} & {*ids(proposal)}


def test_a_fracture_that_may_be_in_the_spine_is_not_bent_forward() -> None:
    proposal = plan({"pr_recent_fracture": {}, "pr_osteoporosis": {}, "low_back_pain": {"nprs": 5}})
    assert proposal.program
    assert not {"hip_hinge", "deadlift"} & {*ids(proposal)}


def test_a_thigh_too_weak_to_lift_is_not_asked_to_stand_up() -> None:
    weak = ids(plan({"weak_quads": {"side": "left", "mmt": "2+"}}, age=55))
    able = ids(plan({"weak_quads": {"side": "left", "mmt": "4-"}}, age=55))
    assert weak == ["quad_set"]
    assert {"straight_leg_raise", "sit_to_stand"} & {*able}


@pytest.mark.parametrize("age", [66, 79])
@pytest.mark.parametrize("finding", ["weak_glute_med", "hip_oa", "sls_uneven_hips"])
def test_an_older_person_gets_no_band_round_both_ankles(finding: str, age: int) -> None:
    proposal = plan({finding: {"side": "right"}}, age=age, equipment=["loop_band"])
    assert proposal.program
    bands = {"sl_abduction_band", "standing_hip_abd_band", "lateral_band_walk", "monster_walk"}
    assert not bands & {*ids(proposal)}


def test_an_older_sore_back_stays_off_the_floor() -> None:
    for one in ids(plan(STENOSIS, age=74)):
        assert "floor_transfer" not in CONTENT.exercise[ExerciseId(one)].attributes


def test_a_sore_kneecap_is_spared_the_deep_bend_and_the_stairs() -> None:
    proposal = plan(
        {
            "knee_pain_anterior": {"side": "left", "nprs": 4},
            "pain_stairs_squat": {"side": "left", "nprs": 4},
            "weak_glute_med": {"side": "left", "mmt": "4"},
            "weak_quads": {"side": "left", "mmt": "4"},
        },
        age=28,
    )
    assert {"mini_squat", "sl_abduction_band"} <= {*ids(proposal)}
    for one in ids(proposal):
        attributes = {*CONTENT.exercise[ExerciseId(one)].attributes}
        assert not attributes & {"knee_flexion_loaded_60_90", "stairs_step"}


def test_a_wobbly_young_adult_stands_on_one_leg_a_wobbly_old_one_on_two() -> None:
    findings: Findings = {"poor_balance": {"side": "left", "seconds": 7}}
    assert "single_leg_stance" in ids(plan(findings, age=33))
    for age in (None, 70):
        assert ids(plan(findings, age=age))[0] == "tandem_stand"


def test_a_pinching_hip_is_not_bent_to_ninety_on_hands_and_knees() -> None:
    proposal = plan(
        {"hip_pain_groin": {"side": "right", "nprs": 4}, "pr_fai_labral": {"side": "right"}}, age=27
    )
    assert "sl_abduction" in ids(proposal)
    assert "fire_hydrant" not in ids(proposal)


def test_a_question_names_no_id() -> None:
    names = {*CONTENT.exercise, *CONTENT.ladder, *CONTENT.finding}
    for question in CONTENT.questions:
        assert not {word.strip(".,:;") for word in question.text.split()} & {
            name for name in names if "_" in name
        }


def test_a_small_draft_still_trains_the_balance_that_was_found_poor() -> None:
    proposal = plan(
        {
            "pr_fall_risk": {},
            "low_chair_stand": {"reps": 7},
            "poor_balance": {"side": "bilateral", "seconds": 4},
            "weak_glute_med": {"side": "left", "mmt": "4-"},
        },
        age=82,
    )
    assert len(proposal.program) == 3
    assert any(
        CONTENT.exercise[one].classes[0] == "balance" for one in map(ExerciseId, ids(proposal))
    )
