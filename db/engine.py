"""Engines: SQLCipher in a file, or PostgreSQL by its URL."""

from __future__ import annotations

import json
import math
from pathlib import Path
from typing import Any

from sqlalchemy import URL, Connection, Engine, NullPool, create_engine, event, make_url
from sqlcipher3 import dbapi2

from db.key import Key

BUSY_MS = 5000
# Execution option: this transaction writes, so it takes the write lock at its start.
WRITES = "stance_writes"
_PRAGMAS = (
    "synchronous=FULL",
    "foreign_keys=ON",
    "trusted_schema=OFF",
    "secure_delete=ON",
    # Without it INSERT OR REPLACE would pass by the guards against DELETE.
    "recursive_triggers=ON",
)


def embedded_engine(file: Path, key: Key, *, create: bool = False) -> Engine:
    """An engine on the encrypted file. Only with `create` may the file come into being."""
    # As a file: URI any path works (blanks, %, #, ?, every script), and a store that was moved away
    # is an error instead of a new, empty store.
    mode = "rwc" if create else "rw"
    url = URL.create(
        "sqlite", database=file.absolute().as_uri(), query={"uri": "true", "mode": mode}
    )
    # NullPool: each transaction opens and closes its own connection, in whatever thread it runs.
    engine = create_engine(
        url,
        module=dbapi2,
        poolclass=NullPool,
        hide_parameters=True,
        json_serializer=to_json,
        connect_args={"isolation_level": None},
    )

    @event.listens_for(engine, "connect")
    def unlock(connection: Any, _: object) -> None:  # noqa: ANN401 - the driver has no types
        prepare(connection, key)

    @event.listens_for(engine, "begin")
    def begin(connection: Connection) -> None:
        writes = connection.get_execution_options().get(WRITES)
        connection.exec_driver_sql("BEGIN IMMEDIATE" if writes else "BEGIN")

    return engine


def prepare(connection: Any, key: Key) -> None:  # noqa: ANN401 - the driver has no types
    """Give a new SQLCipher connection its key and its settings; reads and writes nothing yet."""
    # Before the key: else the library prints a line to stderr for every damaged page.
    connection.execute("PRAGMA cipher_log_level=NONE")
    connection.execute(f"PRAGMA key=\"x'{key.digits}'\"")
    connection.execute(f"PRAGMA busy_timeout={BUSY_MS:d}")
    for pragma in _PRAGMAS:
        connection.execute(f"PRAGMA {pragma}")


def server_engine(url: str) -> Engine:
    """An engine on a PostgreSQL server. Raises sqlalchemy.exc.ArgumentError for a bad URL."""
    # One snapshot per transaction: a visit read while someone saves it comes whole.
    return create_engine(
        make_url(url),
        hide_parameters=True,
        json_serializer=to_json,
        pool_pre_ping=True,
        isolation_level="REPEATABLE READ",
        connect_args={"connect_timeout": math.ceil(BUSY_MS / 1000)},
    )


def to_json(value: object) -> str:
    """JSON as the store keeps it: letters as they are, keys in their order, no NaN."""
    return json.dumps(value, ensure_ascii=False, allow_nan=False, separators=(",", ":"))
