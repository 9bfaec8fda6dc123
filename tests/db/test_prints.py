"""A sheet that left is kept with its bytes, and comes back byte for byte."""

from __future__ import annotations

import hashlib
import secrets
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest
from sqlalchemy import Connection, text

from db.guards import missing_guards, remove_guards
from db.migrate import downgrade, upgrade
from db.store import STORE_FILE, SqlStore
from planner.errors import StoreError
from planner.usecases.ports import KeptPrint, OpenVisit, PrintRecord
from planner.vocabulary import VisitId
from tests.db.conftest import ANA, opened
from tests.db.test_migrations import stepped
from tests.db.values import sample_draft

ON, LATER = date(2026, 11, 22), date(2026, 12, 6)
AT = datetime(2026, 11, 22, 10, tzinfo=UTC)
PDF, OTHER = b"%PDF-1.7 \x00\xff one", b"%PDF-1.7 \x00\xff two"


def sha256(pdf: bytes) -> str:
    return hashlib.sha256(pdf).hexdigest()


def visit_of(store: SqlStore, on: date = ON) -> OpenVisit:
    known = store.patients.find()
    patient = known[0].patient if known else store.patients.add(ANA)
    assert patient.id is not None
    visit = store.visits.open(patient.id, on, "Kim")
    store.visits.save(visit, sample_draft())
    return visit


def record(visit: OpenVisit, pdf: bytes = PDF, after: int = 0) -> PrintRecord:
    at = AT + timedelta(minutes=after)
    return PrintRecord(visit.info.id, 1, "print", at, sha256(pdf), "Kim Lee, PT", "1-2, 4", 3)


def count(store: SqlStore, table: str) -> int:
    with store.engine.connect() as connection:
        return int(connection.execute(text(f"SELECT count(*) FROM {table}")).scalar_one())


def test_a_print_comes_back_whole(store: SqlStore) -> None:
    visit = visit_of(store)
    kept = record(visit)
    store.prints.record(kept, PDF)
    assert store.prints.of(visit.info.patient) == (KeptPrint(kept, ON, held=True),)
    assert store.prints.sheet(sha256(PDF)) == PDF


def test_newest_first_over_all_visits_and_nobody_elses(store: SqlStore) -> None:
    first, second = visit_of(store), visit_of(store, LATER)
    other = store.patients.add(replace(ANA, given_name="Eva"))
    assert other.id is not None
    evas = store.visits.open(other.id, ON, "Kim")
    for visit, after in ((first, 0), (second, 10), (evas, 20), (first, 5)):
        store.prints.record(record(visit, after=after), PDF)
    found = store.prints.of(first.info.patient)
    assert [one.record.at.minute for one in found] == [10, 5, 0]
    assert [one.visited_on for one in found] == [LATER, ON, ON]
    assert [one.record.visit for one in store.prints.of(other.id)] == [evas.info.id]


def test_equal_bytes_are_kept_once(store: SqlStore) -> None:
    visit = visit_of(store)
    store.prints.record(record(visit), PDF)
    store.prints.record(replace(record(visit, after=1), how="pdf"), PDF)
    store.prints.record(replace(record(visit, after=2), again=True), PDF)
    store.prints.record(record(visit, OTHER, 3), OTHER)
    assert (count(store, "prints"), count(store, "sheets")) == (4, 2)
    assert [one.record.again for one in store.prints.of(visit.info.patient)] == [
        False,
        True,
        False,
        False,
    ]
    assert store.prints.sheet(sha256(OTHER)) == OTHER


def test_bytes_that_are_others_are_not_recorded(store: SqlStore) -> None:
    visit = visit_of(store)
    with pytest.raises(StoreError, match="could not be noted"):
        store.prints.record(record(visit), OTHER)
    assert (count(store, "prints"), count(store, "sheets")) == (0, 0)


def test_a_visit_that_is_not_there_keeps_nothing(store: SqlStore) -> None:
    strange = replace(record(visit_of(store)), visit=VisitId(10**6))
    with pytest.raises(StoreError, match="not in the store"):
        store.prints.record(strange, PDF)
    assert (count(store, "prints"), count(store, "sheets")) == (0, 0)


def test_a_sheet_that_was_never_kept_is_told(store: SqlStore) -> None:
    with pytest.raises(StoreError, match="were not kept"):
        store.prints.sheet(sha256(PDF))


def test_changed_bytes_are_refused(store: SqlStore) -> None:
    visit = visit_of(store)
    store.prints.record(record(visit), PDF)
    with store.engine.begin() as connection:
        remove_guards(connection)
        connection.execute(text("UPDATE sheets SET pdf = :pdf"), {"pdf": OTHER})
    with pytest.raises(StoreError, match="no longer the one that was handed out"):
        store.prints.sheet(sha256(PDF))


def test_records_from_before_have_no_bytes_and_are_listed(store: SqlStore) -> None:
    visit = visit_of(store)
    store.prints.record(record(visit), PDF)
    before = store.prints.of(visit.info.patient)[0].record
    stepped(store, lambda connection: downgrade(connection, "0002"))
    with store.engine.connect() as connection:
        assert count(store, "prints") == 1
        guarded = set(missing_guards(connection))
    assert all("sheets" in one for one in guarded)
    stepped(store, upgrade)
    (found,) = store.prints.of(visit.info.patient)
    assert found == KeptPrint(
        replace(before, therapist="", pages="", copies=1), visited_on=ON, held=False
    )
    store.prints.record(record(visit), PDF)
    assert [one.held for one in store.prints.of(visit.info.patient)] == [True, True]
    with store.engine.connect() as connection:
        assert missing_guards(connection) == []


def test_many_old_prints_step_up_without_a_rebuild(store: SqlStore) -> None:
    visit = visit_of(store)
    store.prints.record(record(visit), PDF)
    stepped(store, lambda connection: downgrade(connection, "0002"))

    def fill(connection: Connection) -> None:
        connection.execute(
            text(
                "INSERT INTO prints (visit_id, program_version, how, printed_at, sha256)"
                " VALUES (:visit, 1, 'print', :at, :sha)"
            ),
            [
                {"visit": visit.info.id, "at": AT.replace(tzinfo=None), "sha": f"{n:064x}"}
                for n in range(2000)
            ],
        )

    stepped(store, fill)
    stepped(store, upgrade)
    assert len(store.prints.of(visit.info.patient)) == 2001


def test_the_bytes_lie_encrypted(file: Path) -> None:
    store = opened(file)
    visit, pdf = visit_of(store), b"%PDF" + secrets.token_bytes(60_000)
    store.prints.record(record(visit, pdf), pdf)
    store.close()
    held = b"".join(one.read_bytes() for one in file.parent.iterdir() if one.is_file())
    assert pdf[1000:1032] not in held
    again = opened(file)
    assert again.prints.sheet(sha256(pdf)) == pdf
    again.close()


def test_a_record_costs_its_bytes_and_little_more(file: Path) -> None:
    store, each = opened(file), 20
    visit = visit_of(store)
    store.close()
    before = file.with_name(STORE_FILE).stat().st_size
    store = opened(file)
    for number in range(each):
        pdf = b"%PDF" + secrets.token_bytes(90_000)
        store.prints.record(record(visit, pdf, number), pdf)
    store.close()
    grown = (file.stat().st_size - before) / each
    assert 90_000 < grown < 100_000
