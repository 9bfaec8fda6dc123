"""A fast typist at the window: real key events, one every eighth of a second."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass

from PySide6.QtCore import QEventLoop, QObject, Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

KEY_MS = 125
CTRL = Qt.KeyboardModifier.ControlModifier
NONE = Qt.KeyboardModifier.NoModifier


@dataclass(frozen=True, slots=True)
class Phrase:
    """A finding in a therapist's words, the side's letter, and the value as it is typed."""

    finding: str
    words: str
    side: str
    value: str = ""


@dataclass(frozen=True, slots=True)
class Key:
    """One key, by its name or by the sign it writes."""

    key: Qt.Key | str
    modifiers: Qt.KeyboardModifier = NONE


PHRASES = (
    Phrase("knee_pain_medial", "knee pain inner", "r", "4"),
    Phrase("weak_glute_med", "gluteus medius", "r", "4-"),
    Phrase("slsq_pelvic_drop", "other hip drops", "r"),
    Phrase("slsq_knee_in", "squat knee turns in", "r"),
    Phrase("pain_with_running", "pain while running", "r", "4"),
    Phrase("weak_hip_er", "hip external rotators", "r", "4"),
    Phrase("weak_quads", "weak quadriceps", "r", "4"),
    Phrase("weak_glute_max", "gluteus maximus", "r", "4"),
    Phrase("weak_hamstrings", "weak hamstrings", "b", "4"),
    Phrase("tight_quads", "tight front thigh", "r"),
    Phrase("tight_itb_tfl", "tight tfl", "r"),
    Phrase("tight_hip_flexors", "tight hip flexors", "b"),
    Phrase("tight_hamstrings", "tight hamstrings", "b"),
    Phrase("trunk_lean", "trunk leans", "r"),
    Phrase("poor_balance", "poor single-leg balance", "r"),
    Phrase("knee_oa", "knee osteoarthritis", "l"),
    Phrase("hip_pain_lateral", "outer hip pain gluteal", "r", "3"),
    Phrase("antalgic_gait", "limp when walking", "r"),
    Phrase("gait_narrow", "narrow", "r"),
    Phrase("foot_pronation", "flat or rolled-in foot", "b"),
)


def in_list(phrase: Phrase) -> Iterator[Key]:
    """Search, Return into the only row, then side and value as single keys."""
    yield Key(Qt.Key.Key_F, CTRL)
    yield from (Key(letter) for letter in phrase.words)
    yield Key(Qt.Key.Key_Return)
    yield from (Key(letter) for letter in phrase.side + phrase.value)


def in_line(phrase: Phrase) -> Iterator[Key]:
    """Words, side and value in the typing field, then Return."""
    yield from (Key(letter) for letter in f"{phrase.words} {phrase.side} {phrase.value}".rstrip())
    yield Key(Qt.Key.Key_Return)


class Typist(QObject):
    """Types keys into whatever has the focus, with the event loop free in between."""

    def __init__(self, keys: list[Key], pressed: Callable[[float], None], parent: QObject) -> None:
        super().__init__(parent)
        self._keys, self._pressed = iter(keys), pressed
        self._loop = QEventLoop(self)
        self._timer = QTimer(self)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._press)

    def type_all(self) -> None:
        """Return once all is typed."""
        self._timer.start(KEY_MS)
        self._loop.exec()

    def _press(self) -> None:
        key = next(self._keys, None)
        if key is None:
            self._timer.stop()
            self._loop.quit()
            return
        target = QApplication.focusWidget()
        if target is None:
            raise SystemExit("The typist's window has lost the focus.")
        self._pressed(time.perf_counter())
        if isinstance(key.key, str):
            QTest.keyClicks(target, key.key)
        else:
            QTest.keyClick(target, key.key, key.modifiers)
