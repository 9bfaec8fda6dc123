"""Checks before any patient is shown: the right library, our file, every page whole."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from sqlalchemy import Connection
from sqlcipher3 import dbapi2

from db.failures import Place, damaged
from db.guards import missing_guards
from planner.errors import StoreError
from planner.sentences import sentence

# 3.7.0 to 3.51.2 can lose committed work when two connections write and checkpoint at once.
OLDEST_SQLITE = (3, 51, 3)
PAGE = 4096
PLAIN_HEADER = b"SQLite format 3\0"
# Checking every page takes about 12 ms a megabyte. SQLCipher finds a damaged page whenever it is
# read, so a large store is checked page by page as it is used, and whole by SqlStore.check().
CHECK_AT_START = 48 * 1024 * 1024


def check_library() -> None:
    """Raise StoreError when the database library is one that can lose data."""
    if dbapi2.sqlite_version_info < OLDEST_SQLITE:
        raise StoreError(
            sentence(
                "The database library of this installation is too old to keep records safely. "
                "Set up Stance again."
            ),
            f"SQLite {dbapi2.sqlite_version}",
        )


def check_file(file: Path, place: Place) -> None:
    """Raise StoreError when the file cannot be a whole store; it is only looked at."""
    size = file.stat().st_size
    if size == 0:
        raise damaged(place, "empty file")
    with file.open("rb") as handle:
        header = handle.read(len(PLAIN_HEADER))
    if header == PLAIN_HEADER:
        raise StoreError(
            sentence(
                "{place} is another program's database, not a Stance store: it is not encrypted. "
                "Choose another place for the store; this file was left as it is.",
                place=place.name,
            ),
            "plain SQLite header",
        )
    log = file.with_name(f"{file.name}-wal")
    if size % PAGE and not (log.exists() and log.stat().st_size):
        raise damaged(place, "size is no multiple of the page size")


def use_wal(connection: Any) -> None:  # noqa: ANN401 - the driver has no types
    """Switch the file to its write-ahead log; it stays so. A restored backup comes without."""
    if _pragma(connection, "journal_mode") != "wal":
        connection.execute("PRAGMA journal_mode=WAL").fetchone()


def check_settings(connection: Any) -> None:  # noqa: ANN401 - the driver has no types
    """Raise StoreError when the connection is not encrypted, safe and strict as asked."""
    wanted = {
        "journal_mode": "wal",
        "foreign_keys": 1,
        "synchronous": 2,
        "secure_delete": 1,
        "trusted_schema": 0,
    }
    found = {name: _pragma(connection, name) for name in wanted}
    wrong = {name: value for name, value in found.items() if value != wanted[name]}
    if wrong or not _pragma(connection, "cipher_version"):
        raise StoreError(
            sentence(
                "The store did not start with its safe settings, so it was not opened. "
                "Set up Stance again."
            ),
            f"settings: {wrong}",
        )


def broken_pages(connection: Any) -> str:  # noqa: ANN401 - the driver has no types
    """What is wrong with the pages of the file, or nothing. Reads all of it.

    The connection must not be in a transaction.
    """
    # Read twice before it is believed: another program may be writing this moment.
    if _altered(connection) and _altered(connection):
        return "altered pages"
    if connection.execute("PRAGMA quick_check(1)").fetchone() != ("ok",):
        return "broken structure"
    return ""


def _altered(connection: Any) -> bool:  # noqa: ANN401 - the driver has no types
    """Whether a page of the file fails its checksum.

    This check looks past the write-ahead log at the file alone, and a checkpoint cut short by a
    full disk or a crash leaves torn pages there that the log makes good. So the log goes in first;
    where it cannot (another program, no room), quick_check alone decides: it reads through the log.
    """
    try:
        busy, frames, moved = connection.execute("PRAGMA wal_checkpoint(PASSIVE)").fetchone()
    except dbapi2.OperationalError:
        return False
    if busy or frames != moved:
        return False
    return connection.execute("PRAGMA cipher_integrity_check").fetchone() is not None


def check_guards(connection: Connection, place: Place) -> None:
    """Raise StoreError when something removed the guards of the kept programs."""
    missing = missing_guards(connection)
    if missing:
        raise damaged(place, f"guards missing: {', '.join(missing)}")


def _pragma(connection: Any, name: str) -> object:  # noqa: ANN401 - the driver has no types
    row = connection.execute(f"PRAGMA {name}").fetchone()
    return row[0] if row else None
