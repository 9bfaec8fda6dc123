"""A store, a session with an open visit, and the parts of a window."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

import pytest

from planner.patients.patient import Patient
from tests.helpers.stores import TODAY, FixedClock, fresh_store
from tests.helpers.window import window_on
from ui.session import Session

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from db.store import SqlStore
    from planner.usecases.ports import OpenVisit
    from ui.main_window import MainWindow


@pytest.fixture
def store(tmp_path: Path) -> Iterator[SqlStore]:
    """An empty encrypted store."""
    made = fresh_store(tmp_path)
    yield made
    made.close()


@pytest.fixture
def patient(store: SqlStore) -> Patient:
    """Somebody on the list."""
    return store.patients.add(Patient(None, "Ruiz", "Ana", date(1988, 4, 2), number="1042"))


@pytest.fixture
def opened(store: SqlStore, patient: Patient) -> OpenVisit:
    """Today's visit, begun."""
    assert patient.id is not None
    return store.visits.open(patient.id, TODAY, "Maya Chen, PT")


@pytest.fixture
def session(store: SqlStore, patient: Patient, opened: OpenVisit, qtbot: QtBot) -> Session:  # noqa: ARG001 - signals need an application
    """The session with that visit open."""
    made = Session(store.catalogue(), FixedClock())
    made.open(patient, opened, "Maya Chen, PT")
    return made


@pytest.fixture
def window(store: SqlStore, qtbot: QtBot, tmp_path: Path) -> Iterator[MainWindow]:
    """The whole window on the store."""
    with window_on(qtbot, tmp_path, store) as made:
        yield made
