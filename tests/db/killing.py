"""Kills processes that save: run as a program, it prints what it found as JSON.

A process of its own, so that children come from a fork with everything imported and nothing of Qt.
"""

from __future__ import annotations

import json
import os
import random
import select
import shutil
import signal
import sys
import time
import traceback
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path

from sqlalchemy import text

from db.key import KEY_FILE
from db.store import STORE_FILE, SqlStore, open_store
from planner.programs.draft import Draft
from planner.usecases.ports import OpenVisit
from planner.vocabulary import PatientId, SystemClock
from tests.db.conftest import ANA, VERSION
from tests.db.values import sample_draft
from tests.helpers.content import pack_documents

ON = date(2026, 11, 22)
EARLY = 0.2  # share of the kills that come while the store is being opened
WHOLE = "PRAGMA cipher_integrity_check"
HALF_WRITTEN = """
    SELECT programs.id FROM programs LEFT JOIN program_items ON program_id = programs.id
    GROUP BY programs.id HAVING count(program_items.sequence) <> programs.size
"""


@dataclass
class Findings:
    """What the kills showed."""

    kills: int = 0
    acknowledged: int = 0
    lost: int = 0
    half_written: int = 0
    broken: int = 0
    hot: int = 0  # restarts that met a write-ahead log to recover


def opened(folder: Path) -> SqlStore:
    return open_store(
        folder / STORE_FILE, documents=pack_documents(), version=VERSION, clock=SystemClock()
    )


def draft_of(number: int) -> Draft:
    """Findings, answers and program all say the same number."""
    draft = sample_draft(f"save {number}", exercises=2 + number % 3, pain=number % 11)
    return replace(draft, assessment=replace(draft.assessment, age=number))


def number_of(draft: Draft) -> int | None:
    """The number that a whole draft says; None where its parts disagree."""
    number = draft.assessment.age
    return number if number is not None and draft == draft_of(number) else None


def save_for_ever(folder: Path, pipe: int) -> None:
    """Save the latest visit again and again, and begin a new patient now and then."""
    store = opened(folder)
    visit = begin(store)
    number = 0
    while True:
        number += 1
        saved = store.visits.save(visit, draft_of(number))
        visit = replace(visit, version=saved.version)
        os.write(pipe, f"{visit.info.patient} {number} {saved.program_version}\n".encode())
        if number % 7 == 0:
            visit = begin(store)
            number = 0


def begin(store: SqlStore) -> OpenVisit:
    patient = store.patients.add(ANA).id
    assert patient is not None
    return store.visits.open(patient, ON, "Kim")


@dataclass
class Child:
    """A process that saves, and the end of the pipe it acknowledges to."""

    pid: int
    pipe: int
    heard: bytearray

    @classmethod
    def start(cls, folder: Path, work: str) -> Child:
        """Fork a child that saves, or one that makes a new store."""
        reading, writing = os.pipe()
        pid = os.fork()
        if pid:
            os.close(writing)
            return cls(pid, reading, bytearray())
        try:
            os.close(reading)
            if work == "save":
                save_for_ever(folder, writing)
            opened(folder)
            os._exit(0)
        except BaseException:
            traceback.print_exc()
        finally:
            sys.stderr.flush()
            os._exit(1)

    def listen(self, until: float, *, enough: bool = False) -> None:
        """Hear acknowledgements until that moment, or with `enough` until there is one."""
        while (left := until - time.monotonic()) > 0 and not (enough and self.heard):
            if select.select([self.pipe], [], [], left)[0]:
                news = os.read(self.pipe, 65536)
                if not news:
                    return
                self.heard += news

    def kill(self) -> list[tuple[int, int, int]]:
        """Kill it, and everything it acknowledged: patient, number, program version."""
        os.kill(self.pid, signal.SIGKILL)
        os.waitpid(self.pid, 0)
        while news := os.read(self.pipe, 65536):
            self.heard += news
        os.close(self.pipe)
        lines = bytes(self.heard).decode().splitlines()
        found = [tuple(map(int, line.split())) for line in lines]
        return [(a, b, c) for a, b, c in found]


def check(folder: Path, known: dict[int, tuple[int, int]], found: Findings) -> None:
    """Reopen the store and compare it with what was acknowledged."""
    log = folder / f"{STORE_FILE}-wal"
    found.hot += log.exists() and log.stat().st_size > 0
    store = opened(folder)
    with store.engine.connect() as connection:
        found.broken += connection.execute(text(WHOLE)).first() is not None
        found.half_written += len(connection.execute(text(HALF_WRITTEN)).all())
    for patient, (number, version) in known.items():
        visit = store.visits.latest(PatientId(patient))
        kept = number_of(visit.draft) if visit else None
        if visit is None or kept is None:
            found.half_written += 1
            continue
        versions = store.visits.program_versions(visit.info.id)
        found.half_written += versions != tuple(range(1, len(versions) + 1))
        found.lost += kept < number or len(versions) < version


def kill_savers(folder: Path, kills: int, stores: int, chance: random.Random) -> Findings:
    """Kill children that save, several stores at a time, and check after every kill."""
    found = Findings()
    folders = [folder / f"store{number}" for number in range(stores)]
    opened(folders[0])
    for other in folders[1:]:
        shutil.copytree(folders[0], other)
    while found.kills < kills:
        children = [(place, Child.start(place, "save")) for place in folders]
        acknowledged: dict[Path, list[tuple[int, int, int]]] = {}
        for place, child in children:
            if chance.random() < EARLY:
                child.listen(time.monotonic() + chance.uniform(0, 0.1))
            else:
                child.listen(time.monotonic() + 10, enough=True)
                child.listen(time.monotonic() + chance.uniform(0, 0.05))
            acknowledged[place] = child.kill()
        for place, heard in acknowledged.items():
            found.kills += 1
            found.acknowledged += len(heard)
            known = {patient: (number, version) for patient, number, version in heard}
            check(place, known, found)
    return found


def kill_makers(folder: Path, kills: int, chance: random.Random) -> Findings:
    """Kill children that make a new store: afterwards a start makes it, or finds it whole."""
    found = Findings()
    for number in range(kills):
        place = folder / f"new{number}"
        child = Child.start(place, "make")
        child.listen(time.monotonic() + chance.uniform(0, 0.8))
        child.kill()
        found.kills += 1
        store = opened(place)
        with store.engine.connect() as connection:
            found.broken += connection.execute(text(WHOLE)).first() is not None
        found.lost += not store.catalogue().rules
        shutil.rmtree(place)
    return found


def race_makers(folder: Path, times: int) -> Findings:
    """Several programs make the same new store at once: each succeeds, and it is one store."""
    found = Findings()
    for number in range(times):
        place = folder / f"raced{number}"
        children = [Child.start(place, "make") for _ in range(3)]
        for child in children:
            found.broken += os.waitpid(child.pid, 0)[1] != 0
            os.close(child.pipe)
        found.lost += sorted(path.name for path in place.iterdir()) != [STORE_FILE, KEY_FILE]
        found.acknowledged += opened(place).patients.count() == 0
    return found


def main() -> None:
    """Arguments: save, make or race, the folder, how many times, the seed."""
    work, folder, kills, seed = sys.argv[1:]
    chance = random.Random(int(seed))
    if work == "save":
        found = kill_savers(Path(folder), int(kills), 3, chance)
    elif work == "race":
        found = race_makers(Path(folder), int(kills))
    else:
        found = kill_makers(Path(folder), int(kills), chance)
    sys.stdout.write(json.dumps(vars(found)))


if __name__ == "__main__":
    main()
