"""A program to kill: opens the window on a store, edits, and says when the edit is kept."""

from __future__ import annotations

import sys
import time
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from planner.assessment.assessment import ObservedFinding
from planner.patients.patient import Patient
from planner.vocabulary import FindingId, Side
from tests.helpers.stores import FixedClock, open_at
from ui.app import application, build
from ui.frame.ending import CloseOnSignal

if TYPE_CHECKING:
    from db.store import SqlStore
    from ui.main_window import MainWindow


def main(folder: Path) -> int:
    """Edit, print `saved SECONDS`, and go on until somebody kills it."""
    app = application()
    store: SqlStore = open_at(folder / "store" / "stance.db")
    patient = store.patients.add(Patient(None, "Ruiz", "Ana", date(1988, 4, 2)))
    window: MainWindow = build(store, FixedClock(), folder / "window.ini")
    signals = CloseOnSignal(window)
    window.show()
    window.open_patient(patient)
    window.parts.session.record(
        ObservedFinding(FindingId("knee_pain_medial"), Side.RIGHT, {"nprs": 4})
    )
    edited = time.monotonic()
    sys.stdout.write("edited\n")
    sys.stdout.flush()

    def saved(_kept: object) -> None:
        sys.stdout.write(f"saved {time.monotonic() - edited:.3f}\n")
        sys.stdout.flush()

    window.autosave.saved.connect(saved)
    status = app.exec()
    signals.stop()
    store.close()
    return status


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1])))
