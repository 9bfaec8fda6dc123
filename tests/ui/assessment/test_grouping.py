"""Which findings stand where."""

from __future__ import annotations

from planner.assessment.assessment import Assessment, ObservedFinding
from planner.suggest.catalogue import Catalogue
from planner.vocabulary import FindingId, Side
from ui.assessment.grouping import RECORDED, Grouping, grouped


def assessment(*findings: str) -> Assessment:
    """An assessment with these findings in this order."""
    return Assessment(tuple(ObservedFinding(FindingId(one), Side.NONE) for one in findings))


def test_every_finding_stands_in_one_place(catalogue: Catalogue) -> None:
    recorded = assessment("knee_pain_medial", "rf_dvt")
    everything = tuple(one.id for one in catalogue.findings)
    for by in Grouping:
        groups = grouped(catalogue.findings, recorded, by, everything)
        placed = [finding for group in groups for finding in group.findings]
        assert sorted(placed) == sorted(everything)


def test_without_a_search_open_red_flags_have_their_own_list(catalogue: Catalogue) -> None:
    groups = grouped(catalogue.findings, Assessment(), Grouping.REGION)
    placed = [finding for group in groups for finding in group.findings]
    assert not [one for one in placed if one.startswith("rf_")]
    assert groups[0].title == "Knee"
    assert groups[-1].title == "Precautions"


def test_recorded_flags_and_precautions_come_first(catalogue: Catalogue) -> None:
    recorded = assessment("knee_pain_medial", "pr_latex", "weak_glute_med", "rf_dvt")
    first = grouped(catalogue.findings, recorded, Grouping.TEST)[0]
    assert first.key == RECORDED
    assert first.findings == ("rf_dvt", "pr_latex", "knee_pain_medial", "weak_glute_med")


def test_a_search_narrows_every_group(catalogue: Catalogue) -> None:
    shown = (FindingId("rf_dvt"), FindingId("knee_pain_medial"))
    groups = grouped(catalogue.findings, assessment("knee_pain_medial"), Grouping.REGION, shown)
    assert [group.findings for group in groups] == [("knee_pain_medial",), ("rf_dvt",)]
