"""What was kept is never changed: the database itself refuses."""

from __future__ import annotations

import hashlib
from datetime import UTC, date, datetime

import pytest
from sqlalchemy import text
from sqlalchemy.exc import DBAPIError

from db.store import SqlStore
from planner.usecases.ports import PrintRecord
from tests.db.conftest import ANA
from tests.db.values import sample_draft

ON = date(2026, 11, 22)
ADD_ITEM = """
    INSERT INTO program_items SELECT program_id, 99, exercise_id, side, dose, reasons, ladder_id,
    rung, advance_when, step_back_when, note, origin FROM program_items WHERE sequence = 0
"""
REPLACE = "INSERT OR REPLACE INTO programs SELECT * FROM programs"


@pytest.fixture
def kept(store: SqlStore) -> SqlStore:
    patient = store.patients.add(ANA)
    assert patient.id is not None
    visit = store.visits.open(patient.id, ON, "Kim")
    store.visits.save(visit, sample_draft())
    at = datetime(2026, 11, 22, 10, tzinfo=UTC)
    digest = hashlib.sha256(b"%PDF").hexdigest()
    store.prints.record(PrintRecord(visit.info.id, 1, "printed", at, digest), b"%PDF")
    return store


@pytest.mark.parametrize(
    "statement",
    [
        "UPDATE programs SET size = size + 1",
        "UPDATE program_items SET note = ''",
        "UPDATE overrides SET reason = ''",
        "UPDATE prints SET how = ''",
        "UPDATE sheets SET pdf = ''",
        "DELETE FROM overrides",
        "DELETE FROM program_items",
        "DELETE FROM programs",
        "DELETE FROM prints",
        "DELETE FROM sheets",
        ADD_ITEM,
    ],
)
def test_the_database_refuses(kept: SqlStore, statement: str) -> None:
    before = everything(kept)
    with pytest.raises(DBAPIError, match=r"was kept|already has"), kept.engine.begin() as changing:
        changing.execute(text(statement))
    assert everything(kept) == before


@pytest.mark.postgres
def test_postgres_refuses_to_empty_a_table(kept: SqlStore) -> None:
    if kept.engine.dialect.name == "sqlite":
        with pytest.raises(DBAPIError, match="was kept"), kept.engine.begin() as changing:
            changing.execute(text(REPLACE))
        return
    with pytest.raises(DBAPIError, match="was kept"), kept.engine.begin() as changing:
        changing.execute(text("TRUNCATE prints"))


def everything(store: SqlStore) -> list[list[tuple[object, ...]]]:
    with store.engine.connect() as connection:
        return [
            [tuple(row) for row in connection.execute(text(f"SELECT * FROM {table}"))]
            for table in ("programs", "program_items", "overrides", "prints", "sheets")
        ]
