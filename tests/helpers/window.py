"""Driving the real window: waiting for what a person would see, acting on what is on top."""

from __future__ import annotations

from contextlib import contextmanager
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QCoreApplication, QDeadlineTimer, QEventLoop, QObject, QPoint, Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from shiboken6 import isValid

from planner.patients.clinic import Clinic
from tests.helpers.hand import hand_back
from tests.helpers.stores import FixedClock, fresh_store
from ui.app import build
from ui.frame.settings_dialog import SettingsDialog
from ui.main_window import MainWindow
from ui.settings import SYSTEM, Settings

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from db.store import SqlStore
    from ui.frame.parts import Parts

W = TypeVar("W", bound=QWidget)
PATIENCE_MS = 15_000
_POLL_MS = 20
CLINIC = Clinic("Riverside Physical Therapy", "(555) 010-2200", "", "Maya Chen, PT")


@contextmanager
def window_on(
    qtbot: QtBot,
    folder: Path,
    store: SqlStore | None = None,
    size: tuple[int, int] = (1600, 900),
    language: str | None = None,
) -> Iterator[MainWindow]:
    """The shown window over a store below `folder`; closed at the end."""
    kept = store or fresh_store(folder)
    with window_over(kept, folder, size, language) as window:
        qtbot.waitExposed(window)
        qtbot.waitUntil(window.isActiveWindow, timeout=PATIENCE_MS)
        yield window


@contextmanager
def window_over(
    store: SqlStore, folder: Path, size: tuple[int, int], language: str | None = None
) -> Iterator[MainWindow]:
    """The shown window over a store, its settings below `folder`; both closed at the end.

    In English where neither `language` nor the settings name another.
    """
    store.save_clinic(CLINIC)
    settings = Settings(folder / "window.ini")
    if language or settings.language == SYSTEM:
        settings.language = language or "en"
        settings.sync()
    window = build(store, FixedClock(), folder / "window.ini")
    window.resize(*size)
    window.show()
    window.activateWindow()
    try:
        yield window
    finally:
        window.close()
        window.deleteLater()
        store.close()


class _Watcher(QObject):
    """Acts once on the first window of a kind that comes on top."""

    def __init__(self, kind: type[W], act: Callable[[W], None], parent: QObject) -> None:
        super().__init__(parent)
        self._kind, self._act = kind, act
        self.done = False
        self._top: QWidget | None = None
        self._timer = QTimer(self)
        self._timer.timeout.connect(self._look)
        self._timer.start(_POLL_MS)

    def _look(self) -> None:
        hand_back()
        top = QApplication.activeModalWidget()
        focus = QApplication.focusWidget()
        # A person types only once the window took the keys; QTest would reach what lies behind.
        ready = focus is not None and top is not None and top.isAncestorOf(focus)
        if isinstance(top, self._kind) and ready and not self.done:
            self.done = True
            self._timer.stop()
            self._top = top
            QTimer.singleShot(PATIENCE_MS, self, self._give_up)
            try:
                self._act(top)
            except BaseException:
                top.close()  # else its event loop would go on for ever
                raise

    def _give_up(self) -> None:
        """A dialog that should have closed would keep its event loop for ever."""
        if self._top is not None and isValid(self._top) and self._top.isVisible():
            self._top.close()
            raise AssertionError(f"{self._kind.__name__} did not close")


def on_top(kind: type[W], act: Callable[[W], None], parent: QObject) -> _Watcher:
    """When a modal window of this kind opens, do `act` with it (inside its own event loop)."""
    return _Watcher(kind, act, parent)


def click(widget: QWidget, at: QPoint | None = None) -> None:
    """A left click with the mouse, in the middle unless told."""
    assert widget.isVisible(), f"{widget.accessibleName() or widget} cannot be seen"
    assert widget.isEnabled(), f"{widget.accessibleName() or widget} is off"
    QTest.mouseClick(
        widget,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
        at or widget.rect().center(),
    )


def focused() -> QWidget:
    """The widget with the focus."""
    deadline = QDeadlineTimer(PATIENCE_MS)
    while QApplication.focusWidget() is None and not deadline.hasExpired():
        hand_back()
        QCoreApplication.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, _POLL_MS)
    widget = QApplication.focusWidget()
    assert widget is not None, "nothing has the focus"
    return widget


def press(key: Qt.Key, modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    """A key, given to the widget with the focus."""
    QTest.keyClick(focused(), key, modifiers)


def type_text(text: str) -> None:
    """Text, typed into the widget with the focus."""
    QTest.keyClicks(focused(), text)


def settings_dialog(clinic: Clinic, parts: Parts, parent: QWidget) -> SettingsDialog:
    """The settings over a clinic, as the window opens them."""
    guidance = parts.catalogue.guidance
    return SettingsDialog(
        clinic, parts.settings, guidance, parts.store.save_clinic, parts.jobs, parent
    )
