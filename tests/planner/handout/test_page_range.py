"""Which pages are meant, as people write them."""

from __future__ import annotations

import contextlib

import pytest
from hypothesis import given
from hypothesis import strategies as st

from planner.errors import HandoutError
from planner.handout.page_range import pages_in, pages_words


@pytest.mark.parametrize(
    ("text", "pages"),
    [
        ("1", (1,)),
        ("1-2, 4", (1, 2, 4)),
        ("4,1-2", (1, 2, 4)),
        ("2-", (2, 3, 4)),
        ("1 – 3", (1, 2, 3)),
        ("1 3", (1, 3)),
        ("1; 1; 1-2", (1, 2)),
        (" 2 , ", (2,)),
        ("02", (2,)),
        ("4-4", (4,)),
    ],
)
def test_pages_are_read(text: str, pages: tuple[int, ...]) -> None:
    assert pages_in(text, 4) == pages


@pytest.mark.parametrize(
    ("text", "says"),
    [
        ("", "Type the pages to print"),
        (" , ", "Type the pages to print"),
        ("5", "There is no page 5: the sheet has pages 1 to 4."),
        ("0", "There is no page 0"),
        ("3-9", "There is no page 9"),
        ("9-", "There is no page 9"),
        ("3-1", "3-1 goes backwards. Type 1-3."),
        ("-2", "cannot be read: -2"),
        ("one", "cannot be read: one"),
        ("1-2-3", "cannot be read: 1-2-3"),
        ("1.5", "cannot be read: 1.5"),
        ("٣.", "cannot be read"),
        ("9" * 50, "cannot be read"),
    ],
)
def test_what_cannot_be_read_is_explained(text: str, says: str) -> None:
    with pytest.raises(HandoutError) as refused:
        pages_in(text, 4)
    assert says in refused.value.message


def test_one_page_is_said_as_one() -> None:
    with pytest.raises(HandoutError, match="the sheet has one page"):
        pages_in("2", 1)


@given(st.sets(st.integers(1, 40), min_size=1))
def test_words_read_back_as_the_same_pages(pages: set[int]) -> None:
    assert pages_in(pages_words(pages), 40) == tuple(sorted(pages))


@given(st.text(max_size=30), st.integers(1, 9))
def test_any_text_is_pages_or_a_sentence(text: str, count: int) -> None:
    pages: tuple[int, ...] = ()
    with contextlib.suppress(HandoutError):
        pages = pages_in(text, count)
    assert set(pages) <= set(range(1, count + 1))
