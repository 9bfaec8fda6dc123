"""Opens a store on a PostgreSQL server."""

from __future__ import annotations

from sqlalchemy import make_url
from sqlalchemy.exc import ArgumentError

from db.engine import server_engine
from db.failures import Place, told
from db.health import check_guards
from db.migrate import migrate_server, revision_of
from db.migrations import SHIPPED
from db.unit_of_work import Transactions
from planner.errors import StoreError
from planner.sentences import sentence


def is_server(location: str) -> bool:
    """True when this is a URL and no path."""
    return "://" in location


def open_server(url: str) -> Transactions:
    """The server's store, at this program's schema. Raises StoreError."""
    place = _place(url)
    engine = server_engine(url)
    try:
        with told(place):
            with engine.connect() as connection:
                revision = revision_of(connection, place)
            if revision != SHIPPED.head:
                migrate_server(engine, place)
            with engine.connect() as connection:
                check_guards(connection, place)
    except BaseException:
        engine.dispose()
        raise
    return Transactions(engine, place)


def _place(url: str) -> Place:
    try:
        parts = make_url(url)
    except (ArgumentError, ValueError):
        parts = None
    if parts is None or parts.drivername not in {"postgresql", "postgresql+psycopg"}:
        # Not the URL itself: a password may be in it.
        raise StoreError(
            sentence(
                "The address of the store is not understood. Give a file, or a URL such as "
                "postgresql+psycopg://name@host/stance."
            ),
            "bad URL",
        )
    host = parts.host or sentence("this computer")
    return Place(
        sentence("The database {database} on {host}", database=parts.database or "", host=host)
    )
