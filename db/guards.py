"""Guards in the database itself: kept programs, overrides, prints and sheets never change."""

from __future__ import annotations

from sqlalchemy import DDL, Connection, inspect, text

KEPT = ("programs", "program_items", "overrides", "prints", "sheets")
_VERBS = {"sqlite": ("update", "delete"), "postgresql": ("change", "truncate")}
_SIZE = "keep_program_size"

_SQLITE_KEEP = (
    "DROP TRIGGER IF EXISTS keep_%(name)s_update",
    "DROP TRIGGER IF EXISTS keep_%(name)s_delete",
    (
        "CREATE TRIGGER keep_%(name)s_update BEFORE UPDATE ON %(name)s "
        "BEGIN SELECT RAISE(ABORT, 'what was kept is never changed'); END"
    ),
    (
        "CREATE TRIGGER keep_%(name)s_delete BEFORE DELETE ON %(name)s "
        "BEGIN SELECT RAISE(ABORT, 'what was kept is never deleted'); END"
    ),
)
_SQLITE_SIZE = (
    "DROP TRIGGER IF EXISTS keep_program_size",
    (
        "CREATE TRIGGER keep_program_size BEFORE INSERT ON program_items "
        "WHEN (SELECT count(*) FROM program_items WHERE program_id = NEW.program_id) "
        ">= (SELECT size FROM programs WHERE id = NEW.program_id) "
        "BEGIN SELECT RAISE(ABORT, 'this version already has all its items'); END"
    ),
)
_POSTGRES_SIZE = (
    (
        "CREATE OR REPLACE FUNCTION keep_refuse() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN "
        "RAISE EXCEPTION 'what was kept is never changed' USING ERRCODE = '23000'; END $$"
    ),
    (
        "CREATE OR REPLACE FUNCTION keep_size() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN "
        "IF (SELECT count(*) FROM program_items WHERE program_id = NEW.program_id) "
        ">= (SELECT size FROM programs WHERE id = NEW.program_id) "
        "THEN RAISE EXCEPTION 'this version already has all its items' USING ERRCODE = '23000'; "
        "END IF; RETURN NEW; END $$"
    ),
    (
        "CREATE OR REPLACE TRIGGER keep_program_size BEFORE INSERT ON program_items "
        "FOR EACH ROW EXECUTE FUNCTION keep_size()"
    ),
)
_POSTGRES_KEEP = (
    (
        "CREATE OR REPLACE TRIGGER keep_%(name)s_change BEFORE UPDATE OR DELETE ON %(name)s "
        "FOR EACH ROW EXECUTE FUNCTION keep_refuse()"
    ),
    (
        "CREATE OR REPLACE TRIGGER keep_%(name)s_truncate BEFORE TRUNCATE ON %(name)s "
        "FOR EACH STATEMENT EXECUTE FUNCTION keep_refuse()"
    ),
)


def install_guards(connection: Connection) -> None:
    """Put the guards in place, anew where a migration took them away with their table."""
    sqlite = connection.dialect.name == "sqlite"
    for statement in _SQLITE_SIZE if sqlite else _POSTGRES_SIZE:
        _run(connection, statement)
    there = set(inspect(connection).get_table_names())
    for table in (one for one in KEPT if one in there):  # an older schema has not all of them
        for statement in _SQLITE_KEEP if sqlite else _POSTGRES_KEEP:
            _run(connection, statement, name=table)


def missing_guards(connection: Connection) -> list[str]:
    """The names of guards that should be there and are not."""
    if connection.dialect.name == "sqlite":
        query = "SELECT name FROM sqlite_master WHERE type = 'trigger'"
    else:
        query = (
            "SELECT tgname FROM pg_trigger JOIN pg_class ON pg_class.oid = tgrelid "
            "WHERE pg_table_is_visible(pg_class.oid) AND NOT tgisinternal AND tgenabled <> 'D'"
        )
    there = set(connection.execute(text(query)).scalars())
    wanted = {_SIZE, *(_name(table, verb) for table, verb in _pairs(connection))}
    return sorted(wanted - there)


def remove_guards(connection: Connection) -> None:
    """Take the guards away: only for stepping a schema down."""
    sqlite = connection.dialect.name == "sqlite"
    drop = "DROP TRIGGER IF EXISTS %(guard)s" + ("" if sqlite else " ON %(name)s")
    for name, guard in [
        ("program_items", _SIZE),
        *((table, _name(table, verb)) for table, verb in _pairs(connection)),
    ]:
        _run(connection, drop, name=name, guard=guard)
    if not sqlite:
        _run(connection, "DROP FUNCTION IF EXISTS keep_refuse(), keep_size()")


def _run(connection: Connection, statement: str, **names: str) -> None:
    connection.execute(DDL(statement, context=names))  # type: ignore[no-untyped-call]


def _pairs(connection: Connection) -> list[tuple[str, str]]:
    return [(table, verb) for table in KEPT for verb in _VERBS[connection.dialect.name]]


def _name(table: str, verb: str) -> str:
    return f"keep_{table}_{verb}"
