"""Where the pages lie."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QSizeF

from ui.handout.page_layout import GAP, MARGIN, TWO_FROM, lay_out

LETTER = QSizeF(612, 792)


def test_one_below_the_other_where_it_is_narrow() -> None:
    laid = lay_out([LETTER, LETTER], 592, 1.0, 1.0)
    first, second = laid.places
    assert (first.left(), first.width()) == (MARGIN, 592 - 2 * MARGIN)
    assert second.left() == first.left()
    assert second.top() == first.top() + first.height() + GAP
    assert laid.content.height() == second.top() + second.height() + GAP


@pytest.mark.parametrize("unit", [1.0, 2.0])
def test_two_side_by_side_where_it_is_wide(unit: float) -> None:
    room = round(1176 * unit)
    laid = lay_out([LETTER] * 3, room, unit, 1.0)
    first, second, third = laid.places
    assert first.top() == second.top()
    assert second.left() == first.left() + first.width() + round(GAP * unit)
    assert room - (second.left() + second.width()) == pytest.approx(MARGIN * unit, abs=1)
    assert (third.left(), third.top() > first.bottom()) == (first.left(), True)


def test_the_limit_grows_with_the_text() -> None:
    assert lay_out([LETTER] * 2, TWO_FROM, 1.0, 1.0).places[1].left() > TWO_FROM / 2
    narrow = lay_out([LETTER] * 2, TWO_FROM, 2.0, 1.0)
    assert narrow.places[0].left() == narrow.places[1].left()


def test_a_single_page_never_leaves_room_for_a_second() -> None:
    (only,) = lay_out([LETTER], 1400, 1.0, 1.0).places
    assert only.width() == 1400 - 2 * MARGIN


def test_small_pages_stand_in_the_middle() -> None:
    laid = lay_out([LETTER], 600, 1.0, 0.5)
    (only,) = laid.places
    assert only.left() == pytest.approx(600 - only.left() - only.width(), abs=1)


def test_large_pages_can_be_scrolled_to_both_edges() -> None:
    laid = lay_out([LETTER], 600, 1.0, 2.0)
    assert laid.content.width() == laid.page_width + 2 * MARGIN
    assert laid.places[0].left() == MARGIN


def test_no_pages_take_no_room() -> None:
    assert lay_out([], 600, 1.0, 1.0).places == ()
