"""Errors that reach nobody: work is kept first, the report names no patient, dialogs die."""

from __future__ import annotations

import sys
import threading
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialog, QLabel, QPushButton
from pytestqt.qtbot import QtBot

from ui.report import ErrorReporter, ReportDialog

SECRET = "Ana Ruiz 1988"

pytestmark = pytest.mark.usefixtures("theme")


@pytest.fixture
def saves() -> list[str]:
    return []


@pytest.fixture
def reporter(saves: list[str], tmp_path: Path) -> Iterator[ErrorReporter]:
    def save() -> bool:
        saves.append("saved")
        return True

    made = ErrorReporter(save, tmp_path / "stance.log", version="0.1.0")
    before, thread_before = sys.excepthook, threading.excepthook
    made.install()
    yield made
    sys.excepthook, threading.excepthook = before, thread_before
    dialog = made.dialog()
    if dialog is not None:
        dialog.reject()


def fail() -> None:
    patient = SECRET
    raise ValueError(f"{patient} has no birth date")


def raised() -> None:
    try:
        fail()
    except ValueError as error:
        sys.excepthook(type(error), error, error.__traceback__)


def shown(qtbot: QtBot, reporter: ErrorReporter) -> ReportDialog:
    qtbot.waitUntil(lambda: reporter.dialog() is not None)
    dialog = reporter.dialog()
    assert dialog is not None
    return dialog


def press(dialog: QDialog, text: str) -> None:
    buttons = {one.text(): one for one in dialog.findChildren(QPushButton)}
    buttons[text].click()


def test_work_is_kept_and_the_report_names_places_only(
    qtbot: QtBot, reporter: ErrorReporter, saves: list[str], capsys: pytest.CaptureFixture[str]
) -> None:
    raised()
    dialog = shown(qtbot, reporter)
    report = dialog.report.toPlainText()
    assert saves == ["saved"]
    assert "builtins.ValueError" in report
    assert "tests/ui/test_report.py" in report
    assert "fail" in report
    assert SECRET not in report + capsys.readouterr().err
    assert "Stance 0.1.0" in report
    words = " ".join(label.text() for label in dialog.findChildren(QLabel))
    assert "is saved" in words
    assert "stance.log" in words


def test_the_report_can_be_copied(qtbot: QtBot, reporter: ErrorReporter) -> None:
    raised()
    dialog = shown(qtbot, reporter)
    press(dialog, "Copy report")
    assert QGuiApplication.clipboard().text() == dialog.report.toPlainText()


def test_going_on_closes_it_and_a_later_error_is_told_again(
    qtbot: QtBot, reporter: ErrorReporter, saves: list[str]
) -> None:
    raised()
    press(shown(qtbot, reporter), "Go on")
    qtbot.waitUntil(lambda: reporter.dialog() is None)
    raised()
    shown(qtbot, reporter)
    assert saves == ["saved", "saved"]


def test_a_storm_of_errors_opens_one_dialog(
    qtbot: QtBot, reporter: ErrorReporter, saves: list[str]
) -> None:
    for _ in range(20):
        raised()
    shown(qtbot, reporter)
    QGuiApplication.processEvents()
    assert saves == ["saved"]


def test_an_error_of_another_thread_is_told_too(qtbot: QtBot, reporter: ErrorReporter) -> None:
    thread = threading.Thread(target=fail)
    thread.start()
    thread.join()
    assert "builtins.ValueError" in shown(qtbot, reporter).report.toPlainText()


def test_a_save_that_fails_is_told(qtbot: QtBot, reporter: ErrorReporter) -> None:
    def broken() -> bool:
        raise OSError("disk")

    reporter.set_autosave(broken)
    raised()
    dialog = shown(qtbot, reporter)
    words = " ".join(label.text() for label in dialog.findChildren(QLabel))
    assert "could not be saved" in words


def test_slots_that_fail_come_here(
    qtbot: QtBot, reporter: ErrorReporter, monkeypatch: pytest.MonkeyPatch
) -> None:
    with qtbot.captureExceptions():
        ours = reporter._hook  # noqa: SLF001 - pytest-qt has put its own hook in front
        monkeypatch.setattr(sys, "excepthook", ours)
        QTimer.singleShot(0, fail)
        shown(qtbot, reporter)


def test_the_dialog_dies(
    assert_freed_on_close: Callable[[Callable[[], QDialog]], None],
) -> None:
    assert_freed_on_close(lambda: ReportDialog("report", True, None))


def test_close_stance_asks_for_the_end(qtbot: QtBot, tmp_path: Path) -> None:
    dialog = ReportDialog("report", True, tmp_path / "stance.log")
    qtbot.addWidget(dialog)
    dialog.show()
    with qtbot.waitSignal(dialog.close_program):
        press(dialog, "Close Stance")
