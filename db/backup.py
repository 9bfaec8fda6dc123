"""Backups of the embedded store: taken while it is in use, encrypted with the same key."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path

from sqlcipher3 import dbapi2

from db.engine import prepare
from db.failures import Place, damaged
from db.files import backup_folder, discard, make_folder, new_file, settle
from db.health import broken_pages
from db.key import Key

_STAMP = "%Y-%m-%dT%H%M%S.%fZ"


def back_up(place: Place, key: Key, now: datetime, why: str) -> Path:
    """Copy the store into `backups/` beside it and check the copy; its path.

    `now` is in UTC, `why` a word for the file's name. Raises StoreError, dbapi2.Error or OSError,
    and leaves no half copy.
    """
    store = place.file
    if store is None:
        raise ValueError("only the embedded store is backed up as a file")
    folder = backup_folder(store)
    make_folder(folder)
    path = folder / f"{now.strftime(_STAMP)}-{store.stem}-{why}{store.suffix}"
    draft = path.with_name(f".{path.name}.part")
    discard(draft)
    new_file(draft)
    try:
        _copy(store, draft, key, place)
        settle(draft, path)
    finally:
        discard(draft)
    return path


def _copy(store: Path, draft: Path, key: Key, place: Place) -> None:
    source = _connected(store, key)
    try:
        target = _connected(draft, key)
        try:
            source.backup(target)
            # The copy says WAL in its header; as a file to keep it should stand alone.
            target.execute("PRAGMA journal_mode=DELETE")
            problem = broken_pages(target)
            if problem:
                raise damaged(place, f"backup: {problem}")
        finally:
            target.close()
    finally:
        source.close()


def _connected(path: Path, key: Key) -> dbapi2.Connection:
    connection = dbapi2.connect(f"{path.absolute().as_uri()}?mode=rw", uri=True)
    prepare(connection, key)
    return connection
