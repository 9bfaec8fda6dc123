"""A person at the real window: keys, clicks and the wheel, one after the other, each counted.

One phrase typed, one key or chord, one click: one action. A script is a generator of actions; the
next one is done once the window has done with the last, also inside a dialog's own event loop.
"""

from __future__ import annotations

from collections.abc import Callable, Generator, Iterator
from dataclasses import dataclass, field
from functools import partial

from PySide6.QtCore import (
    QCoreApplication,
    QDeadlineTimer,
    QEventLoop,
    QObject,
    QPoint,
    QPointF,
    Qt,
    QTimer,
    Slot,
)
from PySide6.QtGui import QGuiApplication, QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMessageBox, QWidget

from tests.helpers.strokes import floats, handle_of, press_key, press_letter, text_of, under

PATIENCE_MS = 15_000
PAUSE_MS = 5
NOTCH = 120
MOST_NOTCHES = 200


@dataclass(frozen=True, slots=True)
class Act:
    """Something that hands do, stroke by stroke; the wheel costs nothing."""

    what: str
    strokes: tuple[Callable[[], None], ...]
    cost: int = 1


@dataclass(frozen=True, slots=True)
class Until:
    """A person looks until this is so."""

    holds: Callable[[], object]
    what: str


Script = Generator[Act | Until, None, None]


@dataclass(slots=True)
class Log:
    """What was done: the actions, the notches of the wheel, and the questions that popped up."""

    acts: list[str] = field(default_factory=list)
    notches: int = 0
    asked: list[str] = field(default_factory=list)

    @property
    def count(self) -> int:
        """How many actions."""
        return len(self.acts)


class Hand(QObject):
    """Does scripts on the windows in sight, through the window system's own events."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.log = Log()
        self._script: Iterator[Act | Until] = iter(())
        self._until: Until | None = None
        self._deadline = QDeadlineTimer()
        self._error: BaseException | None = None
        self._running = self._in_stroke = False
        self._modal: QWidget | None = None
        self._strokes: list[Callable[[], None]] = []
        self._asking: QMessageBox | None = None

    def run(self, script: Script) -> None:
        """Do a script to its end. Raises what goes wrong in it, and AssertionError when stuck."""
        self._script, self._until, self._error, self._strokes = script, None, None, []
        self._running = True
        self._deadline.setRemainingTime(PATIENCE_MS)
        self._next_soon()
        while self._running:
            QCoreApplication.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents, 50)
        if self._error is not None:
            raise self._error

    # --- what hands do -------------------------------------------------------------------

    def key(self, keys: str) -> Act:
        """A key or chord, as a shortcut is written: "Return", "Ctrl+P"."""
        combination = QKeySequence.fromString(keys)[0]  # type: ignore[index]
        key, modifiers = combination.key(), combination.keyboardModifiers()

        text = text_of(key, modifiers)
        return Act(keys, (partial(press_key, key, text, modifiers),))

    def phrase(self, words: str) -> Act:
        """Words, typed letter by letter."""
        return Act(f"“{words}”", tuple(partial(press_letter, letter) for letter in words))

    def click(self, widget: QWidget, at: QPoint | None = None, what: str = "") -> Act:
        """A left click where the widget is in sight; whatever lies over it would get it."""
        return self._mouse(widget, at, what, QTest.mouseClick)

    def double_click(self, widget: QWidget, at: QPoint | None = None, what: str = "") -> Act:
        """Two clicks at once."""
        return self._mouse(widget, at, what, QTest.mouseDClick)

    def wheel(self, widget: QWidget, up: bool) -> Act:
        """One notch of the wheel over the middle of a widget."""

        def do() -> None:
            point = widget.mapToGlobal(widget.rect().center())
            top, place = under(point)
            self.log.notches += 1
            QTest.wheelEvent(handle_of(top), QPointF(place), QPoint(0, NOTCH if up else -NOTCH))

        return Act("wheel", (do,), cost=0)

    def scroll(self, area: QWidget, place: Callable[[], tuple[int, int]]) -> Script:
        """Turn the wheel until this much (top, bottom; px in the area) is in sight."""
        for _ in range(MOST_NOTCHES):
            top, bottom = place()
            if top >= 0 and bottom <= area.height():
                return
            yield self.wheel(area, up=top < 0)
        raise AssertionError("the wheel does not bring it in sight")

    def _mouse(
        self, widget: QWidget, at: QPoint | None, what: str, clicked: Callable[..., None]
    ) -> Act:
        name = what or widget.accessibleName() or type(widget).__name__

        def do() -> None:
            assert widget.isVisible(), f"{name} cannot be seen"
            spot = at or widget.rect().center()
            assert widget.visibleRegion().contains(spot), f"{name} is out of sight at {spot}"
            top, place = under(widget.mapToGlobal(spot))
            hit = top.childAt(place) or top
            assert hit is widget or widget.isAncestorOf(hit), f"{hit} lies over {name}"
            QTest.mouseMove(handle_of(top), place)
            left, none = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
            clicked(handle_of(top), left, none, place)

        return Act(f"click {name}", (do,))

    # --- one after the other -------------------------------------------------------------

    def _next_soon(self) -> None:
        QTimer.singleShot(PAUSE_MS, self, self._go_on)

    @Slot()
    def _go_on(self) -> None:
        if not self._running:
            return
        if self._in_stroke and QApplication.activeModalWidget() is self._modal:
            self._next_soon()  # the window is still at it
            return
        hand_back()
        self._look()
        try:
            if self._stays():
                self._next_soon()
                return
            self._stroke(self._next_stroke())
        except StopIteration:
            self._running = False
        except BaseException as error:
            self._fail(error)

    def _next_stroke(self) -> Callable[[], None]:
        """Raises StopIteration after the last one."""
        if self._strokes:
            return self._strokes.pop(0)
        step = next(self._script)
        self._deadline.setRemainingTime(PATIENCE_MS)
        if isinstance(step, Until):
            self._until = step
            return _nothing
        if step.cost:
            self.log.acts.append(step.what)
        self._strokes = list(step.strokes)
        return self._strokes.pop(0)

    def _stroke(self, stroke: Callable[[], None]) -> None:
        # First: a stroke may open a dialog, whose own event loop does the next one.
        self._next_soon()
        before = self._in_stroke, self._modal
        self._in_stroke, self._modal = True, QApplication.activeModalWidget()
        try:
            stroke()
        finally:
            self._in_stroke, self._modal = before

    def _stays(self) -> bool:
        """Whether the person still looks. Raises AssertionError when it takes too long."""
        if self._until is not None and self._until.holds():
            self._until = None
        ready = QApplication.focusWidget() is not None and QGuiApplication.focusWindow() is not None
        waiting = "" if ready else "the focus"
        waiting = self._until.what if self._until else waiting
        if waiting and self._deadline.hasExpired():
            raise AssertionError(f"waited in vain for {waiting}, after {self.log.acts}")
        return bool(waiting)

    def _look(self) -> None:
        top = QApplication.activeModalWidget()
        if isinstance(top, QMessageBox) and top is not self._asking:
            self.log.asked.append(top.text())
        self._asking = top if isinstance(top, QMessageBox) else None

    def _fail(self, error: BaseException) -> None:
        """Nobody is at the keys any more: an open dialog would stay for ever."""
        if self._error is None:
            self._error = error
        self._running = False
        while (top := QApplication.activeModalWidget()) is not None:
            top.close()
            if top.isVisible():
                break


def hand_back() -> None:
    """Give the keys to the window on top, as a window manager does after a dialog has closed."""
    if QApplication.activeWindow() is not None:
        return
    top = QApplication.activeModalWidget()
    if top is None:
        windows = [one for one in QApplication.topLevelWidgets() if one.isVisible()]
        top = next((one for one in windows if one.isWindow() and not floats(one)), None)
    if top is not None:
        top.activateWindow()


def _nothing() -> None:
    pass
