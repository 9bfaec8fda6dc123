"""Between values and rows, for patients, visits and programs. Content has its documents."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import replace
from typing import Any

from db.rows.people import ObservedFindingRow, PatientRow, VisitRow
from db.rows.programs import OverrideRow, PrintRow, ProgramItemRow, ProgramRow
from planner.assessment.assessment import Assessment, ObservedFinding
from planner.content.codec import decode, encode
from planner.exercises.dose import Dose
from planner.patients.patient import Patient, VisitInfo
from planner.programs.program import Origin, Override, Program, ProgramItem
from planner.suggest.proposal import Reason
from planner.usecases.ports import PrintRecord
from planner.vocabulary import (
    EpisodeId,
    EquipmentId,
    ExerciseId,
    FindingId,
    LadderId,
    PatientId,
    RuleId,
    Side,
    VisitId,
    WorkingSide,
)

Values = dict[str, Any]


def patient_values(patient: Patient) -> Values:
    """The columns of a patient, without id and version."""
    return {
        "family_name": patient.family_name,
        "given_name": patient.given_name,
        "birth_date": patient.birth_date,
        "number": patient.number,
        "language": patient.language,
        "phone": patient.phone,
        "activity": patient.activity,
        "note": patient.note,
        "skin_tone": patient.skin_tone,
        "equipment": None if patient.equipment is None else sorted(patient.equipment),
        "archived": patient.archived,
    }


def patient_of(row: PatientRow) -> Patient:
    """The patient in a row."""
    return Patient(
        id=PatientId(row.id),
        family_name=row.family_name,
        given_name=row.given_name,
        birth_date=row.birth_date,
        number=row.number,
        language=row.language,
        phone=row.phone,
        activity=row.activity,
        note=row.note,
        skin_tone=row.skin_tone,
        equipment=None if row.equipment is None else frozenset(map(EquipmentId, row.equipment)),
        archived=row.archived,
        version=row.version,
    )


def info_of(row: VisitRow) -> VisitInfo:
    """A visit's place in time."""
    return VisitInfo(
        id=VisitId(row.id),
        episode=EpisodeId(row.episode_id),
        patient=PatientId(row.patient_id),
        visited_on=row.visited_on,
        therapist=row.therapist,
        number=row.number,
        saved_at=row.saved_at,
    )


def answers_of(assessment: Assessment) -> Any:  # noqa: ANN401 - JSON
    """The assessment without its findings, as JSON."""
    return encode(replace(assessment, findings=()))


def observed_values(visit: VisitId, assessment: Assessment) -> list[Values]:
    """The columns of the observed findings, in the order recorded."""
    return [
        {
            "visit_id": visit,
            "finding_id": seen.finding,
            "sequence": sequence,
            "side": seen.side.value,
            "measures": encode(seen.values),
            "extras": encode(seen.extras),
            "observed_on": seen.observed_on,
            "week": seen.week,
            "positive": seen.positive,
        }
        for sequence, seen in enumerate(assessment.findings)
    ]


def assessment_of(row: VisitRow, observed: Iterable[ObservedFindingRow]) -> Assessment:
    """The assessment in a visit's row and the rows of its findings, in order."""
    answers = decode(Assessment, row.answers, "visit")
    return replace(answers, findings=tuple(map(observed_of, observed)))


def observed_of(row: ObservedFindingRow) -> ObservedFinding:
    """The observed finding in a row."""
    return ObservedFinding(
        finding=FindingId(row.finding_id),
        side=Side(row.side),
        values=row.measures,
        extras=row.extras,
        observed_on=row.observed_on,
        week=row.week,
        positive=row.positive,
    )


def header_of(program: Program) -> Any:  # noqa: ANN401 - JSON
    """The program without its items, as JSON."""
    return encode(replace(program, items=()))


def item_values(program_id: int, program: Program) -> list[Values]:
    """The columns of the program's items, in order."""
    return [
        {
            "program_id": program_id,
            "sequence": sequence,
            "exercise_id": item.exercise,
            "side": item.side.value,
            "dose": encode(item.dose),
            "reasons": encode(item.reasons),
            "ladder_id": item.ladder,
            "rung": item.rung,
            "advance_when": item.advance_when,
            "step_back_when": item.step_back_when,
            "note": item.note,
            "origin": item.origin.value,
        }
        for sequence, item in enumerate(program.items)
    ]


def override_values(program_id: int, program: Program) -> list[Values]:
    """The columns of the items' overrides."""
    return [
        {
            "program_id": program_id,
            "sequence": sequence,
            "rule": item.override.rule,
            "cause": str(item.override.cause),  # plain: a sentence is for the screen
            "reason": item.override.reason,
            "therapist": item.override.therapist,
            "given_at": item.override.at,
            "on_sheet": item.override.on_sheet,
        }
        for sequence, item in enumerate(program.items)
        if item.override is not None
    ]


def program_of(
    row: ProgramRow, items: Iterable[ProgramItemRow], overrides: Mapping[int, OverrideRow]
) -> Program:
    """The program in its rows; items in order, overrides by their sequence."""
    header = decode(Program, row.header, "program")
    found = tuple(item_of(item, overrides.get(item.sequence)) for item in items)
    return replace(header, items=found)


def item_of(row: ProgramItemRow, override: OverrideRow | None) -> ProgramItem:
    """The item in a row."""
    return ProgramItem(
        exercise=ExerciseId(row.exercise_id),
        side=WorkingSide(row.side),
        dose=decode(Dose, row.dose, "dose"),
        reasons=tuple(decode(Reason, reason, "reason") for reason in row.reasons),
        ladder=None if row.ladder_id is None else LadderId(row.ladder_id),
        rung=row.rung,
        advance_when=row.advance_when,
        step_back_when=row.step_back_when,
        note=row.note,
        origin=Origin(row.origin),
        override=None if override is None else override_of(override),
    )


def override_of(row: OverrideRow) -> Override:
    """The override in a row."""
    return Override(
        rule=RuleId(row.rule),
        cause=row.cause,
        reason=row.reason,
        therapist=row.therapist,
        at=row.given_at,
        on_sheet=row.on_sheet,
    )


def print_row(record: PrintRecord) -> PrintRow:
    """The row of a sheet that left the program."""
    return PrintRow(
        visit_id=record.visit,
        program_version=record.program_version,
        how=record.how,
        printed_at=record.at,
        sha256=record.sha256,
        therapist=record.therapist,
        pages=record.pages,
        copies=record.copies,
        again=record.again,
    )


def print_of(row: PrintRow) -> PrintRecord:
    """The record in a row."""
    return PrintRecord(
        visit=VisitId(row.visit_id),
        program_version=row.program_version,
        how=row.how,
        at=row.printed_at,
        sha256=row.sha256,
        therapist=row.therapist,
        pages=row.pages,
        copies=row.copies,
        again=row.again,
    )
