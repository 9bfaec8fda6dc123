"""A program to be timed from outside: says `ready` once its window can be used, then quits.

`stance` is the program itself with its patients list, `visit` with the sample patient's visit open,
`same` a bare window with the same imports, `bare` one with PySide6 alone.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Callable
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from PySide6.QtCore import QObject
    from PySide6.QtWidgets import QWidget

    from ui.main_window import MainWindow

LIMIT_MS = 60_000
# What the program imports until its window is there, in its order: the store before Qt.
_IMPORTS = (
    "main",
    "ui.console.run",
    "db.store",
    "planner.content.pack",
    "planner.usecases.sample",
    "ui.app",
    "ui.logs",
    "platformdirs",
)
_STATUS = Path("/proc/self/status")


def main(kind: str, store: str) -> int:
    """Run one of the windows until it can be used."""
    if kind in {"bare", "same"}:
        return _bare(same=kind == "same")
    return _stance(store, visit=kind == "visit")


def _stance(store: str, *, visit: bool) -> int:
    for name in _IMPORTS:
        import_module(name)
    from PySide6.QtCore import QTimer
    from PySide6.QtWidgets import QApplication

    import main as program
    from ui import app
    from ui.main_window import MainWindow

    class Watched(QApplication):
        """Looks, whenever nothing else is to do, whether the window can be used."""

        def exec(self) -> int:  # type: ignore[override]
            window = next(one for one in self.topLevelWidgets() if isinstance(one, MainWindow))
            wait = _visit_shown(window) if visit else _list_shown(window)
            _when_idle(wait, window)
            return super().exec()

    def _when_idle(done: Callable[[], bool], window: QObject) -> None:
        timer = QTimer(window)

        def look() -> None:
            if done():
                timer.stop()
                _ready()

        timer.timeout.connect(look)
        timer.start(1)
        QTimer.singleShot(LIMIT_MS, window, _too_late)

    vars(app)["QApplication"] = Watched
    return program.main(["--store", store])


def _list_shown(window: MainWindow) -> Callable[[], bool]:
    return lambda: window.isVisible() and window.patients.model.rowCount() > 0


def _visit_shown(window: MainWindow) -> Callable[[], bool]:
    """Opens the first patient as soon as the list is there; then waits for the pages."""
    listed, opened = _list_shown(window), False

    def shown() -> bool:
        nonlocal opened
        if not opened and listed():
            summary = window.patients.model.summary(0)
            if summary is not None:
                window.open_patient(summary.patient)
                opened = True
        return opened and window.visit_page.handout.sheet is not None

    return shown


def _bare(*, same: bool) -> int:
    for name in _IMPORTS if same else ():
        import_module(name)
    from PySide6.QtCore import Qt, QTimer
    from PySide6.QtWidgets import QApplication, QLabel, QMainWindow

    app = QApplication(sys.argv[:1])
    window = QMainWindow()
    window.setCentralWidget(QLabel("Stance", alignment=Qt.AlignmentFlag.AlignCenter))
    window.resize(1600, 900)
    window.show()
    QTimer.singleShot(0, window, _ready)
    return app.exec()


def _ready() -> None:
    """Say so, with the memory in use (kB; 0 where the system does not tell), and quit."""
    from PySide6.QtWidgets import QApplication

    print(f"ready {_memory()}", flush=True)
    window: QWidget
    for window in QApplication.topLevelWidgets():
        window.close()
    QApplication.quit()


def _too_late() -> None:
    """The window never came to rest: end here and now, whatever it is in."""
    os._exit(1)


def _memory() -> int:
    if not _STATUS.exists():
        return 0
    lines = _STATUS.read_text("ascii", "replace").splitlines()
    return next(int(line.split()[1]) for line in lines if line.startswith("VmRSS"))


if __name__ == "__main__":
    sys.exit(main(sys.argv[1], sys.argv[2]))
