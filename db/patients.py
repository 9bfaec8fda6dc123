"""Patients in the store."""

from __future__ import annotations

from dataclasses import replace
from typing import Any, cast

from sqlalchemy import ColumnElement, CursorResult, delete, exists, func, insert, select, update
from sqlalchemy.orm import Session, aliased

from db.clean import refuse_unstorable
from db.failures import CONFLICT
from db.mapping import patient_of, patient_values
from db.rows.people import NEVER_VISITED, PatientRow, PatientWordRow, VisitRow
from db.rows.programs import PrintRow
from db.search import LAST, patient_words, typed_words
from db.summary import complaint_words
from db.unit_of_work import Transactions
from planner.errors import ConflictError, StoreError
from planner.patients.patient import Patient, PatientSummary
from planner.sentences import sentence
from planner.vocabulary import Clock, PatientId

# A word that fewer patients have than this is looked up first.
_RARE = 2000


class SqlPatients:
    """Patients: found, added, changed, taken off the list. Nothing is ever deleted."""

    def __init__(self, transactions: Transactions, clock: Clock) -> None:
        self._transactions = transactions
        self._clock = clock

    def find(
        self, text: str = "", *, limit: int = 200, archived: bool = False
    ) -> tuple[PatientSummary, ...]:
        """Patients all of whose typed words begin one of their words, last visited first.

        With `archived` the archived ones instead of the current ones.
        """
        words = typed_words(text)
        if words is None:
            return ()
        with self._transactions.reading() as session:
            return _summaries(session, _listed(session, words, limit=limit, archived=archived))

    def count(self) -> int:
        """How many patients are not archived."""
        query = select(func.count()).select_from(PatientRow).where(PatientRow.archived.is_(False))
        with self._transactions.reading() as session:
            return session.execute(query).scalar_one()

    def get(self, patient: PatientId) -> Patient:
        """One patient. Raises StoreError when there is none."""
        with self._transactions.reading() as session:
            row = session.get(PatientRow, patient)
            if row is None:
                raise no_patient()
            return patient_of(row)

    def add(self, patient: Patient) -> Patient:
        """Keep a new patient; the answer has its id."""
        refuse_unstorable(patient)
        with self._transactions.writing() as session:
            row = PatientRow(
                **patient_values(patient),
                version=1,
                created_at=self._clock.now(),
                last_visited_on=NEVER_VISITED,
            )
            session.add(row)
            session.flush()
            _index(session, row.id, patient)
            return patient_of(row)

    def save(self, patient: Patient) -> Patient:
        """Keep changes. Raises ConflictError when another save came first."""
        refuse_unstorable(patient)
        if patient.id is None:
            raise StoreError(
                sentence("This patient was not added yet, so there is nothing to change.")
            )
        with self._transactions.writing() as session:
            changed = session.execute(
                update(PatientRow)
                .where(PatientRow.id == patient.id, PatientRow.version == patient.version)
                .values(**patient_values(patient), version=PatientRow.version + 1)
            )
            if rows_touched(changed) == 0:
                raise (
                    no_patient()
                    if session.get(PatientRow, patient.id) is None
                    else ConflictError(CONFLICT, "patient")
                )
            session.execute(delete(PatientWordRow).where(PatientWordRow.patient_id == patient.id))
            _index(session, patient.id, patient)
        return replace(patient, version=patient.version + 1)

    def archive(self, patient: PatientId, *, archived: bool = True) -> None:
        """Take a patient off the list, or bring them back; nothing is deleted."""
        with self._transactions.writing() as session:
            changed = session.execute(
                update(PatientRow)
                .where(PatientRow.id == patient)
                .values(archived=archived, version=PatientRow.version + 1)
            )
            if rows_touched(changed) == 0:
                raise no_patient()


def no_patient() -> StoreError:
    """The refusal of an id that no patient has."""
    return StoreError(
        sentence("This patient is not in the store. Go back to the list and choose again.")
    )


def rows_touched(result: object) -> int:
    """How many rows an update changed."""
    return cast("CursorResult[Any]", result).rowcount


def _index(session: Session, patient_id: int, patient: Patient) -> None:
    words = [{"word": word, "patient_id": patient_id} for word in sorted(patient_words(patient))]
    session.execute(insert(PatientWordRow), words)


def _listed(session: Session, words: tuple[str, ...], *, limit: int, archived: bool) -> list[int]:
    """The ids of the patients who have all words, last visited first.

    A rare word gives the few patients to look at; with none, the list is walked from its top. Left
    to choose, SQLite would walk the whole list for a rare word.
    """
    few, common = _looked_up(session, words)
    query = select(PatientRow.id).where(*map(_has, common))
    if few is None:
        newest = query.where(PatientRow.archived.is_(archived)).order_by(
            PatientRow.last_visited_on.desc(), PatientRow.id.desc()
        )
        return list(session.scalars(newest.limit(limit)))
    found = session.execute(
        query.add_columns(PatientRow.archived, PatientRow.last_visited_on).where(
            PatientRow.id.in_(few)
        )
    )
    listed = [(day, patient) for patient, away, day in found if away is archived]
    return [patient for _, patient in sorted(listed, reverse=True)[:limit]]


def _looked_up(session: Session, words: tuple[str, ...]) -> tuple[set[int] | None, list[str]]:
    """The patients who have all rare words (None without one), and the words that are common."""
    few: set[int] | None = None
    common: list[str] = []
    for word in words:
        having = select(PatientWordRow.patient_id).where(_begins(word)).limit(_RARE + 1)
        found = session.scalars(having).all()
        if len(found) > _RARE:
            common.append(word)
        else:
            few = set(found) if few is None else few.intersection(found)
    return few, common


def _begins(word: str) -> ColumnElement[bool]:
    # Not BETWEEN: PostgreSQL cannot parse it with the collation that SQLAlchemy writes into it.
    return (PatientWordRow.word >= word) & (PatientWordRow.word <= word + LAST)


def _has(word: str) -> ColumnElement[bool]:
    return exists().where(PatientWordRow.patient_id == PatientRow.id, _begins(word))


def _summaries(session: Session, listed: list[int]) -> tuple[PatientSummary, ...]:
    """The lines of these patients, in this order."""
    visit = aliased(VisitRow)
    newest = (
        select(visit.id)
        .where(visit.patient_id == PatientRow.id)
        .order_by(visit.visited_on.desc())
        .limit(1)
        .correlate(PatientRow)
        .scalar_subquery()
    )
    left = exists().where(PrintRow.visit_id == VisitRow.id).correlate(VisitRow)
    query = (
        select(PatientRow, VisitRow, left)
        .outerjoin(VisitRow, VisitRow.id == newest)
        .where(PatientRow.id.in_(listed))
    )
    found = {
        row.id: _summary(row, visit, delivered) for row, visit, delivered in session.execute(query)
    }
    return tuple(found[patient] for patient in listed)


def _summary(row: PatientRow, visit: VisitRow | None, delivered: bool) -> PatientSummary:
    return PatientSummary(
        patient=patient_of(row),
        complaint=complaint_words(visit.complaint) if visit else "",
        last_visit=visit.visited_on if visit else None,
        exercises=visit.exercises if visit else None,
        stopped=visit.stopped if visit else False,
        therapist=visit.therapist if visit else "",
        saved_at=visit.saved_at if visit else None,
        delivered=delivered,
    )
