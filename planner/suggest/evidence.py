"""What the assessment says: the findings that count, their sides, the pain, the age."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from planner.assessment.assessment import Assessment, ObservedFinding
from planner.assessment.finding import FindingKind
from planner.suggest.catalogue import Catalogue
from planner.vocabulary import FindingId, Side, WorkingSide

PAIN = "nprs"
_AFFECTED = {side: side.affected for side in Side}
_BOTH = _AFFECTED[Side.NONE]
Findings = tuple[FindingId, ...]


@dataclass(frozen=True, slots=True)
class Evidence:
    """The positive findings in the catalogue's order, the symptoms among them, and the age.

    `props_known` says that it was asked what is at home.
    """

    positive: Mapping[FindingId, ObservedFinding]
    symptoms: Findings
    age: int | None
    props_known: bool

    def affected(self, findings: Iterable[FindingId]) -> frozenset[WorkingSide]:
        """The sides these findings affect; without findings, both."""
        sides: frozenset[WorkingSide] = frozenset()
        for finding in findings:
            sides |= _AFFECTED[self.positive[finding].side]
        return sides or _BOTH

    def named_sides(self, findings: Iterable[FindingId]) -> frozenset[WorkingSide]:
        """The sides these findings name; findings without a side name none."""
        sides: frozenset[WorkingSide] = frozenset()
        for finding in findings:
            side = self.positive[finding].side
            if side is not Side.NONE:
                sides |= _AFFECTED[side]
        return sides

    @property
    def worst_pain(self) -> float:
        """The highest pain (NPRS 0-10) of any symptom; 0 where none was rated."""
        rated = (self.positive[finding].values.get(PAIN) for finding in self.symptoms)
        return max((value for value in rated if isinstance(value, int | float)), default=0)


def weigh(assessment: Assessment, catalogue: Catalogue) -> Evidence:
    """Sort out what counts. Findings the catalogue does not know are left out."""
    known = catalogue.finding
    seen = {
        observed.finding: observed
        for observed in assessment.findings
        if observed.finding in known and observed.is_positive(known[observed.finding])
    }
    place = catalogue.finding_place
    ordered = {finding: seen[finding] for finding in sorted(seen, key=place.__getitem__)}
    symptoms = tuple(one for one in ordered if known[one].kind is FindingKind.SYMPTOM)
    return Evidence(ordered, symptoms, assessment.age, assessment.equipment is not None)
