"""The application: builds the window from its parts and runs it."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QGuiApplication, QIcon
from PySide6.QtWidgets import QApplication, QMessageBox

import resources
from planner.errors import PlannerError
from ui.frame.ending import CloseOnSignal
from ui.frame.parts import Parts
from ui.jobs import JobRunner
from ui.main_window import MainWindow
from ui.messages import Messages
from ui.report import install_excepthook
from ui.session import Session
from ui.settings import Settings
from ui.theme.theme import Theme

if TYPE_CHECKING:
    from pathlib import Path

    from planner.usecases.ports import Store
    from planner.vocabulary import Clock

NAME = "Stance"


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
    theme = app.findChild(Theme) or Theme.install(app, settings.appearance)
    theme.set_appearance(settings.appearance)
    catalogue = store.catalogue()
    parts = Parts(
        store=store,
        catalogue=catalogue,
        clock=clock,
        session=Session(catalogue, clock),
        messages=Messages(),
        jobs=JobRunner(),
        settings=settings,
        theme=theme,
    )
    return MainWindow(parts)


def run(store: Store, clock: Clock, settings_path: Path, log_path: Path | None = None) -> int:
    """Show the window until it is closed; the exit status."""
    app = application()
    reporter = install_excepthook(log_path=log_path)
    try:
        window = build(store, clock, settings_path)
    except PlannerError as error:
        return refuse(error)
    reporter.set_autosave(window.autosave.save_before_crash)
    signals = CloseOnSignal(window)
    window.show()
    status = app.exec()
    signals.stop()
    reporter.uninstall()
    return status


def refuse(error: PlannerError) -> int:
    """Say in a dialog why Stance cannot start; the exit status."""
    app = application()
    if app.findChild(Theme) is None:
        Theme.install(app)
    box = QMessageBox()
    box.setIcon(QMessageBox.Icon.Critical)
    box.setWindowTitle(NAME)
    box.setText(error.message)
    box.exec()
    return 1
