"""Brings the schema up: foreign keys off, steps, foreign key check, foreign keys on."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sqlalchemy import Connection, Engine, inspect, select, text
from sqlalchemy.exc import SQLAlchemyError

from db.engine import WRITES
from db.failures import Place, damaged
from db.guards import install_guards, remove_guards
from db.migrations import HOME, SHIPPED, Schema
from db.rows.settings import MetaRow
from planner.errors import StoreError
from planner.sentences import sentence

if TYPE_CHECKING:
    from pathlib import Path

    from alembic.config import Config

PACK_VERSION = "pack_version"
SERVER_LOCK = 0x5374616E6365


def revision_of(connection: Connection, place: Place, schema: Schema = SHIPPED) -> str | None:
    """The schema this store has; None where it is empty.

    Raises StoreError when a newer Stance made it or another program did. Changes nothing.
    """
    tables = inspect(connection).get_table_names()
    if not tables:
        return None
    if "alembic_version" not in tables or "meta" not in tables:
        raise StoreError(
            sentence(
                "{place} holds another program's data, not a Stance store. Choose another place "
                "for the store; it was left as it is.",
                place=place.name,
            ),
            "no schema version",
        )
    found = connection.execute(text("SELECT version_num FROM alembic_version")).scalars().all()
    if len(found) != 1:
        raise damaged(place, f"{len(found)} schema versions")
    revision = str(found[0])
    if revision not in schema.revisions:
        raise _newer(connection, place, revision, schema.head)
    return revision


def _newer(connection: Connection, place: Place, revision: str, head: str) -> StoreError:
    try:
        pack = connection.execute(
            select(MetaRow.value).where(MetaRow.key == PACK_VERSION)
        ).scalar_one_or_none()
    except SQLAlchemyError:  # a newer schema may keep it elsewhere
        pack = None
    content = sentence(" and content {version}", version=pack) if pack else ""
    return StoreError(
        sentence(
            "{place} was last used by a newer Stance (schema {revision}{content}); this one "
            "knows schema {head}. Update Stance on this computer. The store was left as it is.",
            place=place.name,
            revision=revision,
            content=content,
            head=head,
        ),
        f"unknown revision {revision}",
    )


def migrate_embedded(engine: Engine, place: Place, schema: Schema = SHIPPED) -> None:
    """Step the file's schema up to its head, all steps or none. The caller took the backup.

    Raises StoreError and database errors; the file is then as it was.
    """
    with engine.connect() as plain:
        raw = plain.connection.driver_connection
        if raw is None:
            raise StoreError(
                sentence("{place} cannot be opened.", place=place.name), "no connection"
            )
        # With foreign keys on, rebuilding a parent table would delete its child rows. The switch
        # does nothing inside a transaction, so it comes first.
        raw.execute("PRAGMA foreign_keys=OFF")
        connection = plain.execution_options(**{WRITES: True})
        with connection.begin():
            upgrade(connection, schema)
            _refuse_orphans(connection, place)
        raw.execute("PRAGMA foreign_keys=ON")


def _refuse_orphans(connection: Connection, place: Place) -> None:
    if connection.exec_driver_sql("PRAGMA foreign_key_check").first() is not None:
        raise StoreError(
            sentence(
                "{place} could not be brought up to this version of Stance: some of its records "
                "do not fit together. It was left as it was.",
                place=place.name,
            ),
            "foreign_key_check",
        )


def migrate_server(engine: Engine, place: Place, schema: Schema = SHIPPED) -> None:
    """Step the server's schema up, one workstation at a time. Raises StoreError and errors."""
    # One snapshot per statement: else it would not see what was done while it waited for the lock.
    options = {"isolation_level": "READ COMMITTED"}
    with engine.connect().execution_options(**options) as connection, connection.begin():
        connection.execute(text("SELECT pg_advisory_xact_lock(:lock)"), {"lock": SERVER_LOCK})
        if revision_of(connection, place, schema) != schema.head:
            upgrade(connection, schema)


def upgrade(connection: Connection, schema: Schema = SHIPPED) -> None:
    """Run the steps up to the head in the connection's transaction and put the guards in place."""
    from alembic import command  # noqa: PLC0415 - 0.1 s that most starts don't need

    command.upgrade(alembic_config(connection, schema), schema.head)
    install_guards(connection)


def downgrade(connection: Connection, target: str, schema: Schema = SHIPPED) -> None:
    """Run the steps down to `target` (`base` for none) in the connection's transaction."""
    from alembic import command  # noqa: PLC0415 - as above

    remove_guards(connection)
    command.downgrade(alembic_config(connection, schema), target)
    if target != "base":
        install_guards(connection)


def alembic_config(connection: Connection, schema: Schema = SHIPPED) -> Config:
    """Alembic's settings without a file: where the steps are, and the connection to use."""
    from alembic.config import Config  # noqa: PLC0415 - as above

    config = Config()
    config.set_main_option("script_location", _escaped(HOME))
    config.set_main_option("path_separator", "newline")
    config.set_main_option("version_locations", "\n".join(map(_escaped, schema.folders)))
    config.attributes["connection"] = connection
    return config


def _escaped(path: Path) -> str:
    return str(path).replace("%", "%%")
