"""Visits in the store: each with its findings, its answers and the versions of its program."""

from __future__ import annotations

from datetime import date, datetime

from sqlalchemy import delete, func, insert, select, update
from sqlalchemy.orm import Session

from db.clean import refuse_unstorable
from db.failures import CONFLICT
from db.mapping import (
    answers_of,
    assessment_of,
    info_of,
    observed_values,
)
from db.patients import no_patient, rows_touched
from db.programs import keep_program, newest_program, program_before
from db.rows.people import EpisodeRow, ObservedFindingRow, PatientRow, VisitRow
from db.rows.programs import ProgramRow
from db.summary import VisitSummary, summary_of
from db.unit_of_work import Transactions
from planner.assessment.assessment import Assessment
from planner.errors import ConflictError, StoreError
from planner.patients.patient import VisitInfo
from planner.programs.draft import Draft
from planner.sentences import sentence
from planner.usecases.ports import OpenVisit, SavedVisit
from planner.vocabulary import Clock, PatientId, VisitId


class SqlVisits:
    """Visits: begun, saved whole, read back as they were saved."""

    def __init__(self, transactions: Transactions, clock: Clock) -> None:
        self._transactions = transactions
        self._clock = clock

    def open(self, patient: PatientId, on: date, therapist: str) -> OpenVisit:
        """The visit of that day, begun if there is none. A later day starts from an empty draft."""
        refuse_unstorable({"therapist": therapist})
        found = self._on(patient, on)
        if found is not None:
            return found
        try:
            with self._transactions.writing() as session:
                row = _visit_on(session, patient, on)
                if row is None:
                    row = _begin(session, patient, on, therapist, self._clock.now())
                return _open_visit(session, row)
        except StoreError:
            # Another workstation may have begun the same visit in this moment.
            found = self._on(patient, on)
            if found is None:
                raise
            return found

    def latest(self, patient: PatientId) -> OpenVisit | None:
        """The patient's newest visit, if there is one."""
        query = (
            select(VisitRow)
            .where(VisitRow.patient_id == patient)
            .order_by(VisitRow.visited_on.desc())
            .limit(1)
        )
        with self._transactions.reading() as session:
            row = session.scalars(query).first()
            return None if row is None else _open_visit(session, row)

    def history(self, patient: PatientId) -> tuple[VisitInfo, ...]:
        """All visits, newest first."""
        query = (
            select(VisitRow)
            .where(VisitRow.patient_id == patient)
            .order_by(VisitRow.visited_on.desc())
        )
        with self._transactions.reading() as session:
            return tuple(map(info_of, session.scalars(query)))

    def save(self, visit: OpenVisit, draft: Draft) -> SavedVisit:
        """Keep the draft; a changed program becomes a new version. Raises ConflictError."""
        refuse_unstorable(draft)
        now = self._clock.now()
        with self._transactions.writing() as session:
            summary = summary_of(session, draft)
            _touch(session, visit, draft, summary, now)
            _keep_findings(session, visit.info.id, draft.assessment)
            version = keep_program(session, visit.info.id, draft.program, now)
        return SavedVisit(visit.version + 1, version, now)

    def program_versions(self, visit: VisitId) -> tuple[int, ...]:
        """The versions kept of this visit's program, oldest first."""
        query = (
            select(ProgramRow.version)
            .where(ProgramRow.visit_id == visit)
            .order_by(ProgramRow.version)
        )
        with self._transactions.reading() as session:
            return tuple(session.scalars(query))

    def _on(self, patient: PatientId, on: date) -> OpenVisit | None:
        with self._transactions.reading() as session:
            row = _visit_on(session, patient, on)
            return None if row is None else _open_visit(session, row)


def no_visit() -> StoreError:
    """The refusal of an id that no visit has."""
    return StoreError(sentence("This visit is not in the store. Open the patient again."))


def _visit_on(session: Session, patient: PatientId, on: date) -> VisitRow | None:
    query = select(VisitRow).where(VisitRow.patient_id == patient, VisitRow.visited_on == on)
    return session.scalars(query).first()


def _begin(
    session: Session, patient: PatientId, on: date, therapist: str, now: datetime
) -> VisitRow:
    person = session.get(PatientRow, patient)
    if person is None:
        raise no_patient()
    episode = _episode(session, patient, on)
    highest = session.execute(
        select(func.max(VisitRow.number)).where(VisitRow.episode_id == episode.id)
    ).scalar_one()
    row = VisitRow(
        patient_id=patient,
        episode_id=episode.id,
        visited_on=on,
        number=(highest or 0) + 1,
        therapist=therapist,
        answers=answers_of(Assessment()),
        complaint="",
        exercises=None,
        stopped=False,
        version=1,
        begun_at=now,
        saved_at=now,
    )
    session.add(row)
    # Not a change of the person: their version stays, so nobody's edit runs into it.
    person.last_visited_on = max(person.last_visited_on, on)
    session.flush()
    return row


def _episode(session: Session, patient: PatientId, on: date) -> EpisodeRow:
    query = (
        select(EpisodeRow)
        .where(EpisodeRow.patient_id == patient)
        .order_by(EpisodeRow.id.desc())
        .limit(1)
    )
    found = session.scalars(query).first()
    if found is not None:
        return found
    begun = EpisodeRow(patient_id=patient, begun_on=on)
    session.add(begun)
    session.flush()
    return begun


def _open_visit(session: Session, row: VisitRow) -> OpenVisit:
    observed = session.scalars(
        select(ObservedFindingRow)
        .where(ObservedFindingRow.visit_id == row.id)
        .order_by(ObservedFindingRow.sequence)
    )
    assessment = assessment_of(row, observed)
    kept = newest_program(session, VisitId(row.id))
    before = program_before(session, row)
    draft = Draft(assessment, kept.program)
    return OpenVisit(info_of(row), draft, row.version, before, kept.version)


def _touch(
    session: Session, visit: OpenVisit, draft: Draft, summary: VisitSummary, now: datetime
) -> None:
    """Take the visit's next version, or raise ConflictError when somebody else has it."""
    changed = session.execute(
        update(VisitRow)
        .where(VisitRow.id == visit.info.id, VisitRow.version == visit.version)
        .values(
            version=VisitRow.version + 1,
            saved_at=now,
            answers=answers_of(draft.assessment),
            complaint=summary.complaint,
            exercises=summary.exercises,
            stopped=summary.stopped,
        )
    )
    if rows_touched(changed) == 0:
        if session.get(VisitRow, visit.info.id) is None:
            raise no_visit()
        raise ConflictError(CONFLICT, "visit")


def _keep_findings(session: Session, visit: VisitId, assessment: Assessment) -> None:
    session.execute(delete(ObservedFindingRow).where(ObservedFindingRow.visit_id == visit))
    values = observed_values(visit, assessment)
    if values:
        session.execute(insert(ObservedFindingRow), values)
