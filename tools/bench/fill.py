"""Fills a store with many patients in SQL: copies of the sample patient's visit, by counting."""

# ruff: noqa: S608 - all SQL here is put together from this file's own constants

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

from db.guards import install_guards, remove_guards
from db.rows.people import EpisodeRow, ObservedFindingRow, PatientRow, VisitRow
from db.rows.programs import ProgramItemRow, ProgramRow
from db.store import SqlStore

VISITS = 10
FIRST = 1_000  # ids of made-up patients begin after this one
BATCH = 5_000
# fmt: off
_FAMILIES = (
    "Ruiz", "Lund", "Meyer", "Kowalska", "Silva", "Okafor", "Tanaka", "Haddad", "Novak",
    "Rossi", "Dubois", "Larsen", "Popescu", "Horvat", "Weber", "Jansen", "Costa", "Murphy",
    "Demir", "Castillo", "Fischer", "Bakker", "Moreau", "Nilsson", "Varga", "Khan", "Ito",
    "Chen", "Park", "Singh", "Mensah", "Farah", "Costello", "Walsh", "Greene", "Ortega",
    "Vidal", "Keller", "Brandt", "Sato",
)
# fmt: on
_GIVEN = ("Ana", "Soren", "Linh", "Maeve", "Zofia", "Deniz", "Alex", "Yui", "Omar", "Eva")

_COUNTER = """
    WITH RECURSIVE counter(n) AS (SELECT :first UNION ALL SELECT n + 1 FROM counter WHERE n < :last)
"""
_EACH_VISIT = f"""
    WITH RECURSIVE
        patient(n) AS (SELECT :first UNION ALL SELECT n + 1 FROM patient WHERE n < :last),
        turn(k) AS (SELECT 1 UNION ALL SELECT k + 1 FROM turn WHERE k < {VISITS}),
        visit(id, n, k) AS (SELECT n * {VISITS} + k, n, k FROM patient, turn)
"""
_DAY = "date('2020-01-06', '+' || (n % 1500 + 14 * {turn}) || ' days')"
_FAMILY = f"(SELECT family FROM temp.families WHERE at = n % {len(_FAMILIES)})"
_GIVEN_NAME = f"(SELECT given FROM temp.givens WHERE at = n / {len(_FAMILIES)} % {len(_GIVEN)})"
_BORN = "date('1930-01-01', '+' || (n * 7 % 29000) || ' days')"
_NUMBER = "'N' || printf('%07d', n)"


def fill(store: SqlStore, patients: int) -> None:
    """Add this many patients with ten visits each beside the sample patient, whom they copy.

    The newest visit has the sample's whole program, older ones its first exercise.
    """
    with _loading(store) as cursor:
        for first in range(FIRST, FIRST + patients, BATCH):
            last = min(first + BATCH, FIRST + patients) - 1
            cursor.execute("BEGIN")
            for statement in _statements():
                cursor.execute(statement, {"first": first, "last": last})
            cursor.execute("COMMIT")


@contextmanager
def _loading(store: SqlStore) -> Iterator[Any]:
    """A cursor that does not wait for the disk, on a store whose guards are off meanwhile."""
    with store.engine.begin() as connection:
        remove_guards(connection)
    raw = store.engine.raw_connection()
    cursor = raw.cursor()
    for pragma in (
        "synchronous=OFF",
        "foreign_keys=OFF",
        "secure_delete=OFF",
        "cache_size=-200000",
    ):
        cursor.execute(f"PRAGMA {pragma}")
    for table, column, names in (("families", "family", _FAMILIES), ("givens", "given", _GIVEN)):
        cursor.execute(f"CREATE TEMP TABLE {table} (at INTEGER PRIMARY KEY, {column} TEXT)")
        cursor.executemany(f"INSERT INTO temp.{table} VALUES (?, ?)", list(enumerate(names)))
    try:
        yield cursor
        cursor.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    finally:
        cursor.close()
        raw.close()
    with store.engine.begin() as connection:
        install_guards(connection)
        connection.exec_driver_sql("ANALYZE")


def _statements() -> Iterator[str]:
    newest = _DAY.format(turn=VISITS)
    yield _COUNTER + _copy(
        PatientRow,
        {
            "id": "n",
            "family_name": _FAMILY,
            "given_name": _GIVEN_NAME,
            "birth_date": _BORN,
            "number": _NUMBER,
            "last_visited_on": newest,
        },
        "counter",
    )
    for word in (f"lower({_FAMILY})", f"lower({_GIVEN_NAME})", _BORN, f"lower({_NUMBER})"):
        yield (
            "INSERT INTO patient_words (word, patient_id) "
            f"{_COUNTER} SELECT {word} AS word, n FROM counter ORDER BY word"
        )
    yield _COUNTER + _copy(EpisodeRow, {"id": "n", "patient_id": "n"}, "counter")
    visit = {
        "id": "visit.id",
        "patient_id": "n",
        "episode_id": "n",
        "number": "k",
        "visited_on": _DAY.format(turn="k"),
    }
    yield _EACH_VISIT + _copy(VisitRow, visit, "visit")
    yield _EACH_VISIT + _copy(
        ObservedFindingRow, {"visit_id": "visit.id"}, "visit", "t.sequence < 3"
    )
    whole = f"k = {VISITS}"
    program = {
        "id": "visit.id",
        "visit_id": "visit.id",
        "version": "1",
        "size": f"CASE WHEN {whole} THEN t.size ELSE 1 END",
    }
    yield _EACH_VISIT + _copy(ProgramRow, program, "visit")
    yield _EACH_VISIT + _copy(
        ProgramItemRow, {"program_id": "visit.id"}, "visit", f"({whole} OR t.sequence = 0)"
    )


def _copy(row: type, own: dict[str, str], source: str, where: str = "1") -> str:
    """Every template row once for each row of the source, with columns of its own."""
    table = row.__table__  # type: ignore[attr-defined]
    columns = [column.name for column in table.columns]
    values = ", ".join(own.get(name, f"t.{name}") for name in columns)
    first = {
        "patients": "t.id = 1",
        "episodes": "t.patient_id = 1",
        "visits": "t.patient_id = 1",
        "observed_findings": "t.visit_id = 1",
        "programs": "t.visit_id = 1",
        "program_items": "t.program_id = 1",
    }[table.name]
    return (
        f"INSERT INTO {table.name} ({', '.join(columns)}) "
        f"SELECT {values} FROM {source}, {table.name} AS t WHERE {first} AND {where}"
    )
