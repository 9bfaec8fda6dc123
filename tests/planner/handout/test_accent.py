"""The clinic's colour: what can be read on paper is taken, and what cannot has a way out."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from planner.handout.accent import (
    LEAST_FOR_LINES,
    LEAST_FOR_TEXT,
    accent_of,
    colour_code,
    contrast,
    nearest_readable,
    readable,
)
from planner.handout.pdf.styles import PANEL, rgb
from planner.handout.pdf.tone import Tone

colours = st.binary(min_size=3, max_size=3).map(lambda one: one.hex().upper())


def code(red: float, green: float, blue: float) -> str:
    return bytes(round(one * 255) for one in (red, green, blue)).hex().upper()


@pytest.mark.parametrize(
    ("one", "ratio"),
    # Known values: black on white, W3C's example of the lightest grey that passes, pure red.
    [("000000", 21.0), ("FFFFFF", 1.0), ("767676", 4.54), ("777777", 4.48), ("FF0000", 4.0)],
)
def test_contrast_is_that_of_wcag(one: str, ratio: float) -> None:
    assert contrast(one) == pytest.approx(ratio, abs=0.005)
    assert contrast("FFFFFF", one) == contrast(one)


@given(colours)
def test_what_is_offered_can_be_read_everywhere(one: str) -> None:
    offered = nearest_readable(one)
    assert contrast(offered) >= LEAST_FOR_TEXT
    assert contrast(offered, code(*PANEL)) >= LEAST_FOR_LINES
    grey = code(*Tone.GREY.colour(rgb(offered)))
    assert contrast(grey) >= LEAST_FOR_LINES
    assert accent_of(offered) == offered


@given(colours)
def test_a_colour_that_can_be_read_stays(one: str) -> None:
    assert (nearest_readable(one) == one) is readable(one)


@given(colours)
def test_it_is_the_nearest(one: str) -> None:
    """A shade lighter than the one offered could not be read."""
    offered = bytes.fromhex(nearest_readable(one))
    parts = bytes.fromhex(one)
    share = next(s for s in range(255, 0, -1) if bytes(p * s // 255 for p in parts) == offered)
    lighter = bytes(p * min(share + 1, 255) // 255 for p in parts).hex()
    assert share == 255 or not readable(lighter)


@pytest.mark.parametrize(
    ("typed", "found"),
    [("#0b5c63", "0B5C63"), (" 7A1F3D ", "7A1F3D"), ("teal", None), ("#fff", None), ("", None)],
)
def test_what_was_typed_becomes_a_code(typed: str, found: str | None) -> None:
    assert colour_code(typed) == found


@pytest.mark.parametrize("kept", ["", "FFEE00", "teal", "12345"])
def test_a_kept_colour_that_cannot_be_read_is_not_used(kept: str) -> None:
    assert accent_of(kept) == ""
