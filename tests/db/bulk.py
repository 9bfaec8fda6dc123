"""Fills a store with many made-up patients by plain rows: for size tests and benchmarks."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import UTC, date, datetime, timedelta
from functools import cache
from typing import Any

from sqlalchemy import Connection, Dialect, Table

from db.base import Base
from db.engine import WRITES
from db.mapping import (
    answers_of,
    header_of,
    item_values,
    observed_values,
    override_values,
    patient_values,
)
from db.rows.people import EpisodeRow, ObservedFindingRow, PatientRow, PatientWordRow, VisitRow
from db.rows.programs import OverrideRow, ProgramItemRow, ProgramRow
from db.search import patient_words
from db.store import SqlStore
from planner.patients.patient import Patient
from planner.vocabulary import VisitId
from tests.db.values import sample_draft

FIRST_DAY = date(2025, 1, 6)
FAMILIES = ("Ruiz", "Lund", "Nguyễn", "O'Hara", "Kowalska", "Şahin", "Smith-Jones", "Ito")
GIVEN = ("Ana", "Søren", "Linh", "Maeve", "Zofia", "Deniz", "Alex", "Yui", "Omar", "Eva")
_BATCH = 2000
_DRAFTS = 12
Row = type[Base]
Values = dict[str, Any]
# In the order in which they point at each other.
_KINDS: tuple[Row, ...] = (
    PatientRow,
    PatientWordRow,
    EpisodeRow,
    VisitRow,
    ObservedFindingRow,
    ProgramRow,
    ProgramItemRow,
    OverrideRow,
)


def fill(store: SqlStore, patients: int, visits: int) -> None:
    """Add this many patients with as many visits each, to a store that has none yet."""
    filler = _Filler(store.engine.dialect)
    for first in range(1, patients + 1, _BATCH):
        for number in range(first, min(first + _BATCH, patients + 1)):
            filler.patient(number, visits)
        with store.engine.execution_options(**{WRITES: True}).begin() as connection:
            filler.write(connection)


class _Filler:
    """Collects rows as the driver takes them: values are turned into columns once per draft."""

    def __init__(self, dialect: Dialect) -> None:
        self._dialect = dialect
        self._tables = {kind: _table(kind) for kind in _KINDS}
        self._rows: dict[Row, list[tuple[Any, ...]]] = {kind: [] for kind in _KINDS}
        self._bound = cache(self._bind)

    def write(self, connection: Connection) -> None:
        """Insert what was collected, and forget it."""
        mark = "?" if self._dialect.name == "sqlite" else "%s"
        for kind, rows in self._rows.items():
            table = self._tables[kind]
            names = ", ".join(table.c.keys())
            marks = ", ".join([mark] * len(table.c))
            if rows:
                connection.exec_driver_sql(
                    f"INSERT INTO {table.name} ({names}) VALUES ({marks})", rows
                )
            rows.clear()

    def patient(self, number: int, visits: int) -> None:
        """Collect a patient with the visits."""
        patient = Patient(
            None,
            FAMILIES[number % len(FAMILIES)],
            GIVEN[number // len(FAMILIES) % len(GIVEN)],
            date(1930, 1, 1) + timedelta(days=number * 7 % 29_000),
            number=f"N{number:06}",
        )
        days = list(_days(number, visits))
        own = {
            "id": number,
            "version": 1,
            "created_at": datetime(2025, 1, 6, tzinfo=UTC),
            "last_visited_on": days[-1] if days else date.min,
        }
        self._add(PatientRow, patient_values(patient) | own)
        for word in sorted(patient_words(patient)):
            self._add(PatientWordRow, {"word": word, "patient_id": number})
        self._add(EpisodeRow, {"id": number, "patient_id": number, "begun_on": FIRST_DAY})
        for index, day in enumerate(days):
            self._visit(number, number * visits + index, index + 1, day)

    def _visit(self, patient: int, visit: int, number: int, day: date) -> None:
        for kind, column, rows in self._bound(visit % _DRAFTS):
            ids = {column: visit, "id": visit} if kind is ProgramRow else {column: visit}
            if kind is VisitRow:
                at = self._one(VisitRow, "saved_at", datetime(*day.timetuple()[:3], 9, tzinfo=UTC))
                ids |= {"patient_id": patient, "episode_id": patient, "number": number}
                ids |= {"visited_on": self._one(VisitRow, "visited_on", day)}
                ids |= {"begun_at": at, "saved_at": at}
            places = {self._tables[kind].c.keys().index(name): at for name, at in ids.items()}
            self._rows[kind].extend(
                tuple(places.get(index, value) for index, value in enumerate(row)) for row in rows
            )

    def _bind(self, number: int) -> list[tuple[Row, str, list[tuple[Any, ...]]]]:
        """A draft's rows as the driver takes them, with their visit's id still to be put in."""
        at = datetime(2025, 1, 6, tzinfo=UTC)
        draft = sample_draft(f"note {number}", exercises=2 + number % 3)
        visit = {
            "answers": answers_of(draft.assessment),
            "complaint": "Knee pain, inner side (right)",
            "exercises": len(draft.program.items),
            "stopped": False,
            "version": 2,
            "therapist": "Kim",
        }
        program = {
            "version": 1,
            "size": len(draft.program.items),
            "header": header_of(draft.program),
            "kept_at": at,
        }
        return [
            (kind, column, [self._bound_row(kind, values) for values in rows])
            for kind, column, rows in (
                (VisitRow, "id", [visit]),
                (
                    ObservedFindingRow,
                    "visit_id",
                    observed_values(VisitId(0), draft.assessment),
                ),
                (ProgramRow, "visit_id", [program]),
                (ProgramItemRow, "program_id", item_values(0, draft.program)),
                (OverrideRow, "program_id", override_values(0, draft.program)),
            )
        ]

    def _add(self, kind: Row, values: Values) -> None:
        self._rows[kind].append(self._bound_row(kind, values))

    def _bound_row(self, kind: Row, values: Values) -> tuple[Any, ...]:
        names = self._tables[kind].c.keys()
        return tuple(self._one(kind, name, values.get(name)) for name in names)

    def _one(self, kind: Row, name: str, value: Any) -> Any:  # noqa: ANN401 - any column
        processor = _processor(self._tables[kind], name, self._dialect)
        return processor(value) if processor and value is not None else value


def _table(kind: Row) -> Table:
    found = kind.__table__
    assert isinstance(found, Table)
    return found


@cache
def _processor(table: Table, name: str, dialect: Dialect) -> Callable[[Any], Any] | None:
    column = table.c[name]
    found: Callable[[Any], Any] | None = column.type.dialect_impl(dialect).bind_processor(dialect)
    return found


def _days(number: int, visits: int) -> Iterator[date]:
    return (FIRST_DAY + timedelta(days=number % 600 + 14 * index) for index in range(visits))
