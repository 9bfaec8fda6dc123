"""Garbage is looked for on the window's thread only, and still found."""

from __future__ import annotations

import gc
import sys
import weakref
from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from ui.housekeeping import SWITCH_S, YOUNG, Housekeeping


class Ring:
    """Refers to itself, so that only the collector can free it."""

    def __init__(self) -> None:
        self.me = self


@pytest.fixture
def housekeeping(qapp: QApplication) -> Iterator[Housekeeping]:  # noqa: ARG001 - needs one
    made = Housekeeping()
    yield made
    made.stop()


@pytest.mark.usefixtures("housekeeping")
def test_python_no_longer_collects_by_itself() -> None:
    assert not gc.isenabled()
    assert gc.get_freeze_count() > 0
    assert sys.getswitchinterval() == pytest.approx(SWITCH_S)
    ring = weakref.ref(Ring())
    kept: list[list[int]] = [[] for _ in range(10 * YOUNG)]  # would have started a collection
    assert kept
    assert ring() is not None


@pytest.mark.usefixtures("housekeeping")
def test_garbage_is_found_by_and_by(qtbot: QtBot) -> None:
    rings = [weakref.ref(Ring()) for _ in range(2 * YOUNG)]
    qtbot.waitUntil(lambda: not any(ring() for ring in rings), timeout=10_000)


@pytest.mark.usefixtures("housekeeping")
def test_old_garbage_is_found_too(qtbot: QtBot) -> None:
    ring = Ring()
    gc.collect()  # now it is among the old objects
    seen = weakref.ref(ring)
    del ring
    while gc.get_count()[2] <= 10:
        gc.collect(1)
    qtbot.waitUntil(lambda: seen() is None, timeout=10_000)


@pytest.mark.usefixtures("qapp")
def test_all_is_as_before_afterwards() -> None:
    gc.enable()
    before = sys.getswitchinterval()
    Housekeeping().stop()
    assert gc.isenabled()
    assert gc.get_freeze_count() == 0
    assert sys.getswitchinterval() == pytest.approx(before)
