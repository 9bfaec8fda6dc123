"""An assessment: all findings of one visit, and the pure edits on it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import date

from planner.assessment.finding import Finding, Measure
from planner.vocabulary import EquipmentId, FindingId, QuestionId, Side


@dataclass(frozen=True, slots=True)
class ObservedFinding:
    """A finding as it was observed: side, values on its scales, and when.

    `values` maps a scale's type to the value read on it; `extras` holds named choices (the muscle).
    `positive` is the therapist's own word where it overrules the threshold.
    `week` is the week after an operation or injury, where the finding is one.
    """

    finding: FindingId
    side: Side = Side.NONE
    values: Mapping[str, Measure] = field(default_factory=dict)
    extras: Mapping[str, str] = field(default_factory=dict)
    observed_on: date | None = None
    week: int | None = None
    positive: bool | None = None

    def is_positive(self, definition: Finding) -> bool:
        """Whether it counts: the therapist's word first, then its values.

        A value may deny it (pain 0), but not against another value that speaks for it (a "yes").
        """
        if self.positive is not None:
            return self.positive
        told = [
            scale.denies(value)
            for kind, value in self.values.items()
            if (scale := definition.scale(kind)) is not None and scale.judges
        ]
        return not told or not all(told)


@dataclass(frozen=True, slots=True)
class Assessment:
    """All that the engine looks at: findings, answers, equipment and age on the day of the visit.

    `equipment` None means no limit; otherwise it holds everything the patient has at home.
    `max_exercises` is the therapist's own cap. Findings are unique by id, in the order recorded.
    """

    findings: tuple[ObservedFinding, ...] = ()
    confirmed: frozenset[QuestionId] = frozenset()
    declined: frozenset[QuestionId] = frozenset()
    equipment: frozenset[EquipmentId] | None = None
    age: int | None = None
    max_exercises: int | None = None
    red_flags_asked: bool = False

    def observed(self, finding: FindingId) -> ObservedFinding | None:
        """What was recorded for this finding, if anything."""
        return next((seen for seen in self.findings if seen.finding == finding), None)

    def with_finding(self, observed: ObservedFinding) -> Assessment:
        """Record a finding, in its old place where it was recorded before."""
        if self.observed(observed.finding) is None:
            return replace(self, findings=(*self.findings, observed))
        changed = tuple(
            observed if seen.finding == observed.finding else seen for seen in self.findings
        )
        return replace(self, findings=changed)

    def without_finding(self, finding: FindingId) -> Assessment:
        """Untick a finding."""
        return replace(self, findings=tuple(s for s in self.findings if s.finding != finding))

    def answered(self, question: QuestionId, *, confirmed: bool | None) -> Assessment:
        """Answer a question: True confirms it, False declines it, None takes the answer back."""
        kept_yes, kept_no = self.confirmed - {question}, self.declined - {question}
        if confirmed is None:
            return replace(self, confirmed=kept_yes, declined=kept_no)
        if confirmed:
            return replace(self, confirmed=kept_yes | {question}, declined=kept_no)
        return replace(self, confirmed=kept_yes, declined=kept_no | {question})
