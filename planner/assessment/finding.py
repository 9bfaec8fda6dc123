"""A finding: what a test or a question can show, and how it is measured."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum

from planner.vocabulary import FindingId, Side, SourceId

Measure = int | float | str


class FindingKind(StrEnum):
    """What sort of finding it is; red flags stop, precautions exclude."""

    SYMPTOM = "symptom"
    IMPAIRMENT = "impairment"
    MOVEMENT = "movement"
    MOBILITY = "mobility"
    GAIT = "gait"
    TEST = "test"
    CONTEXT = "context"
    RED_FLAG = "red_flag"
    PRECAUTION = "precaution"


class Urgency(StrEnum):
    """How soon a red flag must be seen, most urgent first."""

    EMERGENCY = "emergency"
    SAME_DAY = "same_day"
    WITHIN_DAYS = "within_days"


@dataclass(frozen=True, slots=True)
class Scale:
    """How a finding is measured: a list of options, or a number with its unit.

    `type` names the scale (nprs, mmt, degrees ...) and is unique within a finding.
    `negative` lists the options, `negative_to` the highest or `negative_from` the lowest number, at
    which the finding is absent.
    """

    type: str
    options: tuple[str, ...] = ()
    units: tuple[str, ...] = ()
    minimum: float | None = None
    maximum: float | None = None
    step: float | None = None
    worse: str | None = None
    negative: tuple[str, ...] = ()
    negative_to: float | None = None
    negative_from: float | None = None

    @property
    def judges(self) -> bool:
        """True where some value on it says that the finding is absent."""
        return bool(self.negative) or not (self.negative_to is None and self.negative_from is None)

    def denies(self, value: Measure) -> bool:
        """True when this value says that the finding is absent."""
        if isinstance(value, str):
            return value in self.negative
        if self.negative_to is not None and value <= self.negative_to:
            return True
        return self.negative_from is not None and value >= self.negative_from


@dataclass(frozen=True, slots=True)
class StopNote:
    """What a red flag asks the therapist to do."""

    urgency: Urgency
    therapist_message: str


@dataclass(frozen=True, slots=True)
class Finding:
    """One entry of the catalogue of findings."""

    id: FindingId
    name: str
    kind: FindingKind
    region: str
    how_elicited: str
    positive_when: str
    scales: tuple[Scale, ...]
    sides: tuple[Side, ...]
    synonyms: tuple[str, ...] = ()
    icd10cm: Mapping[str, str | tuple[str, ...]] = field(default_factory=dict)
    icf: tuple[str, ...] = ()
    from_article: bool = False
    note: str | None = None
    sources: tuple[SourceId, ...] = ()
    extra_options: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    stop: StopNote | None = None

    @property
    def sided(self) -> bool:
        """True when the finding can be on a left or a right side."""
        return self.sides != (Side.NONE,)

    def scale(self, scale_type: str) -> Scale | None:
        """The scale of that type, if the finding is measured by it."""
        return next((scale for scale in self.scales if scale.type == scale_type), None)
