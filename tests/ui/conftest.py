"""A window system for the tests of the window: the real theme, the same font, a clean start."""

from __future__ import annotations

import gc
import weakref
from collections.abc import Callable, Iterator

import pytest
import shiboken6
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QApplication, QDialog
from pytestqt.qtbot import QtBot

from ui.figures import Figures
from ui.jobs import JobRunner
from ui.theme.theme import Appearance, Theme, every_widget

BASE_FONT_PX = 13  # so that one u is one px


@pytest.fixture(scope="session")
def theme(qapp: QApplication) -> Theme:
    """The theme, installed once."""
    _set_font(qapp)
    return Theme.install(qapp, Appearance.LIGHT)


@pytest.fixture(autouse=True)
def clean_window(request: pytest.FixtureRequest) -> Iterator[None]:
    """Tests that use Qt begin in light, with the base font, and leave no window behind."""
    if not {"qtbot", "qapp", "theme"} & set(request.fixturenames):
        yield
        return
    theme = request.getfixturevalue("theme")
    app = request.getfixturevalue("qapp")
    theme.set_appearance(Appearance.LIGHT)
    _set_font(app)
    gc.disable()  # a worker that collects would end widgets of this test
    yield
    gc.enable()
    for widget in every_widget(top=True):
        widget.close()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


@pytest.fixture
def figures(theme: Theme) -> Iterator[Figures]:  # noqa: ARG001 - the theme comes first
    """The figures of a window; nothing of them is being drawn afterwards."""
    jobs = JobRunner()
    yield Figures(jobs)
    jobs.wait()


@pytest.fixture
def assert_freed_on_close(qtbot: QtBot) -> Callable[[Callable[[], QDialog]], None]:
    """Give it a function that makes a dialog: fails when the dialog outlives its closing."""

    def check(make: Callable[[], QDialog]) -> None:
        with qtbot.captureExceptions():  # what earlier tests left is asked for its size half gone
            gc.collect()
        dialog = make()
        dialog.show()
        known = weakref.ref(dialog)
        pointer = shiboken6.getCppPointer(dialog)
        dialog.close()
        del dialog
        gc.collect()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        qtbot.waitUntil(lambda: known() is None or not shiboken6.isValid(known()))
        alive = {shiboken6.getCppPointer(widget) for widget in every_widget()}
        assert not alive & {pointer}

    return check


def _set_font(app: QApplication) -> None:
    font = QFont(app.font())
    font.setPixelSize(BASE_FONT_PX)
    app.setFont(font)
