"""Frames: how long one step of scrolling or resizing takes until it is painted."""

from __future__ import annotations

import time
from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QCoreApplication, QEventLoop
from PySide6.QtWidgets import QAbstractScrollArea, QWidget

STEPS = 60
STEP_PX = 24
WIDTHS = (1510, 1890)
HEIGHT = 1000


def rest(done: Callable[[], bool], seconds: float = 20.0) -> None:
    """Let the window work until this holds, and then until nothing is left to do."""
    ends = time.perf_counter() + seconds
    while not done() and time.perf_counter() < ends:
        QCoreApplication.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, 10)
    calm = time.perf_counter() + 0.3
    while time.perf_counter() < calm:
        QCoreApplication.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, 10)


def scrolled(area: QAbstractScrollArea) -> list[float]:
    """Milliseconds of each step down and up again."""
    bar = area.verticalScrollBar()
    bar.setValue(0)
    rest(lambda: True)
    step = max(1, min(STEP_PX, bar.maximum() // 2))
    taken: list[float] = []
    for number in range(STEPS):
        there = number * step
        place = there % (2 * bar.maximum() or 1)
        value = place if place <= bar.maximum() else 2 * bar.maximum() - place
        taken.append(_frame(partial(bar.setValue, value)))
    return taken


def resized(window: QWidget) -> list[float]:
    """Milliseconds of each step of making the window narrower and wider again."""
    first, last = WIDTHS
    window.resize(last, HEIGHT)
    rest(lambda: True)
    half = STEPS // 2
    step = (last - first) // half
    widths = [last - step * n for n in range(half)] + [first + step * n for n in range(half)]
    return [_frame(partial(window.resize, width, HEIGHT)) for width in widths]


def repainted(window: QWidget) -> list[float]:
    """Milliseconds of painting everything anew."""
    # Each by itself: an opaque one is not painted for its parent's sake. Children first: Qt would
    # paint them once for their parent and once more for themselves.
    parts = [one for one in (*reversed(window.findChildren(QWidget)), window) if one.isVisible()]

    def all_parts() -> None:
        for one in parts:
            one.update()

    return [_frame(all_parts) for _ in range(STEPS // 3)]


def _frame(change: Callable[[], object]) -> float:
    begun = time.perf_counter()
    change()
    QCoreApplication.processEvents()
    QCoreApplication.processEvents()  # what the first round asked for
    return (time.perf_counter() - begun) * 1000
