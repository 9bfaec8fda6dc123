"""Sheets that left the program: who, when, how, and the bytes themselves, each kept once."""

from __future__ import annotations

import hashlib
import logging
from datetime import datetime

from sqlalchemy import select
from sqlalchemy.dialects import postgresql, sqlite
from sqlalchemy.orm import Session

from db.clean import refuse_unstorable
from db.mapping import print_of, print_row
from db.rows.people import VisitRow
from db.rows.programs import PrintRow, SheetRow
from db.unit_of_work import Transactions
from db.visits import no_visit
from planner.errors import StoreError
from planner.sentences import sentence
from planner.usecases.ports import KeptPrint, PrintRecord
from planner.vocabulary import Clock, PatientId

log = logging.getLogger(__name__)


class SqlPrints:
    """Kept prints; nothing here is ever changed or deleted."""

    def __init__(self, transactions: Transactions, clock: Clock) -> None:
        self._transactions = transactions
        self._clock = clock

    def record(self, record: PrintRecord, pdf: bytes) -> None:
        """Keep the record and the sheet's bytes; equal bytes are kept once. Raises StoreError."""
        refuse_unstorable(record)
        if _hash(pdf) != record.sha256:
            raise StoreError(
                sentence(
                    "The sheet could not be noted in the record: its pages have changed since."
                ),
                "hash of the bytes to keep",
            )
        with self._transactions.writing() as session:
            if session.get(VisitRow, record.visit) is None:
                raise no_visit()
            _keep_bytes(session, record.sha256, pdf, self._clock.now())
            session.add(print_row(record))

    def of(self, patient: PatientId) -> tuple[KeptPrint, ...]:
        """All of a patient's sheets that left, newest first."""
        query = (
            select(PrintRow, VisitRow.visited_on, SheetRow.sha256.is_not(None))
            .join(VisitRow, VisitRow.id == PrintRow.visit_id)
            .outerjoin(SheetRow, SheetRow.sha256 == PrintRow.sha256)
            .where(VisitRow.patient_id == patient)
            .order_by(PrintRow.printed_at.desc(), PrintRow.id.desc())
        )
        with self._transactions.reading() as session:
            return tuple(
                KeptPrint(print_of(row), visited_on, bool(held))
                for row, visited_on, held in session.execute(query)
            )

    def sheet(self, sha256: str) -> bytes:
        """The bytes kept under this hash. Raises StoreError where there are none or others."""
        with self._transactions.reading() as session:
            pdf = session.execute(
                select(SheetRow.pdf).where(SheetRow.sha256 == sha256)
            ).scalar_one_or_none()
        if pdf is None:
            raise StoreError(
                sentence(
                    "The pages of this sheet were not kept: it is older than their keeping. "
                    "Open the visit and print its program."
                )
            )
        if _hash(pdf) != sha256:
            log.error("A kept sheet no longer has its hash")
            raise StoreError(
                sentence(
                    "This sheet is no longer the one that was handed out: its pages were changed "
                    "in the store. It is not printed. Open the visit and print its program instead."
                ),
                "hash of the kept bytes",
            )
        return pdf


def _keep_bytes(session: Session, sha256: str, pdf: bytes, now: datetime) -> None:
    dialect = session.get_bind().dialect.name
    insert = sqlite.insert if dialect == "sqlite" else postgresql.insert
    values = {"sha256": sha256, "pdf": pdf, "kept_at": now}
    session.execute(insert(SheetRow).values(**values).on_conflict_do_nothing())


def _hash(pdf: bytes) -> str:
    return hashlib.sha256(pdf).hexdigest()
