"""A store with a few people, and the patients page on it."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

import pytest

from planner.patients.patient import Patient
from tests.helpers.content import catalogue as shipped
from tests.helpers.stores import FixedClock, fresh_store
from tests.helpers.window import PATIENCE_MS
from ui.jobs import JobRunner
from ui.messages import Message, Messages
from ui.patients.view import PatientsPage

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from db.store import SqlStore
    from planner.suggest.catalogue import Catalogue

PEOPLE = (
    Patient(None, "Ruiz", "Ana", date(1988, 4, 2), number="1042", activity="Runner"),
    Patient(None, "Ruiz", "Antonio", date(1949, 12, 11), number="1007"),
    Patient(None, "Okafor", "Daniel", date(1954, 9, 17)),
    Patient(None, "Lindqvist", "Eva", date(1971, 1, 30)),
)


@pytest.fixture
def catalogue() -> Catalogue:
    """The shipped content."""
    return shipped()


@pytest.fixture
def empty_store(tmp_path: Path) -> Iterator[SqlStore]:
    """A store with nobody."""
    made = fresh_store(tmp_path)
    yield made
    made.close()


@pytest.fixture
def store(empty_store: SqlStore) -> SqlStore:
    """A store with four people."""
    for person in PEOPLE:
        empty_store.patients.add(person)
    return empty_store


@pytest.fixture
def messages(qtbot: QtBot) -> Messages:  # noqa: ARG001 - signals need an application
    """The door for messages."""
    return Messages()


@pytest.fixture
def said(messages: Messages) -> list[Message]:
    """What was said."""
    heard: list[Message] = []
    messages.posted.connect(heard.append)
    return heard


def shown(store: SqlStore, catalogue: Catalogue, messages: Messages, qtbot: QtBot) -> PatientsPage:
    """The page in sight, its first search answered."""
    page = PatientsPage(store, catalogue, FixedClock(), JobRunner(), messages)
    qtbot.addWidget(page)
    page.resize(1400, 800)
    page.refresh()
    with qtbot.waitExposed(page):
        page.show()
    page.activateWindow()
    idle = page.searches
    qtbot.waitUntil(lambda: not idle.pending, timeout=PATIENCE_MS)
    return page


@pytest.fixture
def page(store: SqlStore, catalogue: Catalogue, messages: Messages, qtbot: QtBot) -> PatientsPage:
    """The page over four people."""
    return shown(store, catalogue, messages, qtbot)
