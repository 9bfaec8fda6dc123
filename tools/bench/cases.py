"""Assessments to measure with: one of each sort that a clinic sees."""

from __future__ import annotations

from collections.abc import Mapping

from planner.assessment.assessment import Assessment, ObservedFinding
from planner.assessment.finding import Measure
from planner.suggest.catalogue import Catalogue
from planner.vocabulary import EquipmentId, FindingId, Side

Seen = tuple[Side, dict[str, Measure]]
R, L, BOTH, NONE = Side.RIGHT, Side.LEFT, Side.BILATERAL, Side.NONE

_RUNNER: dict[str, Seen] = {
    "knee_pain_medial": (R, {"nprs": 4}),
    "weak_glute_med": (R, {"mmt": "4-"}),
    "slsq_pelvic_drop": (R, {}),
    "slsq_knee_in": (R, {}),
    "pain_with_running": (R, {"nprs": 4}),
}
_CASES: Mapping[str, tuple[int, dict[str, Seen]]] = {
    "runner": (38, _RUNNER),
    "runner, full screen": (
        29,
        _RUNNER
        | {
            "weak_hip_er": (R, {"mmt": "4"}),
            "weak_quads": (R, {"mmt": "4"}),
            "tight_quads": (R, {}),
            "tight_itb_tfl": (R, {}),
            "stepdown_poor": (R, {}),
            "weak_core_side": (BOTH, {}),
        },
    ),
    "outer knee": (31, {"knee_pain_lateral": (L, {"nprs": 5}), "weak_glute_med": (L, {})}),
    "front of knee": (
        24,
        {
            "knee_pain_anterior": (BOTH, {"nprs": 3}),
            "pain_stairs_squat": (BOTH, {}),
            "weak_quads": (BOTH, {"mmt": "4"}),
            "weak_glute_max": (BOTH, {"mmt": "4"}),
        },
    ),
    "sore front of knee": (
        52,
        {"knee_pain_anterior": (R, {"nprs": 7}), "fear_of_movement": (NONE, {})},
    ),
    "falls": (
        79,
        {
            "pr_fall_risk": (NONE, {}),
            "low_chair_stand": (NONE, {"reps": 7}),
            "poor_balance": (BOTH, {"seconds": 4}),
            "weak_glute_med": (BOTH, {"mmt": "4-"}),
        },
    ),
    "worn knee": (
        67,
        {
            "knee_oa": (BOTH, {"nprs": 5}),
            "weak_quads": (BOTH, {"mmt": "4-"}),
            "weak_hamstrings": (R, {"mmt": "4"}),
        },
    ),
    "new hip, posterior": (
        71,
        {"pr_tha_posterior": (R, {}), "weak_glute_med": (R, {"mmt": "3"}), "weak_quads": (R, {})},
    ),
    "new knee": (66, {"pr_tka": (L, {}), "limited_knee_extension": (L, {"degrees": 8})}),
    "no weight on the leg": (45, {"pr_nwb": (R, {}), "weak_quads": (R, {"mmt": "3"})}),
    "irritable outer hip": (
        55,
        {"pr_gtps_irritable": (R, {}), "hip_pain_lateral": (R, {"nprs": 6})},
    ),
    "low back": (45, {"low_back_pain": (NONE, {"nprs": 5}), "weak_core_front": (NONE, {})}),
    "pregnant": (33, {"pr_pregnancy": (NONE, {}), "low_back_pain": (NONE, {"nprs": 3})}),
    "growing": (14, {"pr_adolescent": (NONE, {}), "patellar_tendon_pain": (R, {"nprs": 4})}),
    "red flag": (60, {"rf_dvt": (L, {}), "weak_glute_med": (L, {"mmt": "4"})}),
    "nothing yet": (40, {}),
}


def assessments(catalogue: Catalogue) -> dict[str, Assessment]:
    """All cases by name; the equipment of an ordinary home. Raises KeyError for a bad finding."""
    home = {item.id for item in catalogue.equipment if item.assumed_at_home}
    return {
        name: Assessment(
            findings=tuple(_seen(catalogue, finding, *seen) for finding, seen in findings.items()),
            equipment=frozenset(home | {EquipmentId("loop_band")}),
            age=age,
        )
        for name, (age, findings) in _CASES.items()
    }


def _seen(
    catalogue: Catalogue, finding: str, side: Side, values: Mapping[str, Measure]
) -> ObservedFinding:
    return ObservedFinding(catalogue.finding[FindingId(finding)].id, side, values)
