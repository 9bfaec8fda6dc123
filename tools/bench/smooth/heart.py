"""A heart that beats with every turn of the event loop: a long beat is time nobody was served."""

from __future__ import annotations

import gc
import sys
import threading
import time
from collections import Counter
from dataclasses import dataclass
from pathlib import Path
from types import FrameType

from PySide6.QtCore import QAbstractEventDispatcher, QObject, Qt, QTimer, Signal, Slot

BEAT_MS = 1
FRAME_MS = 16.7
LOOK_AFTER_MS = 12.0
_ROOT = Path(__file__).resolve().parents[3]
_HERE = "tools/"
_DEEP = 5


@dataclass(frozen=True, slots=True)
class Gap:
    """A turn of the loop that took long: when it ended (s), how long, and the thread's own time."""

    at: float
    wall_ms: float
    cpu_ms: float


class Heart(QObject):
    """Notes every turn above `least` ms. `beat` tells that a turn is over, with the time (s).

    A turn ends where the loop looks for keys and clicks again. A timer keeps it turning, so that
    it never sleeps longer than that; what it may have slept is not counted.
    """

    beat = Signal(float)

    def __init__(self, parent: QObject, least: float = 4.0) -> None:
        super().__init__(parent)
        self.gaps: list[Gap] = []
        self.last = time.perf_counter()
        self._least = least
        self._cpu = time.thread_time()
        self._timer = QTimer(self)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)

    def start(self) -> None:
        """Begin, with nothing noted."""
        self.gaps.clear()
        self.last, self._cpu = time.perf_counter(), time.thread_time()
        self._timer.start(BEAT_MS)
        dispatcher = QAbstractEventDispatcher.instance()
        if dispatcher is not None:
            dispatcher.awake.connect(self._tick)

    def stop(self) -> None:
        """End."""
        self._timer.stop()
        dispatcher = QAbstractEventDispatcher.instance()
        if dispatcher is not None:
            dispatcher.awake.disconnect(self._tick)

    def after(self, moments: list[float]) -> list[float]:
        """For each moment the longest gap until the next one (ms; 0 where none was noted)."""
        ends = [*moments[1:], moments[-1] + 1]
        return [
            max((gap.wall_ms for gap in self.gaps if begun < gap.at <= end), default=0.0)
            for begun, end in zip(moments, ends, strict=True)
        ]

    @Slot()
    def _tick(self) -> None:
        now, cpu = time.perf_counter(), time.thread_time()
        away = (now - self.last) * 1000 - BEAT_MS
        if away > self._least:
            self.gaps.append(Gap(now, away, min(away, (cpu - self._cpu) * 1000)))
        self.beat.emit(now)
        self.last, self._cpu = time.perf_counter(), time.thread_time()


class Blame:
    """Looks from another thread at what the GUI thread does while its heart does not beat."""

    def __init__(self, heart: Heart) -> None:
        self._heart = heart
        self._main = threading.get_ident()
        self._on = False
        self._thread = threading.Thread(target=self._look, daemon=True)
        self._seen: dict[str, tuple[int, float]] = {}

    def start(self) -> None:
        """Begin to look."""
        self._on = True
        self._thread.start()

    def stop(self) -> list[str]:
        """The places that were found working in long turns, the most frequent first."""
        self._on = False
        self._thread.join()
        whole = sum(count for count, _ in self._seen.values()) or 1
        areas: Counter[str] = Counter()
        for place, (count, _) in self._seen.items():
            areas[_area(place)] += count
        shares = ", ".join(f"{name} {n * 100 // whole} %" for name, n in areas.most_common())
        ordered = sorted(self._seen.items(), key=lambda one: -one[1][0])
        return [shares, ""] + [
            f"{count:4}  {worst:5.0f} ms  {place}" for place, (count, worst) in ordered
        ]

    def _look(self) -> None:
        while self._on:
            time.sleep(0.002)
            away = (time.perf_counter() - self._heart.last) * 1000
            if away > LOOK_AFTER_MS:
                # The frame must be let go at once: while it is held, so are its painters.
                place = _place(sys._current_frames()[self._main])  # noqa: SLF001 - no other way
                count, worst = self._seen.get(place, (0, 0.0))
                self._seen[place] = (count + 1, max(worst, away))


class Collections:
    """Notes how long Python's garbage collector held the thread that it ran on."""

    def __init__(self) -> None:
        self.pauses: list[tuple[int, float]] = []
        self._begun = 0.0

    def start(self) -> None:
        """Begin."""
        gc.callbacks.append(self._note)

    def stop(self) -> None:
        """End."""
        gc.callbacks.remove(self._note)

    def _note(self, phase: str, info: dict[str, int]) -> None:
        if phase == "start":
            self._begun = time.perf_counter()
        else:
            self.pauses.append((info["generation"], (time.perf_counter() - self._begun) * 1000))


def _area(place: str) -> str:
    """The folder or module of the innermost call."""
    file = place.split(" < ", maxsplit=1)[-1] if place.startswith("(") else place
    file = file.partition(":")[0]
    return str(Path(file).parent) if file.count("/") > 1 else file


def _place(frame: FrameType) -> str:
    """The innermost calls inside Stance, innermost first."""
    calls: list[str] = []
    inner: FrameType | None = frame
    while inner is not None and len(calls) < _DEEP:
        name = inner.f_code.co_filename
        if name.startswith(str(_ROOT)) and "site-packages" not in name:
            short = name.removeprefix(f"{_ROOT}/")
            if not short.startswith(_HERE):
                calls.append(f"{short}:{inner.f_lineno} {inner.f_code.co_name}")
        elif not calls and inner is frame:
            calls.append(f"({Path(name).name} {inner.f_code.co_name})")
        inner = inner.f_back
    return " < ".join(calls) or "(Qt itself)"
