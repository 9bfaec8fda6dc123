"""What holds for every line that can be typed."""

from __future__ import annotations

import re
from functools import cache

from hypothesis import given, settings
from hypothesis import strategies as st

from planner.assessment.finding import Scale
from planner.assessment.typed import ENGLISH_SIDES, Reader, Reading, observed
from planner.assessment.typed_words import edits
from planner.vocabulary import Side
from tests.helpers.content import catalogue

_WORDS = sorted(
    {w for one in catalogue().findings for t in (one.name, *one.synonyms) for w in t.split()}
)
_VALUES = ("4-", "4", "14", "-5", "20deg", "12s", "3/10", "yes", "poor", "marked", "4 of 10", "°")
_PIECES = st.one_of(
    st.sampled_from(_WORDS),
    st.sampled_from(sorted(ENGLISH_SIDES)),
    st.sampled_from(_VALUES),
    st.text(max_size=6),
)
LINES = st.lists(_PIECES, max_size=8).map(" ".join)
_NAMES_SIDE = {Side.LEFT: "l", Side.RIGHT: "r"}


@cache
def reader() -> Reader:
    """Reads the shipped findings."""
    return Reader(catalogue().findings)


def typed_sides(line: str) -> set[Side]:
    """All sides that some piece of the line could have said."""
    pieces = re.split(r"[^\w]+|_", line.casefold())
    found = {ENGLISH_SIDES[piece] for piece in pieces if piece in ENGLISH_SIDES}
    if {Side.LEFT, Side.RIGHT} <= found or "b/l" in line.casefold():
        found.add(Side.BILATERAL)
    return found


def is_on(scale: Scale, value: object) -> bool:
    """Whether a value is one of the scale's."""
    if scale.options:
        return value in scale.options
    assert isinstance(value, int | float)
    low = 0 if scale.minimum is None else scale.minimum
    return low <= value and (scale.maximum is None or value <= scale.maximum)


def check(line: str, reading: Reading) -> None:
    """A side was typed, a value is on its scale, and what is offered can be recorded."""
    for one in reading.candidates:
        finding = catalogue().finding[one.finding]
        if one.side is not None:
            assert one.side in finding.sides
            assert one.side is Side.NONE or one.side in typed_sides(line)
        for value in one.values:
            scale = finding.scale(value.scale)
            assert scale is not None
            assert is_on(scale, value.value)
            assert not value.unit or value.unit in scale.units
        assert one.problem is None or not one.values
        made = observed(one, finding, None)
        assert (made is None) == (one.side is None)


@given(LINES)
@settings(max_examples=400, deadline=None)
def test_lines_of_likely_pieces(line: str) -> None:
    check(line, reader().read(line))


@given(st.text(max_size=300))
@settings(max_examples=300, deadline=None)
def test_any_text_at_all(line: str) -> None:
    check(line, reader().read(line))


@given(st.sampled_from(catalogue().findings), st.sampled_from(["l", "r"]), st.booleans())
@settings(max_examples=200, deadline=None)
def test_the_side_typed_is_the_side_read(finding: object, side: str, before: bool) -> None:
    name = finding.synonyms[0]  # type: ignore[attr-defined]
    line = f"{side} {name}" if before else f"{name} {side}"
    for one in reader().read(line).candidates:
        assert one.side in {ENGLISH_SIDES[side], Side.NONE, None}
        if one.side is Side.NONE:
            assert one.problem is not None  # the typed side is not dropped without a word


@given(st.text("abcdefg", min_size=1, max_size=8), st.text("abcdefg", min_size=1, max_size=8))
def test_edits_are_bounded_and_none_for_beginnings(word: str, known: str) -> None:
    assert 0 <= edits(word, known, 2) <= 3
    assert edits(word, word + known, 2) == 0
