"""The list as a screen reader meets it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

import pytest
from PySide6.QtCore import QPoint, QRect
from PySide6.QtGui import QAccessible

from planner.vocabulary import FindingId
from tests.ui.assessment.conftest import cells_of
from ui.assessment.cells import Act
from ui.assessment.models import SIDE, VALUE
from ui.assessment.view import FindingsPane

NAME_TEXT = QAccessible.Text.Name


@dataclass(frozen=True)
class Told:
    """A cell as a screen reader has it."""

    name: str
    rect: QRect


def read(pane: FindingsPane) -> list[Told]:
    """All cells of the list. Values only: the interfaces die when the list changes."""
    QAccessible.setActive(True)
    tree = QAccessible.queryAccessibleInterface(pane.tree)
    cells = []
    for place in range(tree.childCount()):
        child = tree.child(place)
        cells.append(Told(child.text(NAME_TEXT), child.rect()))
    return cells


@pytest.fixture
def told(pane: FindingsPane, record: Callable[..., None]) -> list[Told]:
    """All cells of the list, one finding recorded."""
    record("weak_glute_med", "right", mmt="4-")
    return read(pane)


def cell(told: list[Told], name: str) -> Told:
    """The cell of that name."""
    return next(one for one in told if one.name == name)


def test_nothing_is_unnamed(told: list[Told]) -> None:
    assert len(told) > 250
    assert [one for one in told if not one.name] == []


def test_headings_say_how_many_and_whether_they_are_open(
    pane: FindingsPane, told: list[Told]
) -> None:
    names = [one.name for one in told]
    assert any(one.startswith("Knee, ") and one.endswith(", open") for one in names)
    heading = pane.model.index_of(FindingId("weak_quads")).parent()
    pane.tree.groups.toggle(heading)
    assert pane.model.data(heading, 11).endswith(", closed")  # AccessibleTextRole


def test_cells_are_where_they_are_painted(pane: FindingsPane, told: list[Told]) -> None:
    origin = pane.tree.viewport().mapToGlobal(QPoint(0, 0))
    row = cell(told, "Weak hip abductors (gluteus medius), right, MMT 4 minus").rect
    assert row.width() == pane.tree.viewport().width()
    sides = [one.rect for one in cells_of(pane, "weak_glute_med") if one.act is Act.SIDE]
    side, value = cell(told, "Side, right").rect, cell(told, "Value, MMT 4 minus").rect
    assert side.topLeft() == sides[0].topLeft() + row.topLeft()
    assert side.right() == sides[-1].right() + row.left()
    assert row.contains(value)
    assert not side.intersects(value)
    tree = QAccessible.queryAccessibleInterface(pane.tree)
    found = tree.childAt(value.center().x(), value.center().y())
    assert found.text(NAME_TEXT) == "Value, MMT 4 minus"
    assert origin.x() <= row.left()


def test_a_cell_that_is_not_there_has_no_place(pane: FindingsPane) -> None:
    for column, there in ((SIDE, True), (VALUE, False)):
        index = pane.model.index_of(FindingId("weak_quads"), column)
        assert pane.tree.visualRect(index).isValid() is there


def test_what_is_read_follows_the_list(pane: FindingsPane, record: Callable[..., None]) -> None:
    before = read(pane)
    record("weak_quads", "left", mmt="4")
    record("rf_dvt", "right")
    after = [one.name for one in read(pane)]
    assert "Weak quadriceps, left, MMT 4" in after
    assert after[3].startswith("Recorded this visit, ")
    assert after[6].startswith("Red flag: ")
    assert len(after) == len(before) + 6  # a heading and the flag, three cells each
