"""From chunks to pages."""

from __future__ import annotations

import pytest

from planner.errors import HandoutError
from planner.handout.pdf.flowables import Block, Gap, Inset, Panel, Row, Stack, Text, text
from planner.handout.pdf.ink import Look
from planner.handout.pdf.page import Chunk, Frame, paginated

FRAME = Frame(page=(200, 140), margin=20, head=0)
ROOM = 100.0


def lines(count: int) -> Text:
    return text([("\n".join(f"line {n}" for n in range(count)), False)], 160, 8, 10)


def said(block: Block) -> list[str]:
    """The lines of a block, in order."""
    match block:
        case Text():
            return ["".join(span[2] for span in line.spans) for line in block.lines]
        case Stack():
            return [one for inner in block.blocks for one in said(inner)]
        case Inset() | Panel():
            return said(block.block)
        case _:
            return []


def test_chunks_stay_whole() -> None:
    pages = paginated([Chunk(lines(6), 5), Chunk(lines(6), 5), Chunk(lines(4))], FRAME)
    assert [[round(top) for top, _ in page] for page in pages] == [[0], [0, 60]]


def test_no_gap_at_the_head_of_a_page() -> None:
    pages = paginated([Chunk(lines(10), 50), Chunk(lines(2), 50)], FRAME)
    assert [[round(top) for top, _ in page] for page in pages] == [[0], [0]]


def test_the_foot_takes_its_room_on_the_first_page_only() -> None:
    pages = paginated([Chunk(lines(7)), Chunk(lines(9))], FRAME, lines(3))
    assert [[round(top) for top, _ in page] for page in pages] == [[70, 0], [0]]
    pages = paginated([Chunk(lines(8))], FRAME, lines(3))
    assert [[round(top) for top, _ in page] for page in pages] == [[70], [0]]


@pytest.mark.parametrize(
    "block",
    [
        lines(35),
        Stack((lines(4), Gap(3), lines(31))),
        Inset(lines(35), 10, lines(1)),
        Panel(Stack((lines(2), lines(33))), 160, 4, Look()),
        Stack((lines(9), Inset(lines(3), 10), lines(30))),
        Stack((lines(9), Panel(lines(3), 160, 1, Look()), lines(30))),
        Stack((lines(9), Stack((lines(3), lines(30))))),
    ],
)
def test_what_is_taller_than_a_page_goes_on_without_losing_a_line(block: Block) -> None:
    pages = paginated([Chunk(lines(1)), Chunk(block, 5)], FRAME)
    printed = [one for page in pages for _, placed in page for one in said(placed)]
    assert printed == said(lines(1)) + said(block)
    assert len(pages) >= 4
    for page in pages:
        assert max(top + placed.height for top, placed in page) <= ROOM + 1e-6


def test_what_cannot_be_split_is_refused_with_a_sentence() -> None:
    with pytest.raises(HandoutError, match="too long for one page"):
        paginated([Chunk(Row(((0, lines(11)),)))], FRAME)
