"""The catalogue: all content the planner works from, as one frozen value."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cached_property

from planner.assessment.finding import Finding
from planner.exercises.exercise import Exercise
from planner.exercises.ladder import Ladder, Rung
from planner.suggest.drafting import Drafting, StartRung
from planner.suggest.rules import Question, Rule
from planner.vocabulary import (
    AdviceId,
    BodyRegionId,
    ClassId,
    EducationId,
    EquipmentId,
    ExerciseId,
    FindingId,
    LadderId,
    QuestionId,
    RuleId,
    SourceId,
)

Json = str | int | float | bool | None | tuple["Json", ...] | Mapping[str, "Json"]


@dataclass(frozen=True, slots=True)
class Source:
    """Where a fact comes from. `mark` is read, knowledge or judgement.

    A publication has author, year and journal in `cite`; web pages and standard practice are none.
    """

    id: SourceId
    mark: str
    cite: str
    doi: str | None = None
    pmid: str | None = None
    note: str | None = None
    publication: bool = True


@dataclass(frozen=True, slots=True)
class ExerciseClass:
    """A class of exercises and why a patient does it."""

    id: ClassId
    name: str
    why_patient: str


@dataclass(frozen=True, slots=True)
class Equipment:
    """A prop; those assumed at home are taken as present unless unticked."""

    id: EquipmentId
    name: str
    assumed_at_home: bool
    aliases: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Advice:
    """A piece of advice for the sheet."""

    id: AdviceId
    text: str
    sources: tuple[SourceId, ...]


@dataclass(frozen=True, slots=True)
class EducationCard:
    """A short text that explains something to the patient."""

    id: EducationId
    title: str
    text: str
    article_statements: tuple[str, ...] = ()
    sources: tuple[SourceId, ...] = ()
    therapist_note: str | None = None


@dataclass(frozen=True, slots=True)
class DoseRule:
    """A rule of dosing with its numbers."""

    id: str
    rule: str
    numbers: Mapping[str, Json]
    sources: tuple[SourceId, ...]


@dataclass(frozen=True, slots=True)
class OutcomeMeasure:
    """A questionnaire or test score; item texts are not held."""

    id: str
    name: str
    fits: tuple[str, ...]
    scale: str
    better: str
    items: int | str
    mcid: tuple[str, ...]
    mdc: str | None
    schedule: tuple[str, ...]
    licence_note: str | None
    note: str | None
    sources: tuple[SourceId, ...]


@dataclass(frozen=True, slots=True)
class Bundle:
    """Exercises that are given as a set, pick some."""

    id: str
    name: str
    exercise_ids: tuple[ExerciseId, ...]
    pick: tuple[int, int]
    minutes: tuple[int, int]
    from_article: bool
    sources: tuple[SourceId, ...]


@dataclass(frozen=True, slots=True)
class BodyRegion:
    """A region of the body chart and the findings that have their place there.

    `area` is the larger part of the body it is counted with; a finding may be in several regions.
    """

    id: BodyRegionId
    name: str
    area: str
    finding_ids: tuple[FindingId, ...]
    sources: tuple[SourceId, ...]


@dataclass(frozen=True, slots=True)
class Guidance:
    """What research or design says about a good sheet; kind `text` is printed as it stands."""

    id: str
    kind: str
    text: str
    sources: tuple[SourceId, ...]


@dataclass(frozen=True, slots=True)
class Statement:
    """A statement of the source article and where it lives."""

    id: str
    statement: str
    where: str


@dataclass(frozen=True, slots=True)
class Terms:
    """Closed lists of terms that exercises and rules may use."""

    positions: tuple[str, ...]
    weight_bearing: tuple[str, ...]
    attributes: Mapping[str, str]
    evidence_grades: Mapping[str, str]


@dataclass(frozen=True, eq=False)
class Catalogue:
    """Everything of the content pack, in the pack's order, with look-ups by id.

    Look-ups of an unknown id raise KeyError. Catalogues compare by identity: there is one a run.
    """

    version: str
    findings: tuple[Finding, ...]
    exercises: tuple[Exercise, ...]
    ladders: tuple[Ladder, ...]
    rules: tuple[Rule, ...]
    questions: tuple[Question, ...]
    sources: tuple[Source, ...]
    classes: tuple[ExerciseClass, ...]
    equipment: tuple[Equipment, ...]
    advice: tuple[Advice, ...]
    education: tuple[EducationCard, ...]
    dose_rules: tuple[DoseRule, ...]
    outcome_measures: tuple[OutcomeMeasure, ...]
    movement_tests: tuple[Mapping[str, Json], ...]
    bundles: tuple[Bundle, ...]
    body_regions: tuple[BodyRegion, ...]
    guidance: tuple[Guidance, ...]
    statements: tuple[Statement, ...]
    norms: Mapping[str, Json]
    bands: Mapping[str, Json]
    terms: Terms
    drafting: Drafting
    start_rung: StartRung
    least_sure: tuple[str, ...] = field(default=())
    status: str = ""
    marks: Mapping[str, str] = field(default_factory=dict)

    @cached_property
    def finding(self) -> Mapping[FindingId, Finding]:
        """Findings by id."""
        return {finding.id: finding for finding in self.findings}

    @cached_property
    def finding_place(self) -> Mapping[FindingId, int]:
        """The place of each finding in the pack's order."""
        return {finding.id: place for place, finding in enumerate(self.findings)}

    @cached_property
    def exercise_place(self) -> Mapping[ExerciseId, int]:
        """The place of each exercise in the pack's order."""
        return {exercise.id: place for place, exercise in enumerate(self.exercises)}

    @cached_property
    def exercise(self) -> Mapping[ExerciseId, Exercise]:
        """Exercises by id."""
        return {exercise.id: exercise for exercise in self.exercises}

    @cached_property
    def ladder(self) -> Mapping[LadderId, Ladder]:
        """Ladders by id."""
        return {ladder.id: ladder for ladder in self.ladders}

    @cached_property
    def ladders_of(self) -> Mapping[ExerciseId, tuple[Ladder, ...]]:
        """All ladders an exercise stands on, in the pack's order; missing when on none."""
        found: dict[ExerciseId, tuple[Ladder, ...]] = {}
        for ladder in self.ladders:
            for step in ladder.steps:
                found[step.exercise_id] = (*found.get(step.exercise_id, ()), ladder)
        return found

    @cached_property
    def rung(self) -> Mapping[tuple[LadderId, ExerciseId], Rung]:
        """Rungs by ladder and exercise."""
        return {(one.id, step.exercise_id): step for one in self.ladders for step in one.steps}

    @cached_property
    def rule(self) -> Mapping[RuleId, Rule]:
        """Rules by id."""
        return {rule.id: rule for rule in self.rules}

    @cached_property
    def question(self) -> Mapping[QuestionId, Question]:
        """Questions by id."""
        return {question.id: question for question in self.questions}

    @cached_property
    def source(self) -> Mapping[SourceId, Source]:
        """Sources by id."""
        return {source.id: source for source in self.sources}

    @cached_property
    def advice_by_id(self) -> Mapping[AdviceId, Advice]:
        """Advice by id."""
        return {advice.id: advice for advice in self.advice}

    @cached_property
    def card(self) -> Mapping[EducationId, EducationCard]:
        """Education cards by id."""
        return {card.id: card for card in self.education}

    @cached_property
    def body_region(self) -> Mapping[BodyRegionId, BodyRegion]:
        """Regions of the body chart by id."""
        return {region.id: region for region in self.body_regions}

    @cached_property
    def exercise_class(self) -> Mapping[ClassId, ExerciseClass]:
        """Exercise classes by id."""
        return {entry.id: entry for entry in self.classes}

    @cached_property
    def prop(self) -> Mapping[EquipmentId, Equipment]:
        """Equipment by id."""
        return {item.id: item for item in self.equipment}
