"""Only what changed is painted again."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import QRect
from PySide6.QtGui import QImage, QPainter
from pytestqt.qtbot import QtBot

from planner.vocabulary import FindingId
from ui.assessment.painting import RowPainter
from ui.assessment.row_cache import RowCache
from ui.assessment.view import FindingsPane

AREA = QRect(0, 0, 40, 10)


class Brushes:
    """Counts how often a row is really painted."""

    def __init__(self) -> None:
        self.count = 0

    def __call__(self, painter: QPainter, place: QRect) -> None:
        self.count += 1
        painter.fillRect(place, "#123456")


def draw(cache: RowCache, brushes: Brushes, key: str, state: object, area: QRect = AREA) -> QImage:
    """Draw a row and give what is seen."""
    image = QImage(80, 40, QImage.Format.Format_RGB32)
    painter = QPainter(image)
    cache.draw(painter, area, key, state, brushes)
    painter.end()
    return image


def test_a_row_is_painted_once_for_each_look(qapp: object) -> None:
    assert qapp
    cache, brushes = RowCache(), Brushes()
    for state, count in ((1, 1), (1, 1), (2, 2), (2, 2)):
        image = draw(cache, brushes, "a", state)
        assert brushes.count == count
        assert image.pixelColor(20, 5).name() == "#123456"
    draw(cache, brushes, "a", 2, QRect(0, 0, 41, 10))
    assert brushes.count == 3


def test_the_least_used_pictures_are_dropped(qapp: object) -> None:
    assert qapp
    cache, brushes = RowCache(most=2), Brushes()
    for key in ("a", "b", "a", "c", "a"):
        draw(cache, brushes, key, 0)
    assert (len(cache), brushes.count) == (2, 3)


def test_between_two_pixels_no_picture_is_kept(qapp: object) -> None:
    assert qapp
    cache, brushes = RowCache(), Brushes()
    cache.ratio = 1.25
    for _ in range(2):
        draw(cache, brushes, "a", 0)
    assert (len(cache), brushes.count) == (0, 2)


def test_a_tick_paints_one_row(
    pane: FindingsPane,
    record: Callable[..., None],
    qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    painted: list[FindingId] = []
    paint = RowPainter.finding

    def counting(self: RowPainter, *args: object) -> None:
        painted.append(args[1].finding.id)  # type: ignore[attr-defined]
        paint(self, *args)  # type: ignore[arg-type]

    monkeypatch.setattr(RowPainter, "finding", counting)
    pane.tree.viewport().repaint()
    painted.clear()
    pane.tree.viewport().repaint()
    assert painted == []
    record("knee_pain_medial", "right")
    qtbot.waitUntil(lambda: "knee_pain_medial" in painted)
    pane.tree.viewport().repaint()
    assert set(painted) == {"knee_pain_medial"}
