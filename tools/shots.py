"""Pictures of every screen, light and dark, and of every page of the sheet: look at them.

python -m tools.shots [--docs]   writes build/shots/; --docs also copies those of the user guide
"""

from __future__ import annotations

import argparse
import os
import shutil
import sys
import tempfile
from datetime import UTC, date, datetime
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from db.store import STORE_FILE, SqlStore, open_store  # isort: skip - before PySide6

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QDeadlineTimer, QEventLoop, QSize, Qt
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QApplication, QDialog, QWidget

import resources
from planner.assessment.assessment import ObservedFinding
from planner.content.pack import documents
from planner.patients.clinic import Clinic
from planner.patients.patient import Patient
from planner.usecases.sample import add_sample
from planner.vocabulary import FindingId, Side
from ui.app import application, build
from ui.handout.raster import pictures
from ui.patients.dialog import PatientDialog
from ui.theme.theme import Appearance

if TYPE_CHECKING:
    from collections.abc import Callable

    from ui.main_window import MainWindow

ROOT = Path(__file__).resolve().parent.parent
OUT = ROOT / "build" / "shots"
DOCS = ROOT / "docs" / "images"
IN_GUIDE = {
    "1-patients-light-1920": "patients",
    "3-cockpit-light-1920": "cockpit-light",
    "3-cockpit-dark-1920": "cockpit-dark",
    "4-red-flags-light-1920": "red-flags",
    "5-excluded-light-1920": "excluded",
    "6-override-light-1920": "override",
    "7-stop-light-1920": "stop",
    "sheet-1": "sheet",
}
DOCS_WIDTH = 1200
SIZES = (QSize(1920, 1080), QSize(1366, 768))
PATIENCE_MS = 20_000
PAGE_PX = 1000
CLINIC = Clinic("Riverside Physical Therapy", "(555) 010-2200", "", "Maya Chen, PT")
PEOPLE = (
    ("Okafor", "Daniel", date(1954, 9, 17), "weak_glute_med", Side.LEFT),
    ("Lindqvist", "Eva", date(1971, 1, 30), "knee_pain_medial", Side.LEFT),
    ("Ruiz", "Antonio", date(1949, 12, 11), "knee_pain_medial", Side.RIGHT),
    ("Santos", "Maria", date(1958, 10, 6), "weak_glute_med", Side.RIGHT),
)


class Day:
    """A day that every picture shows."""

    def today(self) -> date:
        """The day."""
        return date(2026, 11, 22)

    def now(self) -> datetime:
        """The moment."""
        return datetime(2026, 11, 22, 12, 41, tzinfo=UTC)


def until(condition: Callable[[], bool]) -> None:
    """Let the window work until this holds; ends the program when it never does."""
    deadline = QDeadlineTimer(PATIENCE_MS)
    while not condition():
        if deadline.hasExpired():
            sys.exit("The window did not come to rest.")
        QCoreApplication.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, 20)
    for _ in range(5):
        QCoreApplication.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, 20)


class Camera:
    """Takes the pictures of one size and appearance."""

    def __init__(self, window: MainWindow, name: str) -> None:
        self.window = window
        self._name = name

    def rest(self) -> None:
        """Wait for the page and the pictures that are on their way."""
        handout = self.window.visit_page.handout
        jobs = self.window.parts.jobs
        until(lambda: not handout.making and not jobs.running)

    def take(self, name: str, widget: QWidget | None = None) -> None:
        """Save a picture."""
        self.rest()
        (widget or self.window).grab().save(str(OUT / f"{name}-{self._name}.png"))

    def take_dialog(self, name: str, dialog: QDialog) -> None:
        """Save a picture of the window with a dialog over it."""
        until(dialog.isVisible)
        self.rest()
        behind = self.window.grab()
        over = dialog.grab()
        from PySide6.QtGui import QColor, QPainter

        painter = QPainter(behind)
        painter.fillRect(behind.rect(), QColor(0, 0, 0, 90))
        size = over.deviceIndependentSize()
        painter.drawPixmap(
            round((self.window.width() - size.width()) / 2),
            round((self.window.height() - size.height()) / 2),
            over,
        )
        painter.end()
        behind.save(str(OUT / f"{name}-{self._name}.png"))
        dialog.close()


def screens(camera: Camera, store: SqlStore) -> None:
    """Every screen, one after the other."""
    window = camera.window
    page = window.visit_page
    window.patients.refresh()
    camera.take("1-patients")
    dialog = PatientDialog(
        window.parts.catalogue, Day().today(), store.patients.add, lambda _: (), None, window
    )
    dialog.open()
    camera.take_dialog("2-new-patient", dialog)
    empty = store.patients.find("Walker")[0].patient
    window.open_patient(empty)
    camera.take("2-empty")
    window.show_patients()
    runner = store.patients.find("Ana Ruiz")[0].patient
    window.open_patient(runner)
    camera.take("3-cockpit")
    camera.take_dialog("4-red-flags", page.findings.open_red_flags())
    page.toggle_excluded()
    camera.take("5-excluded")
    page.toggle_excluded()
    held = next(e for e in window.parts.session.state.proposal.excluded)
    camera.take_dialog("6-override", page.program.open_override(held))
    if page.handout.isHidden():
        window.commands.handout_large.trigger()
        camera.take("3-handout-tab")
        window.commands.handout_large.trigger()
    flag = next(f for f in window.parts.catalogue.findings if f.stop is not None)
    window.parts.session.record(ObservedFinding(flag.id, flag.sides[0]))
    camera.take("7-stop")
    window.parts.session.undo()
    window.choices.open_keyboard_map()
    top = next(
        w for w in QApplication.topLevelWidgets() if isinstance(w, QDialog) and w.isVisible()
    )
    camera.take_dialog("8-keys", top)
    window.show_patients()


def sheet(window: MainWindow, store: SqlStore) -> None:
    """Every page of the sheet, and of the referral note."""
    camera = Camera(window, "sheet")
    window.open_patient(store.patients.find("Ana Ruiz")[0].patient)
    camera.rest()
    _pages(window, "sheet")
    flag = next(f for f in window.parts.catalogue.findings if f.stop is not None)
    window.parts.session.record(ObservedFinding(flag.id, flag.sides[0]))
    camera.rest()
    _pages(window, "note")
    window.parts.session.undo()
    window.show_patients()


def _pages(window: MainWindow, name: str) -> None:
    made = window.visit_page.handout.sheet
    if made is not None:
        for number, page in enumerate(pictures(made.pdf, PAGE_PX), start=1):
            page.image.save(str(OUT / f"{name}-{number}.png"))


def _store(folder: Path) -> SqlStore:
    pack = documents(resources.path("content"))
    version = next(str(one.body["version"]) for one in pack if one.kind == "pack")
    store = open_store(folder / STORE_FILE, documents=pack, version=version, clock=Day())
    store.save_clinic(CLINIC)
    add_sample(store, store.catalogue(), Day())
    return store


def _people(window: MainWindow, store: SqlStore) -> None:
    """A few more people, most with a visit."""
    store.patients.add(Patient(None, "Walker", "Grace", date(1944, 8, 15), number="1108"))
    for number, (family, given, born, finding, side) in enumerate(PEOPLE, start=1101):
        person = store.patients.add(Patient(None, family, given, born, number=str(number)))
        window.open_patient(person)
        window.parts.session.record(ObservedFinding(FindingId(finding), side))
        window.show_patients()


def main() -> int:
    """Take all pictures."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--docs", action="store_true", help="copy the user guide's pictures")
    options = parser.parse_args()
    shutil.rmtree(OUT, ignore_errors=True)
    OUT.mkdir(parents=True)
    app = application()
    font = QFont(app.font())
    font.setPixelSize(13)
    app.setFont(font)
    with tempfile.TemporaryDirectory() as folder:
        store = _store(Path(folder))
        window = build(store, Day(), Path(folder) / "window.ini")
        window.resize(SIZES[0])
        window.show()
        Camera(window, "light-1920").take("0-first-run")
        _people(window, store)
        for appearance in (Appearance.LIGHT, Appearance.DARK):
            window.parts.theme.set_appearance(appearance)
            for size in SIZES:
                window.resize(size)
                screens(Camera(window, f"{appearance.value}-{size.width()}"), store)
        sheet(window, store)
        window.close()
        store.close()
    if options.docs:
        _copy_for_guide()
    print(f"{len(list(OUT.glob('*.png')))} pictures are in {OUT.relative_to(ROOT)}")
    return 0


def _copy_for_guide() -> None:
    from PySide6.QtGui import QImage

    DOCS.mkdir(parents=True, exist_ok=True)
    for name, told in IN_GUIDE.items():
        picture = QImage(str(OUT / f"{name}.png"))
        width = min(DOCS_WIDTH, picture.width())
        small = picture.scaledToWidth(width, Qt.TransformationMode.SmoothTransformation)
        small.save(str(DOCS / f"{told}.png"))


if __name__ == "__main__":
    sys.exit(main())
