"""Stores to test on: a fresh copy of a prepared one for each test, on both databases."""

from __future__ import annotations

import shutil
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest

from db.store import STORE_FILE, SqlStore, open_store
from planner.patients.patient import Patient
from tests.db.postgres import Cluster, cluster, server_programs
from tests.helpers.content import pack_documents

VERSION = "2026.11"
ANA = Patient(None, "Núñez-O’Hara", "Ana María", date(1988, 4, 2), number="A-17")


@dataclass
class TickingClock:
    """A clock that goes on by a second each time somebody looks."""

    at: datetime = field(default_factory=lambda: datetime(2026, 11, 22, 9, 30, tzinfo=UTC))

    def today(self) -> date:
        """The day."""
        return self.at.date()

    def now(self) -> datetime:
        """The moment."""
        self.at += timedelta(seconds=1)
        return self.at


def opened(location: Path | str) -> SqlStore:
    """Open a store with the shipped pack."""
    return open_store(location, documents=pack_documents(), version=VERSION, clock=TickingClock())


@pytest.fixture(scope="session")
def template(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with a store that is up to the pack and holds nobody yet."""
    folder = tmp_path_factory.mktemp("template") / "store"
    opened(folder / STORE_FILE).close()
    return folder


@pytest.fixture
def file(template: Path, tmp_path: Path) -> Path:
    """The file of an encrypted store of its own."""
    shutil.copytree(template, tmp_path / "store")
    return tmp_path / "store" / STORE_FILE


@pytest.fixture(scope="session")
def server() -> Iterator[Cluster]:
    """A running PostgreSQL."""
    programs = server_programs()
    if programs is None:
        pytest.skip("PostgreSQL's server programs are not installed")
    with cluster(programs) as running:
        yield running


@pytest.fixture(scope="session")
def server_template(server: Cluster) -> str:
    """The name of a database that is up to the pack and holds nobody yet."""
    name = server.database()
    opened(server.url(name)).close()
    return name


@pytest.fixture
def server_url(server: Cluster, server_template: str) -> str:
    """The address of a store of its own on the server."""
    return server.url(server.database(server_template))


@pytest.fixture(params=["sqlcipher", pytest.param("postgres", marks=pytest.mark.postgres)])
def location(request: pytest.FixtureRequest) -> Path | str:
    """Where a prepared store is, on each database in turn."""
    name = "file" if request.param == "sqlcipher" else "server_url"
    found = request.getfixturevalue(name)
    assert isinstance(found, Path | str)
    return found


@pytest.fixture
def store(location: Path | str) -> Iterator[SqlStore]:
    """An open store, on each database in turn."""
    found = opened(location)
    yield found
    found.close()


@pytest.fixture
def embedded(file: Path) -> Iterator[SqlStore]:
    """An open encrypted store."""
    found = opened(file)
    yield found
    found.close()


@pytest.fixture
def again(location: Path | str) -> Iterator[Callable[[], SqlStore]]:
    """Opens the same store once more, as another workstation would."""
    others: list[SqlStore] = []

    def another() -> SqlStore:
        others.append(opened(location))
        return others[-1]

    yield another
    for other in others:
        other.close()
