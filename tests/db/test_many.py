"""Many patients: every look-up goes by an index, so that size does not show."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import date
from typing import Any

import pytest
from sqlalchemy import event, text

from db.store import SqlStore
from planner.vocabulary import PatientId, VisitId
from tests.db.bulk import fill

PATIENTS, VISITS = 300, 4


@pytest.fixture
def many(embedded: SqlStore) -> SqlStore:
    fill(embedded, PATIENTS, VISITS)
    return embedded


@contextmanager
def watched(store: SqlStore) -> Iterator[list[tuple[str, Any]]]:
    """Every SELECT made meanwhile, with its parameters."""
    seen: list[tuple[str, Any]] = []

    def look(_: Any, __: Any, statement: str, parameters: Any, *___: Any) -> None:  # noqa: ANN401
        if statement.lstrip().startswith("SELECT"):
            seen.append((statement, parameters))

    event.listen(store.engine, "before_cursor_execute", look)
    try:
        yield seen
    finally:
        event.remove(store.engine, "before_cursor_execute", look)


def test_filled_stores_are_whole(many: SqlStore) -> None:
    assert many.patients.count() == PATIENTS
    with many.engine.connect() as connection:
        assert connection.execute(text("PRAGMA foreign_key_check")).first() is None
    latest = many.visits.latest(PatientId(7))
    assert latest is not None
    assert latest.info.number == VISITS
    assert latest.draft.program.items


@pytest.mark.parametrize(
    "journey",
    [
        lambda store: store.patients.get(PatientId(7)),
        lambda store: store.visits.latest(PatientId(7)),
        lambda store: store.visits.open(PatientId(7), date(2030, 1, 1), "Kim"),
        lambda store: store.visits.history(PatientId(7)),
        lambda store: store.visits.program_versions(VisitId(7)),
        lambda store: store.patients.find("N0000"),
        lambda store: store.patients.find("ruiz an"),
        lambda store: store.patients.find(),
    ],
)
def test_no_look_up_reads_a_whole_table(
    many: SqlStore, journey: Callable[[SqlStore], object]
) -> None:
    with watched(many) as statements:
        assert journey(many)
    assert statements
    with many.engine.connect() as connection:
        for statement, parameters in statements:
            plan = connection.exec_driver_sql(f"EXPLAIN QUERY PLAN {statement}", parameters)
            for step in [row[-1] for row in plan]:
                assert not re.match(r"SCAN (?!.*USING)", step), (statement, step)
