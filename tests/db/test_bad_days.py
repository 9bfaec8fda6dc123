"""A store that is damaged, locked, read-only, full or not ours: one sentence, nothing lost."""

from __future__ import annotations

import os
import random
import shutil
import sqlite3
import subprocess
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from sqlcipher3 import dbapi2

from db import engine as engine_module
from db.engine import prepare
from db.key import KEY_FILE, Key, store_key
from db.store import SqlStore
from planner.errors import StoreError
from planner.usecases.ports import OpenVisit
from tests.db.conftest import ANA, opened
from tests.db.values import sample_draft

ON = date(2026, 11, 22)
DAMAGES = int(os.environ.get("STANCE_DAMAGES", "40"))
SEED = int(os.environ.get("STANCE_SEED", "20261122"))
ROOT = hasattr(os, "geteuid") and os.geteuid() == 0
as_root = pytest.mark.skipif(not ROOT, reason="needs root")


def visit_of(store: SqlStore) -> OpenVisit:
    patient = store.patients.add(ANA).id
    assert patient is not None
    return store.visits.open(patient, ON, "Kim")


@pytest.fixture
def used(file: Path) -> Path:
    """A store that holds a patient, closed."""
    store = opened(file)
    visit = visit_of(store)
    store.visits.save(visit, sample_draft("Núñez is shy"))
    store.close()
    return file


def refused(file: Path, words: str) -> StoreError:
    """Opening is refused with these words, names the file and no patient, and changes nothing."""
    before = {path: path.read_bytes() for path in file.parent.iterdir() if path.is_file()}
    with pytest.raises(StoreError, match=words) as caught:
        opened(file)
    after = {path: path.read_bytes() for path in file.parent.iterdir() if path.is_file()}
    assert after == before
    told = f"{caught.value.message} {caught.value.detail}"
    assert str(file.parent) in caught.value.message
    assert caught.value.message.endswith(".")
    assert "Núñez" not in told
    assert caught.value.__cause__ is None
    return caught.value


def flip(data: bytearray, chance: random.Random) -> None:
    for _ in range(chance.randint(1, 8)):
        data[chance.randrange(len(data))] ^= 1 << chance.randrange(8)


def zero_a_sector(data: bytearray, chance: random.Random) -> None:
    start = chance.randrange(len(data) // 512) * 512
    data[start : start + 512] = bytes(512)


def cut(data: bytearray, chance: random.Random) -> None:
    del data[chance.randrange(1, len(data)) :]


def cut_at_a_page(data: bytearray, chance: random.Random) -> None:
    del data[chance.randrange(1, len(data) // 4096) * 4096 :]


def swap_pages(data: bytearray, chance: random.Random) -> None:
    a, b = chance.sample(range(len(data) // 4096), 2)
    one, two = data[a * 4096 : (a + 1) * 4096], data[b * 4096 : (b + 1) * 4096]
    data[a * 4096 : (a + 1) * 4096], data[b * 4096 : (b + 1) * 4096] = two, one


@pytest.mark.parametrize("damage", [flip, zero_a_sector, cut, cut_at_a_page, swap_pages])
def test_every_damage_is_found_before_anything_is_shown(
    used: Path, damage: Callable[[bytearray, random.Random], None]
) -> None:
    chance = random.Random(SEED)
    whole = used.read_bytes()
    for number in range(DAMAGES // 5):
        data = bytearray(whole)
        damage(data, chance)
        used.write_bytes(data)
        error = refused(used, "is damaged")
        assert "There is no backup" in error.message, (SEED, number)
    used.write_bytes(whole)
    assert opened(used).patients.count() == 1


@pytest.mark.parametrize("size", [0, 1, 15, 4095, 4096, 100_000])
def test_other_files_are_refused(used: Path, size: int) -> None:
    used.write_bytes(random.Random(SEED).randbytes(size))
    refused(used, "is damaged")


def test_the_newest_backup_is_named(used: Path) -> None:
    store = opened(used)
    store.back_up()
    newest = store.back_up()
    store.close()
    used.write_bytes(b"")
    assert str(newest) in refused(used, "newest backup").message
    shutil.copy(newest, used)
    assert opened(used).patients.count() == 1


def test_a_plain_database_is_refused(used: Path) -> None:
    used.unlink()
    connection = sqlite3.connect(used)
    connection.execute("CREATE TABLE patients (name TEXT)")
    connection.close()
    refused(used, "another program's database")


def test_an_encrypted_database_of_another_program_is_refused(used: Path) -> None:
    used.unlink()
    connection = dbapi2.connect(str(used))
    prepare(connection, store_key(used.parent))
    connection.execute("CREATE TABLE notes (name TEXT)")
    connection.close()
    refused(used, "another program's data")


def test_a_missing_key_is_told(used: Path) -> None:
    (used.parent / KEY_FILE).unlink()
    refused(used, f"key file .*{KEY_FILE} is missing")


@pytest.mark.parametrize("content", [b"", b"short", b"\xff" * 64, b"g" * 64, b"ab" * 32 + b"0"])
def test_a_broken_key_is_told(used: Path, content: bytes) -> None:
    (used.parent / KEY_FILE).write_bytes(content)
    refused(used, "key file")


def test_another_stores_key_is_told(used: Path) -> None:
    (used.parent / KEY_FILE).write_text("ab" * 32)
    refused(used, "does not belong to the key file")


def test_a_vanished_store_with_backups_is_not_begun_anew(used: Path) -> None:
    store = opened(used)
    backup = store.back_up()
    store.close()
    used.unlink()
    assert str(backup) in refused(used, "is gone").message
    assert not used.exists()


def test_a_store_that_vanishes_while_open_is_told_and_not_made_anew(used: Path) -> None:
    store = opened(used)
    used.rename(used.with_suffix(".moved"))
    with pytest.raises(StoreError, match="cannot be opened"):
        store.patients.count()
    assert not used.exists()


def test_damage_met_in_use_is_told(used: Path) -> None:
    store = opened(used)
    data = bytearray(used.read_bytes())
    data[4096:] = os.urandom(len(data) - 4096)
    used.write_bytes(data)
    for call in (store.catalogue, store.patients.find, store.check):
        with pytest.raises(StoreError, match="is damaged"):
            call()


@contextmanager
def held(file: Path, statement: str) -> Iterator[None]:
    """Another program holds the store."""
    connection = dbapi2.connect(str(file), isolation_level=None)
    prepare(connection, store_key(file.parent))
    connection.execute("PRAGMA locking_mode=EXCLUSIVE")
    connection.execute(statement)
    try:
        yield
    finally:
        connection.close()


@pytest.fixture
def impatient(monkeypatch: pytest.MonkeyPatch) -> None:
    """Wait a moment for a lock, not the five seconds that people get."""
    monkeypatch.setattr(engine_module, "BUSY_MS", 100)


@pytest.mark.usefixtures("impatient")
def test_a_locked_store_is_told(used: Path) -> None:
    store = opened(used)
    visit = visit_of(store)
    with held(used, "BEGIN EXCLUSIVE"):
        with pytest.raises(StoreError, match="in use by another program"):
            opened(used)
        with pytest.raises(StoreError, match="in use by another program"):
            store.visits.save(visit, sample_draft())
    store.visits.save(visit, sample_draft())


@pytest.mark.usefixtures("impatient")
def test_reading_goes_on_while_another_program_writes(used: Path) -> None:
    store = opened(used)
    connection = dbapi2.connect(str(used), isolation_level=None)
    prepare(connection, store_key(used.parent))
    connection.execute("BEGIN IMMEDIATE")
    assert opened(used).patients.find("nunez")
    with pytest.raises(StoreError, match="in use"):
        store.patients.add(ANA)
    connection.close()


@contextmanager
def disk(folder: Path, size: str) -> Iterator[None]:
    """A small disk of its own, mounted on the folder."""
    folder.mkdir()
    made = subprocess.run(
        ["mount", "-t", "tmpfs", "-o", f"size={size}", "tmpfs", str(folder)],
        check=False,
        capture_output=True,
    )
    if made.returncode:
        pytest.skip("this system does not let us mount a small disk")
    try:
        yield
    finally:
        subprocess.run(["umount", "-l", str(folder)], check=True)


def save_until_refused(store: SqlStore, visit: OpenVisit) -> tuple[OpenVisit, StoreError]:
    """Save until the store says no; the last visit that was kept, and what it said."""
    for number in range(10_000):
        draft = sample_draft(f"{number} " + "x" * 20_000)
        try:
            saved = store.visits.save(visit, draft)
        except StoreError as error:
            return visit, error
        visit = replace(visit, version=saved.version, draft=draft)
    pytest.fail("the disk never got full")


@as_root
def test_a_full_disk_is_told_and_nothing_is_lost(template: Path, tmp_path: Path) -> None:
    folder = tmp_path / "small"
    with disk(folder, "4m"):
        for path in template.iterdir():
            shutil.copy(path, folder)
        file = folder / "stance.db"
        store = opened(file)
        visit = visit_of(store)
        ballast = folder / "ballast"
        ballast.write_bytes(bytes(500_000))
        kept, error = save_until_refused(store, visit)
        assert "is full" in error.message
        assert str(folder) in error.message
        assert "kB left" in error.message
        store = opened(file)
        found = store.visits.latest(visit.info.patient)
        assert found is not None
        assert (found.draft, found.version) == (kept.draft, kept.version)
        ballast.unlink()
        store.check()
        store.visits.save(found, sample_draft("there is room again"))


@as_root
def test_no_room_for_a_new_store_leaves_none(tmp_path: Path) -> None:
    folder = tmp_path / "tiny"
    with disk(folder, "512k"):
        with pytest.raises(StoreError, match="is full"):
            opened(folder / "stance.db")
        assert [path.name for path in folder.iterdir()] == [KEY_FILE]


@as_root
def test_a_read_only_disk_is_told(template: Path, tmp_path: Path) -> None:
    folder = tmp_path / "frozen"
    with disk(folder, "4m"):
        for path in template.iterdir():
            shutil.copy(path, folder)
        store = opened(folder / "stance.db")
        subprocess.run(["mount", "-o", "remount,ro", str(folder)], check=True)
        with pytest.raises(StoreError, match="read-only"):
            opened(folder / "stance.db")
        with pytest.raises(StoreError, match=r"read-only|cannot be opened"):
            store.patients.add(ANA)
        with pytest.raises(StoreError, match="read-only"):
            opened(folder / "other" / "stance.db")


@pytest.mark.skipif(ROOT, reason="root may write everywhere")
@pytest.mark.parametrize("what", ["file", "folder"])
def test_a_read_only_file_or_folder_is_told(used: Path, what: str) -> None:
    path = used if what == "file" else used.parent
    path.chmod(0o500 if what == "folder" else 0o400)
    try:
        with pytest.raises(StoreError, match="read-only"):
            opened(used)
    finally:
        path.chmod(0o700)


def test_a_file_that_may_not_grow_is_told_and_nothing_is_lost(used: Path) -> None:
    resource = pytest.importorskip("resource")
    store = opened(used)
    visit = visit_of(store)
    soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (used.stat().st_size + 200_000, hard))
    try:
        kept, error = save_until_refused(store, visit)
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))
    assert error.message.endswith(".")
    store = opened(used)
    found = store.visits.latest(visit.info.patient)
    assert found is not None
    assert (found.draft, found.version) == (kept.draft, kept.version)
    store.visits.save(found, sample_draft("there is room again"))


def test_a_key_does_not_show_itself() -> None:
    key = Key("ab" * 32)
    assert "ab" * 4 not in repr(key)
    assert "ab" * 4 not in str(key)
