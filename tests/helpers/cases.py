"""Assessments for tests, written the way CASE.json writes them."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import date

from planner.assessment.assessment import Assessment, ObservedFinding
from planner.suggest.catalogue import Catalogue
from planner.vocabulary import EquipmentId, FindingId, QuestionId, Side

RUNNER: Mapping[str, Mapping[str, object]] = {
    "knee_pain_medial": {"side": "right", "nprs": 4},
    "weak_glute_med": {"side": "right", "mmt": "4-"},
    "slsq_pelvic_drop": {"side": "right"},
    "slsq_knee_in": {"side": "right"},
    "pain_with_running": {"side": "right", "nprs": 4},
}
VISIT = date(2026, 11, 22)


def assess(
    catalogue: Catalogue,
    findings: Mapping[str, Mapping[str, object]],
    *,
    age: int | None = None,
    equipment: Iterable[str] | None = None,
    confirmed: Iterable[str] = (),
    max_exercises: int | None = None,
) -> Assessment:
    """An assessment; `equipment` comes on top of what every home is taken to have."""
    observed = tuple(_observed(FindingId(key), entry) for key, entry in findings.items())
    at_home = None
    if equipment is not None:
        assumed = {item.id for item in catalogue.equipment if item.assumed_at_home}
        at_home = frozenset({EquipmentId(one) for one in equipment} | assumed)
    return Assessment(
        findings=observed,
        confirmed=frozenset(QuestionId(one) for one in confirmed),
        equipment=at_home,
        age=age,
        max_exercises=max_exercises,
    )


def _observed(finding: FindingId, entry: Mapping[str, object]) -> ObservedFinding:
    values = {
        key: value
        for key, value in entry.items()
        if key != "side" and isinstance(value, int | float | str)
    }
    return ObservedFinding(finding, Side(str(entry.get("side", "none"))), values)
