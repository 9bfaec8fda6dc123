"""Reduced motion: the therapist's choice first, then the system's wish, asked once."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication

from ui.theme import motion, motion_system


@pytest.fixture(autouse=True)
def as_it_was() -> Iterator[None]:
    motion.choose(None)
    motion.tell_system(False)
    yield
    motion.choose(None)
    motion.tell_system(False)


def test_things_move_unless_somebody_minds() -> None:
    assert motion.duration(120) == 120
    assert not motion.reduced()


def test_the_system_is_followed() -> None:
    motion.tell_system(True)
    assert motion.duration(160) == 0
    assert motion.reduced()


@pytest.mark.parametrize("system", [True, False])
def test_the_own_choice_counts_more(system: bool) -> None:
    motion.tell_system(system)
    motion.choose(True)
    assert motion.duration(120) == 0
    motion.choose(False)
    assert motion.duration(120) == 120


class Wrapped:
    """A variant as the bus wraps it."""

    def __init__(self, inner: object) -> None:
        self._inner = inner

    def variant(self) -> object:
        return self._inner


@pytest.mark.parametrize(
    ("key", "answer", "wants"),
    [
        ("reduced-motion", 1, True),
        ("reduced-motion", 0, False),
        ("reduced-motion", Wrapped(Wrapped(1)), True),
        ("enable-animations", Wrapped(False), True),
        ("enable-animations", True, False),
        ("enable-animations", None, False),
        ("enable-animations", 0, False),
    ],
)
def test_answers_of_the_portal(key: str, answer: object, wants: bool) -> None:
    assert motion_system.wants_none(key, answer) is wants


def test_without_an_answer_things_move(qapp: QApplication, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nowhere/at/all")
    parent = QObject(qapp)
    motion_system.ask(parent)
    assert not motion.reduced()
