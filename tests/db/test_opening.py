"""A new store: made whole, private, encrypted, wherever it is."""

from __future__ import annotations

import ast
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from threading import Barrier

import pytest
from sqlalchemy import text

import db
from db.engine import WRITES
from db.files import make_folder
from db.key import KEY_FILE
from db.store import SqlStore, open_store
from planner.errors import ContentError, StoreError
from planner.patients.clinic import Clinic
from tests.db.conftest import ANA, VERSION, TickingClock, opened
from tests.helpers.content import pack_documents

HARD_NAMES = [
    "a b",
    "50%20off",
    "what?",
    "#1",
    "q=1&mode=memory",
    "Клиника",
    "診療所",
    "x'y\"z",
    "e\u0301",
]


@pytest.mark.parametrize("name", HARD_NAMES)
def test_any_folder_name_will_do(template: Path, tmp_path: Path, name: str) -> None:
    folder = tmp_path / name
    folder.mkdir()
    for path in template.iterdir():
        (folder / path.name).write_bytes(path.read_bytes())
    store = opened(folder / "stance.db")
    store.patients.add(ANA)
    store.back_up()
    store.close()
    assert opened(folder).patients.count() == 1
    assert sorted(path.name for path in folder.iterdir()) == ["backups", "stance.db", KEY_FILE]


def test_a_new_store_is_private_and_encrypted(tmp_path: Path) -> None:
    file = tmp_path / "new" / "deep" / "% ?#" / "stance.db"
    store = opened(file)
    assert store.content.added == []  # it was filled before it got its name
    store.patients.add(ANA)
    store.close()
    assert file.parent.stat().st_mode & 0o777 == 0o700
    assert sorted(path.name for path in file.parent.iterdir()) == ["stance.db", KEY_FILE]
    for path in file.parent.iterdir():
        assert path.stat().st_mode & 0o777 == 0o600
    data = file.read_bytes()
    assert not data.startswith(b"SQLite format 3")
    for word in ("Ana María", "nunez-o", "clamshell", "patients"):
        assert word.encode() not in data


def test_a_folder_that_many_make_at_once_is_made(tmp_path: Path) -> None:
    for number in range(40):
        folder, start = tmp_path / str(number) / "deep", Barrier(8)

        def make(folder: Path = folder, start: Barrier = start) -> None:
            start.wait()
            make_folder(folder)

        with ThreadPoolExecutor(8) as pool:
            for made in [pool.submit(make) for _ in range(8)]:
                made.result()
        assert folder.stat().st_mode & 0o777 == 0o700


def test_an_existing_folder_keeps_its_mode(tmp_path: Path) -> None:
    folder = tmp_path / "shared"
    folder.mkdir(mode=0o755)
    before = folder.stat().st_mode
    opened(folder).close()
    assert folder.stat().st_mode == before


def test_a_wide_open_file_is_closed_to_others(file: Path) -> None:
    for path in (file, file.parent / KEY_FILE):
        path.chmod(0o644)
    opened(file).close()
    for path in (file, file.parent / KEY_FILE):
        assert path.stat().st_mode & 0o777 == 0o600


def test_a_pack_that_breaks_its_schema_makes_no_store(tmp_path: Path) -> None:
    file = tmp_path / "stance.db"
    with pytest.raises(ContentError):
        open_store(file, documents=pack_documents()[:-1], version="1", clock=TickingClock())
    assert [path.name for path in tmp_path.iterdir()] == [KEY_FILE]
    opened(file).close()


def test_left_overs_of_a_killed_start_are_swept(tmp_path: Path) -> None:
    old, young = tmp_path / ".stance.db.aa.new", tmp_path / ".stance.db.bb.new"
    for path in (old, young):
        path.write_bytes(b"half")
    import os

    moment = TickingClock().now().timestamp()
    os.utime(old, (moment - 7200, moment - 7200))
    os.utime(young, (moment, moment))
    opened(tmp_path / "stance.db").close()
    assert not old.exists()
    assert young.exists()


def test_the_settings_hold_on_every_connection(embedded: SqlStore) -> None:
    wanted = {
        "journal_mode": "wal",
        "synchronous": 2,
        "foreign_keys": 1,
        "busy_timeout": 5000,
        "trusted_schema": 0,
        "secure_delete": 1,
        "recursive_triggers": 1,
    }
    for _ in range(2):
        with embedded.engine.connect() as connection:
            for name, value in wanted.items():
                assert connection.execute(text(f"PRAGMA {name}")).scalar() == value, name
            assert connection.execute(text("PRAGMA cipher_version")).scalar()


def test_a_writing_transaction_takes_the_lock_at_once(embedded: SqlStore) -> None:
    with embedded.engine.execution_options(**{WRITES: True}).connect() as one:
        one.execute(text("SELECT 1"))
        with embedded.engine.connect() as two:
            two.exec_driver_sql("PRAGMA busy_timeout=0")
            assert two.execute(text("SELECT count(*) FROM patients")).scalar() == 0
            with pytest.raises(Exception, match="locked"):
                two.execute(text("DELETE FROM meta"))


@pytest.mark.parametrize(
    ("location", "words"),
    [
        ("postgresql+psycopg://kim:secret@127.0.0.1:1/stance", "does not answer"),
        ("mysql://kim:secret@host/stance", "not understood"),
        ("://", "not understood"),
        ("postgresql+psycopg://kim:secret@host:port/stance", "not understood"),
    ],
)
def test_a_bad_address_is_told_without_its_password(location: str, words: str) -> None:
    with pytest.raises(StoreError, match=words) as caught:
        opened(location)
    assert "secret" not in f"{caught.value.message}{caught.value.detail}"


def test_the_letterhead_is_kept_for_the_next_start(location: Path | str) -> None:
    clinic = Clinic("Knee & Hip", "555 0100", "1 Main St", "Kim Lee", "a4", "de")
    store = opened(location)
    store.save_clinic(clinic)
    store.close()
    store = opened(location)
    assert store.clinic() == clinic
    store.close()


def test_the_version_is_known(embedded: SqlStore) -> None:
    with embedded.engine.connect() as connection:
        found = connection.execute(text("SELECT value FROM meta WHERE key = 'pack_version'"))
        assert found.scalar() == VERSION


def test_sql_is_never_put_together_from_values() -> None:
    """`text()` in the store takes a constant, no f-string and no `%`."""
    looked = 0
    for path in Path(db.__file__).parent.rglob("*.py"):
        for node in ast.walk(ast.parse(path.read_text())):
            if isinstance(node, ast.Call) and getattr(node.func, "id", "") == "text":
                looked += 1
                assert isinstance(node.args[0], ast.Constant | ast.Name), (path, node.lineno)
    assert looked >= 4
