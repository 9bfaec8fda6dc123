"""All pictures of one width, in a process of its own: a fresh window on a screen of that size."""

from __future__ import annotations

import json
import sys
import tempfile
from dataclasses import dataclass
from pathlib import Path

from db.store import SqlStore  # isort: skip - SQLAlchemy before PySide6

from PySide6.QtGui import QCursor
from PySide6.QtWidgets import QApplication

from planner.assessment.assessment import ObservedFinding
from tools.inter import use_inter
from tools.shots.camera import Camera
from tools.shots.looks import WIDTHS, Look, Width
from tools.shots.people import RUNNER, Day, add_people, new_store
from tools.shots.scenes import SCENES, Stage
from ui.app import application, build
from ui.handout.raster import pictures
from ui.housekeeping import Housekeeping
from ui.main_window import MainWindow
from ui.settings import Settings
from ui.theme.theme import Appearance

PAGE_PX = 1000
FIRST_RUN, SHEET = "first-run", "sheet"


@dataclass(frozen=True, slots=True)
class Order:
    """What to take: scenes by look, of one width, in a language, into a folder."""

    width: str
    folder: str
    language: str
    scenes: dict[str, list[str]]


def main(told: str) -> int:
    """Take the pictures that were ordered as JSON."""
    order = Order(**json.loads(told))
    width = next(one for one in WIDTHS if one.name == order.width)
    app = application()
    use_inter(app, width.text_px)
    Housekeeping(app)
    QApplication.setCursorFlashTime(0)
    QCursor.setPos(width.width - 1, width.height - 1)
    with tempfile.TemporaryDirectory() as folder:
        here = Path(folder)
        first = new_store(here / "first")
        _take(
            order, width, _window(first, here / "first", width, order.language), first, {FIRST_RUN}
        )
        store = new_store(here / "store")
        window = _window(store, here / "store", width, order.language)
        add_people(window, store)
        _take(order, width, window, store, set(SCENES))
        if any(SHEET in scenes for scenes in order.scenes.values()):
            _sheets(order, window, store)
        window.close()
        store.close()
    return 0


def _window(store: SqlStore, folder: Path, width: Width, language: str) -> MainWindow:
    settings = Settings(folder / "window.ini")
    settings.language, settings.reduced_motion = language, True
    settings.sync()
    window = build(store, Day(), folder / "window.ini")
    window.setGeometry(0, 0, width.width, width.height)
    window.show()
    window.activateWindow()
    return window


def _take(
    order: Order, width: Width, window: MainWindow, store: SqlStore, possible: set[str]
) -> None:
    for look, wanted in order.scenes.items():
        scenes = [name for name in wanted if name in possible]
        if scenes:
            window.parts.theme.set_appearance(Appearance(Look(look).value))
            camera = Camera(window, Path(order.folder), f"{look}-{width.name}")
            for name in scenes:
                if name == FIRST_RUN:
                    camera.take(FIRST_RUN)
                else:
                    SCENES[name](Stage(window, store, camera))
    if FIRST_RUN in possible:
        window.close()
        store.close()


def _sheets(order: Order, window: MainWindow, store: SqlStore) -> None:
    """Every page of the sheet, and of the referral note."""
    camera = Camera(window, Path(order.folder), "")
    with Stage(window, store, camera).visit(RUNNER):
        _pages(window, Path(order.folder), "sheet")
        flag = next(f for f in window.parts.catalogue.findings if f.stop is not None)
        window.parts.session.record(ObservedFinding(flag.id, flag.sides[0]))
        camera.rest()
        _pages(window, Path(order.folder), "note")


def _pages(window: MainWindow, folder: Path, name: str) -> None:
    made = window.visit_page.handout.sheet
    if made is None:
        raise SystemExit("There is no sheet.")
    for number, page in enumerate(pictures(made.pdf, PAGE_PX), start=1):
        page.image.save(str(folder / f"{name}-{number}.png"))


if __name__ == "__main__":
    sys.exit(main(sys.argv[1]))
