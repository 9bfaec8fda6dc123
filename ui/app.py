"""The application: builds the window from its parts and runs it."""

from __future__ import annotations

import gc
import sys
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtGui import QGuiApplication, QIcon
from PySide6.QtWidgets import QApplication, QMessageBox

import resources
from planner.errors import PlannerError
from ui import i18n
from ui.figures import Figures
from ui.frame.autosave import Autosave
from ui.frame.ending import CloseOnSignal
from ui.frame.parts import Parts
from ui.housekeeping import Housekeeping
from ui.jobs import JobRunner
from ui.language import told
from ui.main_window import MainWindow
from ui.messages import Messages
from ui.report import install_excepthook
from ui.session import Session
from ui.settings import Settings
from ui.theme import motion
from ui.theme.theme import Theme

if TYPE_CHECKING:
    from pathlib import Path

    from planner.usecases.ports import Store
    from planner.vocabulary import Clock

NAME = "Stance"
REBUILD = 1000  # the event loop ended for another window, not for the end


def application() -> QApplication:
    """The one QApplication, made where there is none yet."""
    there = QApplication.instance()
    if isinstance(there, QApplication):
        return there
    QCoreApplication.setApplicationName(NAME)
    QGuiApplication.setApplicationDisplayName(NAME)
    QGuiApplication.setDesktopFileName("stance")
    app = QApplication(sys.argv[:1])
    app.setWindowIcon(QIcon(str(resources.path("icons/person.svg"))))
    return app


def build(store: Store, clock: Clock, settings_path: Path) -> MainWindow:
    """The main window over a store, not shown yet. Raises StoreError, ContentError."""
    app = application()
    settings = Settings(settings_path)
    i18n.install(app, settings.language)
    theme = app.findChild(Theme) or Theme.install(app, settings.appearance)
    theme.set_appearance(settings.appearance)
    motion.choose(settings.reduced_motion or None)  # without a choice, as the system
    catalogue, jobs = store.catalogue(), JobRunner()
    session = Session(catalogue, clock, paced=True)
    autosave = Autosave(store.visits, jobs, session)
    session.changed.connect(autosave.show_state)
    parts = Parts(
        store=store,
        catalogue=catalogue,
        clock=clock,
        session=session,
        messages=Messages(),
        jobs=jobs,
        settings=settings,
        theme=theme,
        autosave=autosave,
        figures=Figures(jobs),
    )
    return MainWindow(parts)


def rebuilt(window: MainWindow) -> MainWindow:
    """The window made anew in the chosen language: same store, same visit, same undo."""
    app, parts = application(), window.parts
    window.retire()
    window.hide()
    window.deleteLater()
    QCoreApplication.sendPostedEvents(window, QEvent.Type.DeferredDelete)
    gc.collect()  # here: a worker's thread that came upon the old window's parts would crash
    i18n.install(app, parts.settings.language)
    return MainWindow(parts)


def run(store: Store, clock: Clock, settings_path: Path, log_path: Path | None = None) -> int:
    """Show the window until it is closed; the exit status."""
    app = application()
    reporter = install_excepthook(log_path=log_path)
    housekeeping = Housekeeping(app)
    try:
        window = build(store, clock, settings_path)
    except PlannerError as error:
        return refuse(error)
    reporter.set_autosave(window.autosave.save_before_crash)
    status = REBUILD
    while status == REBUILD:
        signals = CloseOnSignal(window)
        window.rebuild_wanted.connect(_leave_loop)
        window.show()
        status = app.exec()
        signals.stop()
        if status == REBUILD:
            window = rebuilt(window)
    housekeeping.stop()
    reporter.uninstall()
    return status


def _leave_loop() -> None:
    QCoreApplication.exit(REBUILD)


def refuse(error: PlannerError) -> int:
    """Say in a dialog why Stance cannot start; the exit status."""
    app = application()
    if app.findChild(Theme) is None:
        Theme.install(app)
    box = QMessageBox()
    box.setIcon(QMessageBox.Icon.Critical)
    box.setWindowTitle(NAME)
    box.setText(told(error.message))
    box.exec()
    return 1
