"""Transactions: whole or not at all, with errors told in sentences."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from sqlalchemy import Engine, text
from sqlalchemy.orm import Session

from db.engine import WRITES
from db.failures import Place, told
from db.migrate import SERVER_LOCK


class Transactions:
    """Opens one session per transaction on the store's engine."""

    def __init__(self, engine: Engine, place: Place) -> None:
        self.place = place
        embedded = engine.dialect.name == "sqlite"
        self.engine = engine
        reads = {} if embedded else {"postgresql_readonly": True}
        self._readers = engine.execution_options(**reads)
        self._writers = engine.execution_options(**{WRITES: True})

    @contextmanager
    def reading(self) -> Iterator[Session]:
        """A transaction that sees one state of the store and changes nothing. Raises StoreError."""
        with told(self.place), Session(self._readers) as session, session.begin():
            yield session

    @contextmanager
    def writing(self) -> Iterator[Session]:
        """A transaction that is kept at the end, or undone by any error. Raises StoreError."""
        with told(self.place), Session(self._writers) as session, session.begin():
            yield session

    @contextmanager
    def exclusively(self) -> Iterator[Session]:
        """A writing transaction that waits until no other workstation is in one of these."""
        if self.engine.dialect.name == "sqlite":
            with self.writing() as session:
                yield session
            return
        # One snapshot per statement: else it would not see what was kept while it waited.
        engine = self._writers.execution_options(isolation_level="READ COMMITTED")
        with told(self.place), Session(engine) as session, session.begin():
            session.execute(text("SELECT pg_advisory_xact_lock(:lock)"), {"lock": SERVER_LOCK})
            yield session
