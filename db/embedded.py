"""Opens the encrypted file: made whole where there is none, checked before anything is shown."""

from __future__ import annotations

import os
import secrets
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from db.backup import back_up
from db.engine import embedded_engine
from db.failures import Place, damaged, read_only, told
from db.files import discard, make_folder, new_file, newest_backup, settle, sweep
from db.health import (
    CHECK_AT_START,
    broken_pages,
    check_file,
    check_guards,
    check_library,
    check_settings,
    use_wal,
)
from db.key import Key, store_key
from db.migrate import migrate_embedded, revision_of
from db.migrations import SHIPPED, Schema
from db.unit_of_work import Transactions
from planner.errors import StoreError
from planner.sentences import sentence
from planner.vocabulary import Clock

Filler = Callable[[Transactions], None]


@dataclass(frozen=True, slots=True)
class Embedded:
    """An open embedded store: its transactions, and the key for backups."""

    transactions: Transactions
    key: Key

    @property
    def place(self) -> Place:
        """Where it is."""
        return self.transactions.place


def open_embedded(file: Path, clock: Clock, fill: Filler, schema: Schema = SHIPPED) -> Embedded:
    """The store in this file, at this program's schema; a new one is filled before it appears.

    Raises StoreError; a file that was there is then as it was.
    """
    check_library()
    place = Place(sentence("The store {file}", file=file), file)
    with told(place):
        if not file.exists():
            _create(file, place, clock, fill)
        return _open(file, place, clock, schema)


def check_whole(embedded: Embedded) -> None:
    """Read and check every page. Raises StoreError."""
    place = embedded.place
    with told(place), embedded.transactions.engine.connect() as connection:
        problem = broken_pages(connection.connection.driver_connection)
    if problem:
        raise damaged(place, problem)


def _create(file: Path, place: Place, clock: Clock, fill: Filler) -> None:
    """Make the store under another name and give it its own once it is whole."""
    backup = newest_backup(file)
    if backup is not None:
        raise StoreError(
            sentence(
                "{place} is gone, but there are backups of it, the newest {backup}. Put the file "
                "back, or move the backups away to begin with an empty store.",
                place=place.name,
                backup=backup,
            ),
            "store missing",
        )
    make_folder(file.parent)
    if not os.access(file.parent, os.W_OK):
        raise read_only(place, "folder")
    sweep(file, clock.now().timestamp())
    key = store_key(file.parent, create=True)
    draft = file.with_name(f".{file.name}.{secrets.token_hex(8)}.new")
    new_file(draft)
    try:
        engine = embedded_engine(draft, key)
        with engine.connect() as connection:
            use_wal(connection.connection.driver_connection)
        migrate_embedded(engine, place)
        fill(Transactions(engine, place))
        # Where another program was faster, its store is the one to open.
        settle(draft, file)
    finally:
        discard(draft)


def _open(file: Path, place: Place, clock: Clock, schema: Schema) -> Embedded:
    check_file(file, place)
    key = store_key(file.parent)
    if not (os.access(file, os.W_OK) and os.access(file.parent, os.W_OK)):
        raise read_only(place, "no write access")
    with suppress(OSError):  # somebody else's file that we may use
        file.chmod(0o600)
    embedded = Embedded(Transactions(embedded_engine(file, key), place), key)
    revision = _look(embedded, schema)
    if revision is None:
        raise damaged(place, "no tables")
    if revision != schema.head:
        back_up(place, key, clock.now(), f"before-{schema.head}")
        migrate_embedded(embedded.transactions.engine, place, schema)
    with embedded.transactions.engine.connect() as connection:
        use_wal(connection.connection.driver_connection)
        check_settings(connection.connection.driver_connection)
        check_guards(connection, place)
    return embedded


def _look(embedded: Embedded, schema: Schema) -> str | None:
    """The schema of the store, once its pages are known to be whole. Changes no record."""
    place = embedded.place
    with embedded.transactions.engine.connect() as connection:
        revision = revision_of(connection, place, schema)
    if place.file is not None and place.file.stat().st_size <= CHECK_AT_START:
        check_whole(embedded)
    return revision
