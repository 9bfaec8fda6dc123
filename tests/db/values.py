"""Values for property tests: any text a store can hold, any draft over the shipped content."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta, timezone
from typing import TypeVar

from hypothesis import strategies as st

from planner.assessment.assessment import Assessment, ObservedFinding
from planner.exercises.dose import Dose, LoadType
from planner.patients.clinic import Clinic, OwnSentence, SheetSettings
from planner.patients.patient import Patient
from planner.programs.draft import Draft
from planner.programs.program import Origin, Override, Program, ProgramItem
from planner.suggest.proposal import Reason
from planner.vocabulary import (
    AdviceId,
    EducationId,
    EquipmentId,
    ExerciseId,
    FindingId,
    LadderId,
    QuestionId,
    RuleId,
    Side,
    SourceId,
    WorkingSide,
)
from tests.helpers.content import catalogue

T = TypeVar("T")

texts = st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\0"), max_size=40)
counts = st.integers(-(2**31) + 1, 2**31 - 1)
numbers = st.floats(allow_nan=False, allow_infinity=False)
days = st.dates()
# Two days off the ends of the calendar, so that UTC is still on it.
_FIRST, _LAST = datetime(1, 1, 3), datetime(9999, 12, 29)  # noqa: DTZ001 - hypothesis adds the zone
# Fixed offsets: a time that a zone's clock shows twice equals no time of another zone (PEP 495).
_ZONES = [UTC, timezone(timedelta(hours=5, minutes=45)), timezone(timedelta(hours=-8))]
moments = st.datetimes(min_value=_FIRST, max_value=_LAST, timezones=st.sampled_from(_ZONES))


def few(items: st.SearchStrategy[T], size: int = 4) -> st.SearchStrategy[tuple[T, ...]]:
    """A short tuple."""
    return st.lists(items, max_size=size).map(tuple)


def some(items: st.SearchStrategy[T]) -> st.SearchStrategy[frozenset[T]]:
    """A small set."""
    return st.frozensets(items, max_size=4)


spans = st.tuples(counts, counts)
doses = st.builds(
    Dose,
    sets=counts,
    reps=counts,
    hold_s=counts,
    rest_s=counts,
    frequency=texts,
    load=texts,
    days_per_week=spans,
    times_per_day=spans,
    load_type=st.sampled_from(LoadType),
    minutes=numbers,
    load_kg=st.none() | st.tuples(numbers, numbers),
    band=st.none() | texts,
    effort_pct=st.none() | spans,
    duration_min=st.none() | counts,
    note=st.none() | texts,
)
reasons = st.builds(
    Reason,
    rule=texts.map(RuleId),
    findings=few(texts.map(FindingId)),
    sources=few(texts.map(SourceId)),
)
overrides = st.builds(
    Override,
    rule=texts.map(RuleId),
    cause=texts,
    reason=texts,
    therapist=texts,
    at=moments,
    on_sheet=st.booleans(),
)
items = st.builds(
    ProgramItem,
    exercise=st.deferred(lambda: st.sampled_from([e.id for e in catalogue().exercises])),
    side=st.sampled_from(WorkingSide),
    dose=doses,
    reasons=few(reasons),
    ladder=st.none() | st.deferred(lambda: st.sampled_from([x.id for x in catalogue().ladders])),
    rung=st.none() | counts,
    advance_when=texts,
    step_back_when=texts,
    note=texts,
    origin=st.sampled_from(Origin),
    override=st.none() | overrides,
)
programs = st.builds(
    Program,
    items=few(items),
    advice=few(texts.map(AdviceId)),
    education=few(texts.map(EducationId)),
    dropped=some(texts.map(ExerciseId)),
    chosen_advice=st.booleans(),
    chosen_education=st.booleans(),
    arranged=st.booleans(),
)
observed = st.builds(
    ObservedFinding,
    finding=st.deferred(lambda: st.sampled_from([f.id for f in catalogue().findings])),
    side=st.sampled_from(Side),
    values=st.dictionaries(texts, counts | numbers | texts, max_size=3),
    extras=st.dictionaries(texts, texts, max_size=3),
    observed_on=st.none() | days,
    week=st.none() | counts,
    positive=st.none() | st.booleans(),
)
assessments = st.builds(
    Assessment,
    findings=st.lists(observed, max_size=5, unique_by=lambda seen: seen.finding).map(tuple),
    confirmed=some(texts.map(QuestionId)),
    declined=some(texts.map(QuestionId)),
    equipment=st.none() | some(texts.map(EquipmentId)),
    age=st.none() | counts,
    max_exercises=st.none() | counts,
    red_flags_asked=st.booleans(),
)
drafts = st.builds(Draft, assessment=assessments, program=programs)
patients = st.builds(
    Patient,
    id=st.none(),
    family_name=texts,
    given_name=texts,
    birth_date=days,
    number=texts,
    language=texts,
    phone=texts,
    activity=texts,
    note=texts,
    skin_tone=texts,
    equipment=st.none() | some(texts.map(EquipmentId)),
    archived=st.booleans(),
)
clinics = st.builds(
    Clinic,
    name=texts,
    phone=texts,
    address=texts,
    therapist=texts,
    paper=texts,
    language=texts,
    sheet=st.builds(
        SheetSettings,
        logo=st.binary(max_size=200),
        accent=texts,
        footer=texts,
        layout=texts,
        large_print=st.booleans(),
        ink=texts,
        signature=st.booleans(),
        sentences=st.lists(st.builds(OwnSentence, texts, texts, texts, texts), max_size=3).map(
            tuple
        ),
    ),
)

DOSE = Dose(3, 12, 0, 60, "every other day", "body weight", (3, 4), (1, 1), LoadType.BAND, 4.5)


def sample_draft(note: str = "slowly", exercises: int = 3, pain: int = 4) -> Draft:
    """A believable draft: a sore knee, a weak hip, an override."""
    content = catalogue()
    chosen = content.exercises[:exercises]
    allowed = Override(
        RuleId("contraindicated_with"),
        "sore knee",
        "tolerated in clinic",
        "Kim",
        datetime(2026, 11, 22, 9, 31, tzinfo=UTC),
    )
    program = Program(
        items=tuple(
            ProgramItem(
                exercise.id,
                WorkingSide.RIGHT,
                DOSE,
                (Reason(content.rules[0].id, (FindingId("weak_glute_med"),), ()),),
                LadderId(content.ladders[0].id),
                1,
                "12 without pain",
                "pain above 3",
                note,
                Origin.THERAPIST if index else Origin.PROPOSED,
                allowed if index == 1 else None,
            )
            for index, exercise in enumerate(chosen)
        ),
        advice=(AdviceId("load_management"),),
        dropped=frozenset({content.exercises[-1].id}),
        arranged=True,
    )
    return Draft(
        Assessment(
            findings=(
                ObservedFinding(
                    FindingId("knee_pain_medial"),
                    Side.RIGHT,
                    {"nprs": pain},
                    observed_on=date(2026, 11, 22),
                ),
                ObservedFinding(FindingId("weak_glute_med"), Side.RIGHT, {"mmt": "4-"}),
            ),
            age=38,
            red_flags_asked=True,
        ),
        program,
    )
