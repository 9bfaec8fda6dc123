"""From database errors to sentences. Patient data is in neither the sentence nor the detail."""

from __future__ import annotations

import errno
import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from psycopg import Error as PostgresError
from sqlalchemy.exc import DBAPIError, SQLAlchemyError
from sqlcipher3 import dbapi2

from db.files import newest_backup
from planner.errors import ConflictError, PlannerError, StoreError
from planner.sentences import sentence

_ROOM_NEEDED = 1_000_000
_READ_ONLY = frozenset({dbapi2.SQLITE_READONLY, dbapi2.SQLITE_PERM})
_LOCKED = frozenset({dbapi2.SQLITE_BUSY, dbapi2.SQLITE_LOCKED})
_DAMAGED = frozenset({dbapi2.SQLITE_CORRUPT, dbapi2.SQLITE_NOTADB})
# PostgreSQL: somebody else changed the same row, or two transactions waited for each other.
_OVERTAKEN = frozenset({"40001", "40P01"})
_NO_ROOM = frozenset({"53100"})
_NOT_NOW = frozenset({"08", "53", "57"})
_NO_RIGHT = frozenset({"28", "3D", "42501", "25006"})

CONFLICT = sentence(
    "Somebody else saved this record in the meantime, so your changes were not kept yet. Open it "
    "again to see theirs."
)


@dataclass(frozen=True, slots=True)
class Place:
    """Where the store is: the words for it, and its file where it is one."""

    name: str
    file: Path | None = None


@contextmanager
def told(place: Place) -> Iterator[None]:
    """Turn whatever the database throws inside into a StoreError with a sentence.

    The original is not chained: a driver's own words may quote what somebody typed.
    """
    try:
        yield
    except PlannerError:
        raise
    except (SQLAlchemyError, dbapi2.Error, PostgresError, OSError) as error:
        raise explained(error, place) from None


def explained(error: Exception, place: Place) -> StoreError:
    """The StoreError for a database or file error."""
    cause = error.orig if isinstance(error, DBAPIError) and error.orig is not None else error
    if isinstance(cause, dbapi2.Error):
        return _embedded(cause, place)
    if isinstance(cause, PostgresError):
        return _server(cause, place)
    if isinstance(cause, OSError):
        detail = f"{type(cause).__name__} {cause.errno}"
        if cause.errno in {errno.EROFS, errno.EACCES, errno.EPERM}:
            return read_only(place, detail)
        if cause.errno in {errno.ENOSPC, errno.EDQUOT}:
            return _full(place, detail)
        return StoreError(
            sentence(
                "{place} cannot be opened or written. {rights}",
                place=place.name,
                rights=_ASK_RIGHTS,
            ),
            detail,
        )
    return _unexpected(type(cause).__name__, place)


def damaged(place: Place, detail: str) -> StoreError:
    """The refusal of a damaged store: names the file and the newest backup."""
    backup = newest_backup(place.file) if place.file else None
    hint = (
        sentence("The newest backup is {backup}.", backup=backup)
        if backup
        else sentence("There is no backup beside it; if you have a copy elsewhere, use that.")
    )
    return StoreError(
        sentence(
            "{place} is damaged, does not belong to the key file beside it, or is not a Stance "
            "store. It was left as it is. {hint}",
            place=place.name,
            hint=hint,
        ),
        detail,
    )


_ASK_RIGHTS = sentence("Check that the disk is there and that you may write to this folder.")


def _embedded(cause: Exception, place: Place) -> StoreError:
    code = getattr(cause, "sqlite_errorcode", None)
    detail = f"{type(cause).__name__} {getattr(cause, 'sqlite_errorname', '')}"
    primary = code & 0xFF if isinstance(code, int) else None
    if primary in _LOCKED:
        return StoreError(
            sentence(
                "{place} is in use by another program. Close that program and try again; nothing "
                "was lost.",
                place=place.name,
            ),
            detail,
        )
    if primary == dbapi2.SQLITE_FULL or (primary == dbapi2.SQLITE_IOERR and _no_room(place)):
        return _full(place, detail)
    if primary in _READ_ONLY:
        return read_only(place, detail)
    if primary == dbapi2.SQLITE_CANTOPEN:
        return StoreError(
            sentence("{place} cannot be opened. {rights}", place=place.name, rights=_ASK_RIGHTS),
            detail,
        )
    if primary in _DAMAGED:
        return damaged(place, detail)
    if primary == dbapi2.SQLITE_IOERR:
        return StoreError(
            sentence(
                "The disk did not read or write {place}. {rights} What was saved before is "
                "untouched.",
                place=place.name,
                rights=_ASK_RIGHTS,
            ),
            detail,
        )
    if primary == dbapi2.SQLITE_CONSTRAINT:
        return _refused(place, detail)
    return _unexpected(detail, place)


def read_only(place: Place, detail: str = "") -> StoreError:
    """The refusal of a store that may be read but not written."""
    return StoreError(
        sentence(
            "{place} is read-only. Allow writing to this file and its folder, then start again.",
            place=place.name,
        ),
        detail,
    )


def _full(place: Place, detail: str) -> StoreError:
    folder = place.file.parent if place.file else place.name
    room = (
        sentence(" ({room} kB left)", room=f"{_free(place.file) // 1000:,}") if place.file else ""
    )
    return StoreError(
        sentence(
            "The disk with {folder} is full{room}. Free some space and save again: nothing "
            "was lost, and what you typed is still here.",
            folder=folder,
            room=room,
        ),
        detail,
    )


def _no_room(place: Place) -> bool:
    return place.file is not None and _free(place.file) < _ROOM_NEEDED


def _free(file: Path) -> int:
    try:
        return shutil.disk_usage(file.parent).free
    except OSError:
        return 0


def _refused(place: Place, detail: str) -> StoreError:
    return StoreError(
        sentence(
            "{place} refused this change because it does not fit what it already holds. Nothing "
            "was changed.",
            place=place.name,
        ),
        detail,
    )


def _server(cause: PostgresError, place: Place) -> StoreError:
    state = cause.sqlstate or ""
    # Not the message: PostgreSQL quotes the row in it.
    detail = f"{type(cause).__name__} {state}"
    if state in _OVERTAKEN:
        return ConflictError(CONFLICT, detail)
    if state in _NO_ROOM:
        return StoreError(
            sentence("The disk of {place} is full. Nothing was lost.", place=place.name), detail
        )
    if state in _NO_RIGHT or state[:2] in _NO_RIGHT:
        return StoreError(
            sentence(
                "{place} did not let this program in or may not be written. Ask whoever runs the "
                "server.",
                place=place.name,
            ),
            detail,
        )
    if not state or state[:2] in _NOT_NOW:
        return StoreError(
            sentence(
                "{place} does not answer. Check the network and try again; what you typed is "
                "still here.",
                place=place.name,
            ),
            detail,
        )
    if state.startswith("23"):
        return _refused(place, detail)
    return _unexpected(detail, place)


def _unexpected(detail: str, place: Place) -> StoreError:
    return StoreError(
        sentence(
            "{place} could not do this because of an unexpected error. Nothing was changed; the "
            "log has the details.",
            place=place.name,
        ),
        detail,
    )
