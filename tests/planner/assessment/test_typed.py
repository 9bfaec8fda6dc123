"""Lines as therapists type them, and what is read from them."""

from __future__ import annotations

from functools import cache
from time import perf_counter

import pytest

from planner.assessment.assessment import Assessment, ObservedFinding
from planner.assessment.typed import ENGLISH_SIDES, Candidate, Reader, observed
from planner.assessment.typed_problems import Trouble
from planner.vocabulary import FindingId, Side
from tests.helpers.content import catalogue

L, R, B, NONE = Side.LEFT, Side.RIGHT, Side.BILATERAL, Side.NONE


@cache
def reader() -> Reader:
    """Reads the shipped findings in English."""
    return Reader(catalogue().findings)


def first(line: str) -> Candidate:
    """What Enter would take."""
    reading = reader().read(line)
    assert not reading.near, line
    return reading.candidates[0]


PHRASES = [
    # the article's runner
    ("knee inner r 4", "knee_pain_medial", R, {"nprs": 4}),
    ("weak glut r 4-", "weak_glute_med", R, {"mmt": "4-"}),
    ("hip drops r", "slsq_pelvic_drop", R, {}),
    ("knee turns in r", "slsq_knee_in", R, {}),
    ("pain running r 4", "pain_with_running", R, {"nprs": 4}),
    # order, case, punctuation
    ("r 4- weak glut", "weak_glute_med", R, {"mmt": "4-"}),
    ("WEAK GLUT, R: 4-", "weak_glute_med", R, {"mmt": "4-"}),
    ("weak glut (L) 3+", "weak_glute_med", L, {"mmt": "3+"}),
    ("inner knee pain R 4", "knee_pain_medial", R, {"nprs": 4}),
    # strength
    ("glute med r 4 minus", "weak_glute_med", R, {"mmt": "4-"}),
    ("glute med r 4 plus", "weak_glute_med", R, {"mmt": "4+"}),
    ("gmed r 4/5", "weak_glute_med", R, {"mmt": "4"}),
    ("gmed r 4-/5", "weak_glute_med", R, {"mmt": "4-"}),
    ("hip abd r 4−", "weak_glute_med", R, {"mmt": "4-"}),
    ("hip abd mmt r 4", "weak_glute_med", R, {"mmt": "4"}),
    ("hip abd r 120 N", "weak_glute_med", R, {"hhd": 120}),
    ("hip abd l 12kg", "weak_glute_med", L, {"hhd": 12}),
    ("hip ext l 4+", "weak_glute_max", L, {"mmt": "4+"}),
    ("glute max b 3", "weak_glute_max", B, {"mmt": "3"}),
    ("hip er l 4", "weak_hip_er", L, {"mmt": "4"}),
    ("quads r 3+/5", "weak_quads", R, {"mmt": "3+"}),
    ("quad lag r yes", "weak_quads", R, {"yes_no": "yes"}),
    ("hams l 4", "weak_hamstrings", L, {"mmt": "4"}),
    ("heel raises r 12", "weak_calf", R, {"reps": 12}),
    ("calf r 12 reps", "weak_calf", R, {"reps": 12}),
    ("side plank l 35s", "weak_core_side", L, {"seconds": 35}),
    ("plank 45 sec", "weak_core_front", NONE, {"seconds": 45}),
    ("sorensen 60", "weak_back_extensors", NONE, {"seconds": 60}),
    # symptoms
    ("pfp r 3/10", "knee_pain_anterior", R, {"nprs": 3}),
    ("pfp l 3 out of 10", "knee_pain_anterior", L, {"nprs": 3}),
    ("lbp 5", "low_back_pain", NONE, {"nprs": 5}),
    ("lbp l 5", "low_back_pain", L, {"nprs": 5}),
    ("lbp odi 32%", "low_back_pain", NONE, {"odi": 32}),
    ("itb l 6", "itb_syndrome", L, {"nprs": 6}),
    ("itbs r y", "itb_syndrome", R, {"yes_no": "yes"}),
    ("itb r y 5", "itb_syndrome", R, {"yes_no": "yes", "nprs": 5}),
    ("groin l 2", "hip_pain_groin", L, {"nprs": 2}),
    ("stairs b 5", "pain_stairs_squat", B, {"nprs": 5}),
    ("running pain r 10 min", "pain_with_running", R, {"minutes": 10}),
    ("chronic knee pain l 12 weeks", "persistent_knee_pain", L, {"weeks": 12}),
    ("PF l 7", "plantar_heel_pain", L, {"nprs": 7}),
    ("AT r 4", "achilles_pain", R, {"nprs": 4}),
    ("OA knee r", "knee_oa", R, {}),
    ("hip OA l 3", "hip_oa", L, {"nprs": 3}),
    ("sciatica l 6", "lbp_leg_pain", L, {"nprs": 6}),
    ("trp r y", "trigger_points", R, {"yes_no": "yes"}),
    # movement
    ("SL squat r poor", "slsq_quality_poor", R, {"grade3": "poor"}),
    ("squat quality r f", "slsq_quality_poor", R, {"grade3": "fair"}),
    ("slsq knee in r marked", "slsq_knee_in", R, {"grade3": "marked"}),
    ("slsq knee in r 12°", "slsq_knee_in", R, {"degrees": 12}),
    ("knee valgus l mild", "slsq_knee_in", L, {"grade3": "mild"}),
    ("trendelenburg r +", "sls_uneven_hips", R, {"yes_no": "yes"}),
    ("sls r 12s", "sls_uneven_hips", R, {"seconds": 12}),
    ("balance l 8 sec", "poor_balance", L, {"seconds": 8}),
    ("step down r 3", "stepdown_poor", R, {"score": 3}),
    ("stepdown r 3/6", "stepdown_poor", R, {"score": 3}),
    ("30s chair stand 8", "low_chair_stand", NONE, {"reps": 8}),
    # mobility
    ("DF r 8cm", "tight_calf", R, {"cm": 8}),
    ("DF r 20deg", "tight_calf", R, {"degrees": 20}),
    ("knee to wall l 6,5", "tight_calf", L, {"cm": 6.5}),
    ("hip ir r 20", "limited_hip_rotation", R, {"degrees": 20}),
    ("knee ext r -5", "limited_knee_extension", R, {"degrees": -5}),
    ("tfl l y", "tight_itb_tfl", L, {"yes_no": "yes"}),
    ("hams r 35 deg", "tight_hamstrings", R, {"degrees": 35}),
    ("LLD l 1.5cm", "leg_length_difference", L, {"cm": 1.5}),
    ("FPI r 8", "foot_pronation", R, {"score": 8}),
    # gait, tests, context
    ("cadence 158", "gait_low_cadence", NONE, {"spm": 158}),
    ("limp l", "antalgic_gait", L, {}),
    ("noble r neg", "noble_positive", R, {"yes_no": "no"}),
    ("fadir l pos", "fadir_positive", L, {"yes_no": "yes"}),
    ("faber l groin", "faber_positive", L, {"choice": "groin"}),
    ("slr r + 45°", "slr_positive", R, {"yes_no": "yes", "degrees": 45}),
    ("mileage 40%", "training_spike", NONE, {"percent": 40}),
    ("tsk 38", "fear_of_movement", NONE, {"score": 38}),
    # red flags and precautions
    ("calf swelling l", "rf_dvt", L, {}),
    ("dvt r yes", "rf_dvt", R, {}),
    ("latex", "pr_latex", NONE, {}),
    ("nwb r", "pr_nwb", R, {}),
    ("no weight on leg l", "pr_nwb", L, {}),
    ("numb feet l r", "pr_neuropathy", B, {}),
    # misspelt
    ("gluteous medus r 4-", "weak_glute_med", R, {"mmt": "4-"}),
    ("trendlenburg r y", "sls_uneven_hips", R, {"yes_no": "yes"}),
    ("quadricpes l 4", "weak_quads", L, {"mmt": "4"}),
    ("hamstrngs r 4", "weak_hamstrings", R, {"mmt": "4"}),
    ("achiles l 3", "achilles_pain", L, {"nprs": 3}),
]


@pytest.mark.parametrize(("line", "finding", "side", "values"), PHRASES)
def test_phrases(line: str, finding: str, side: Side, values: dict[str, object]) -> None:
    found = first(line)
    assert found.problem is None
    assert (found.finding, found.side) == (finding, side)
    assert {one.scale: one.value for one in found.values} == values


def test_enough_phrases_are_tried() -> None:
    assert len(PHRASES) >= 60


@pytest.mark.parametrize("finding", catalogue().findings, ids=lambda one: one.id)
def test_every_finding_is_first_by_each_of_its_names(finding: object) -> None:
    findings = catalogue().finding
    own = findings[finding.id]  # type: ignore[attr-defined]
    for name in (own.name, own.id, *own.synonyms):
        found = first(name)
        assert found.problem is None, name
        assert found.values == (), name
        shared = {word.casefold() for word in findings[found.finding].synonyms}
        assert found.finding == own.id or name.casefold() in shared, name


@pytest.mark.parametrize("side", ["l", "r"])
def test_a_full_name_takes_a_side(side: str) -> None:
    for one in catalogue().findings:
        if ENGLISH_SIDES[side] in one.sides:
            found = first(f"{one.name} {side}")
            assert (found.finding, found.side) == (one.id, ENGLISH_SIDES[side]), one.name
            assert found.problem is None


def test_no_side_typed_is_no_side_read() -> None:
    assert first("weak glut 4-").side is None
    assert first("weak glut 4-").values[0].value == "4-"


def test_left_and_right_are_both_only_where_both_can_be() -> None:
    assert first("weak glut l r").side is B
    assert first("weak glut l/r").side is B
    assert first("weak glut left and right").side is B
    refused = first("leg length difference l r")
    assert refused.side is None
    assert refused.problem is not None
    assert refused.problem.sentence == (
        "Leg length difference is left or right, not both. Type l or r."
    )


def test_a_side_where_there_is_none_is_explained() -> None:
    refused = first("cadence r 160")
    assert refused.problem is not None
    assert refused.problem.trouble is Trouble.SIDE
    assert refused.problem.sentence.endswith("has no side. Leave the side out.")


def test_sides_that_contradict_are_explained() -> None:
    refused = first("low back pain l c 4")
    assert refused.problem is not None
    assert refused.problem.trouble is Trouble.SIDE


@pytest.mark.parametrize(
    ("line", "sentence"),
    [
        ("weak glut r 14", "MMT goes from 0 to 5. Type 4- or choose a grade."),
        ("weak glut r 5+", "MMT goes from 0 to 5. Type 4- or choose a grade."),
        ("weak glut r 4/10", "MMT goes from 0 to 5. Type 4- or choose a grade."),
        ("knee inner r 14", "Pain goes from 0 to 10. Type a whole number."),
        ("knee inner r 4.5", "Pain goes from 0 to 10. Type a whole number."),
        ("knee inner r 4-", "Pain goes from 0 to 10. Type a whole number."),
        ("knee inner r 3-4", "Pain goes from 0 to 10. Type a whole number."),
        ("knee inner r 4/5", "Pain goes from 0 to 10. Type a whole number."),
        ("noble r 4", "This is yes or no. Type y or n."),
        ("squat quality r severe", "This is good, fair or poor. Type one."),
        ("side plank l 400", "Seconds go from 0 to 240. Type a number."),
        ("knee inner r 4 5", "Two values were typed. Type one value."),
        ("knee inner r 4 cm", "Knee pain, inner side takes no 4cm. Leave it out."),
        ("weak glut r4-", "Type a space after the side: r 4-"),
        (
            "latex no",
            "Latex allergy is recorded only when it is there. Leave it out.",
        ),
    ],
)
def test_what_cannot_be_recorded_is_explained(line: str, sentence: str) -> None:
    refused = first(line)
    assert refused.problem is not None
    assert refused.problem.sentence == sentence
    assert not refused.problem.unfinished
    assert refused.values == ()


@pytest.mark.parametrize("line", ["cadence 1", "cadence 16", "hip drops r m", "DF r 20d"])
def test_a_value_on_its_way_is_no_error_yet(line: str) -> None:
    problem = first(line).problem
    assert problem is not None
    assert problem.unfinished
    assert first(f"{line} ").problem != problem


def test_who_cannot_take_the_value_stands_behind() -> None:
    found = reader().read("hams r 4-").candidates
    assert [one.finding for one in found[:2]] == ["weak_hamstrings", "tight_hamstrings"]
    assert found[0].problem is None
    assert found[1].problem is not None
    assert found[1].problem.typed == "4-"


def test_a_number_never_slips_to_another_scale() -> None:
    """Pain 12 is not "12 minutes to onset"; only the unit says so."""
    assert first("pain running r 12").problem is not None
    assert first("hip abd r 14").problem is not None


def test_the_muscle_of_a_trigger_point() -> None:
    assert first("trigger points glute med r").extras == {"muscle": "gluteus_medius"}
    assert first("trigger points r").extras == {}
    assert first("trigger points glut r").extras == {}


def test_nothing_fits_gives_the_nearest_names() -> None:
    reading = reader().read("xylophone knee r")
    assert reading.near
    assert 0 < len(reading.candidates) <= 5
    assert reader().read("qqqq").candidates == ()


def test_a_line_without_words_means_nothing_yet() -> None:
    for line in ("", "  ", "r", "4-", "r 4", "l r"):
        assert not reader().read(line).has_words, line


def test_of_equals_the_recorded_one_comes_first() -> None:
    seen = Assessment((ObservedFinding(FindingId("weak_glute_max"), R),))
    assert reader().read("weak hip r 4").candidates[0].finding == "weak_glute_med"
    assert reader().read("weak hip r 4", seen).candidates[0].finding == "weak_glute_max"


def test_recording_keeps_what_the_line_does_not_say() -> None:
    finding = catalogue().finding[FindingId("weak_glute_med")]
    seen = ObservedFinding(finding.id, R, {"mmt": "4-"}, positive=True)
    made = observed(first("glute med 120 N"), finding, seen)
    assert made is not None
    assert (made.side, made.values) == (R, {"mmt": "4-", "hhd": 120})
    assert made.extras == {"hhd_unit": "N"}
    assert made.positive
    assert observed(first("glute med 4"), finding, None) is None


def test_spanish_side_words() -> None:
    sides = {"i": L, "izq": L, "d": R, "der": R, "a": B, "ambos": B}
    spanish = Reader(catalogue().findings, sides, {"sí": "yes"})
    for word, side in sides.items():
        assert spanish.read(f"weak glut {word} 4-").candidates[0].side is side
    assert spanish.read("noble d sí").candidates[0].values[0].value == "yes"


def test_a_key_stroke_is_read_at_once() -> None:
    fresh = Reader(catalogue().findings)
    times = []
    for line in ("weak glut r 4-", "gluteous medus l 3+", "trendlenburg r y"):
        for end in range(1, len(line) + 1):
            start = perf_counter()
            fresh.read(line[:end])
            times.append(perf_counter() - start)
    assert sorted(times)[len(times) // 2] < 0.002
