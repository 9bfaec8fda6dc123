"""Real encrypted stores for tests of the window: a copy of one prepared store for each test."""

from __future__ import annotations

import shutil
import tempfile
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, timedelta
from functools import cache
from pathlib import Path

from db.store import STORE_FILE, SqlStore, open_store
from tests.helpers.content import pack_documents

VERSION = next(str(one.body["version"]) for one in pack_documents() if one.kind == "pack")
TODAY = date(2026, 11, 22)


@dataclass
class FixedClock:
    """The day stays; the moment goes on by a second each time somebody looks."""

    at: datetime = field(default_factory=lambda: datetime(2026, 11, 22, 12, 40, tzinfo=UTC))

    def today(self) -> date:
        """The day."""
        return TODAY

    def now(self) -> datetime:
        """The moment."""
        self.at += timedelta(seconds=1)
        return self.at


def open_at(file: Path) -> SqlStore:
    """Open a store with the shipped pack."""
    return open_store(file, documents=pack_documents(), version=VERSION, clock=FixedClock())


@cache
def _prepared() -> Path:
    folder = Path(tempfile.mkdtemp(prefix="stance-template-")) / "store"
    open_at(folder / STORE_FILE).close()
    return folder


def fresh_store(folder: Path) -> SqlStore:
    """A new, empty store of its own below a folder; its file is `folder/store/stance.db`."""
    shutil.copytree(_prepared(), folder / "store")
    return open_at(folder / "store" / STORE_FILE)
