"""Showing one screen after the other, also from inside the event loop of a dialog."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QDeadlineTimer, QEventLoop, QObject, Qt, QTimer, Slot
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QMenu, QWidget
from shiboken6 import isValid

from tests.helpers.hand import hand_back

if TYPE_CHECKING:
    from planner.patients.patient import Patient
    from ui.main_window import MainWindow

PATIENCE_MS = 30_000
CALM_MS = 40
POLL_MS = 10


@dataclass(frozen=True, slots=True)
class Screen:
    """A screen: its name, and the window on top."""

    name: str
    top: QWidget


@dataclass(frozen=True, slots=True)
class Wait:
    """Goes on once this is so."""

    holds: Callable[[], object]
    what: str


Steps = Iterator[QWidget | Wait]
Show = Callable[["MainWindow"], Steps]


def until(holds: Callable[[], object], what: str) -> None:
    """Let the window work until this holds and goes on holding."""
    deadline, calm = QDeadlineTimer(PATIENCE_MS), QDeadlineTimer(CALM_MS)
    while not calm.hasExpired():
        QCoreApplication.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, 10)
        hand_back()
        if not holds():
            calm.setRemainingTime(CALM_MS)
        assert not deadline.hasExpired(), f"waited in vain for {what}"


def rest(window: MainWindow) -> None:
    """Wait for the page, the saving and whatever else is on its way."""
    handout, jobs = window.visit_page.handout, window.parts.jobs
    window.autosave.save_now()
    until(
        lambda: not (handout.making or handout.drawing or jobs.running or window.autosave.unsaved),
        "the window to come to rest",
    )


class Walk(QObject):
    """Shows one screen after the other and looks at each.

    It goes on from the event loop, also from that of a dialog, whose opener waits meanwhile.
    """

    def __init__(self, window: MainWindow, look: Callable[[Screen], None]) -> None:
        super().__init__(window)
        self._window, self._look = window, look
        self._name = ""
        self._steps: Steps = iter(())
        self._wait: Wait | None = None
        self._deadline = QDeadlineTimer()
        self._error: BaseException | None = None
        self._running = False

    def through(self, screens: Mapping[str, Show]) -> None:
        """Look at all of these. Raises what goes wrong on the way."""
        for name, show in screens.items():
            self._name, self._steps, self._wait = name, show(self._window), None
            self._running = True
            QTimer.singleShot(0, self, self._go_on)
            while self._running:
                QCoreApplication.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents, 50)
            if self._error is not None:
                raise self._error

    @Slot()
    def _go_on(self) -> None:
        hand_back()
        try:
            if self._wait is None or self._wait.holds():
                self._take(next(self._steps))
            else:
                late = self._deadline.hasExpired()
                assert not late, f"{self._name}: waited in vain for {self._wait.what}"
        except StopIteration:
            self._running = False
            return
        except BaseException as error:
            self._error, self._running = error, False
            while (top := QApplication.activeModalWidget()) is not None and top.close():
                pass
            return
        QTimer.singleShot(POLL_MS, self, self._go_on)

    def _take(self, step: QWidget | Wait) -> None:
        if isinstance(step, Wait):
            self._wait = step
            self._deadline.setRemainingTime(PATIENCE_MS)
            return
        self._wait = None
        rest(self._window)
        self._look(Screen(self._name, step))


# --- getting there -----------------------------------------------------------------------


def patient_of(window: MainWindow, name: str) -> Patient:
    """Somebody from the list."""
    return window.parts.store.patients.find(name)[0].patient


@contextmanager
def visiting(window: MainWindow, name: str) -> Iterator[None]:
    """Somebody's visit; all edits are taken back at the end."""
    session = window.parts.session
    window.open_patient(patient_of(window, name))
    rest(window)
    yield
    close_over(window)
    while session.state.undo_label is not None:
        session.undo()
    rest(window)
    window.show_patients()


def each_pane(window: MainWindow) -> Steps:
    """The window; where panes take turns, with each of them."""
    yield window
    panes = window.visit_page.panes
    if not panes.width_class.three_panes:
        for pane in range(1, 3):
            panes.bring(pane)
            yield window
        panes.bring(0)


def modal(kind: type[QWidget], opens: Callable[[], object]) -> Steps:
    """A dialog whose opener does not return before it is closed."""
    QTimer.singleShot(0, opens)
    yield from on_top(kind)


def on_top(kind: type[QWidget]) -> Steps:
    """The dialog of this kind that is about to open."""
    yield Wait(lambda: isinstance(QApplication.activeModalWidget(), kind), kind.__name__)
    top = QApplication.activeModalWidget()
    assert top is not None
    yield from shown_and_closed(top)


def shown_and_closed(dialog: QWidget) -> Steps:
    """A dialog that is open, then closed."""
    yield Wait(dialog.isVisible, "the dialog")
    yield dialog
    dialog.close()
    yield Wait(lambda: not isValid(dialog) or not dialog.isVisible(), "the dialog to close")


def popups(window: MainWindow) -> Steps:
    """Each popup that is open, then all closed."""
    over = [
        one
        for one in QApplication.topLevelWidgets()
        if one is not window and one.isVisible() and one.windowType() is Qt.WindowType.Popup
    ]
    assert over, "no popup opened"
    yield from over
    close_over(window)


def close_over(window: QWidget) -> None:
    """Close whatever stands over the window."""
    for one in QApplication.topLevelWidgets():
        if one is not window and one.isVisible() and isinstance(one, QDialog | QMenu):
            one.close()
    while (popup := QApplication.activePopupWidget()) is not None:
        popup.close()
    for one in QApplication.topLevelWidgets():
        if one is not window and one.isVisible() and one.windowType() is Qt.WindowType.Popup:
            one.close()


def type_finding(window: MainWindow, text: str) -> None:
    """Type into the typing field."""
    window.visit_page.find_finding()
    field = window.visit_page.findings.field
    until(field.hasFocus, "the typing field")
    QTest.keyClicks(field, text)


def clear_typing(window: MainWindow) -> None:
    """Esc, Esc."""
    field = window.visit_page.findings.field
    for _ in range(2):
        QTest.keyClick(field, Qt.Key.Key_Escape)
