"""From chunks to pages."""

from __future__ import annotations

import pytest

from planner.errors import HandoutError
from planner.handout.pdf.flowables import Block, Gap, Inset, Panel, Row, Stack
from planner.handout.pdf.page import Chunk, Frame, Placed, Story, paginated
from planner.handout.pdf.texts import Text, text
from planner.handout.pdf.tone import Look

FRAME = Frame(page=(200, 140), margin=20, first_head=0, head=0)
ROOM = 100.0


def pages_of(*body: Chunk, foot: Block | None = None) -> list[list[Placed]]:
    return paginated(Story(body, foot=foot), FRAME)


def tops(pages: list[list[Placed]]) -> list[list[int]]:
    return [[round(top) for top, _ in page] for page in pages]


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
    pages = pages_of(Chunk(lines(6), 5), Chunk(lines(6), 5), Chunk(lines(4)))
    assert tops(pages) == [[0], [0, 60]]


def test_no_gap_at_the_head_of_a_page() -> None:
    assert tops(pages_of(Chunk(lines(10), 50), Chunk(lines(2), 50))) == [[0], [0]]


def test_the_foot_takes_its_room_on_the_first_page_only() -> None:
    assert tops(pages_of(Chunk(lines(7)), Chunk(lines(9)), foot=lines(3))) == [[70, 0], [0]]
    assert tops(pages_of(Chunk(lines(8)), foot=lines(3))) == [[70], [0]]


def test_a_taller_first_head_takes_room_on_the_first_page_only() -> None:
    frame = Frame(page=(200, 140), margin=20, first_head=40, head=10)
    assert (frame.first_height, frame.height) == (60, 90)
    assert (frame.top(1), frame.top(2), frame.top(3)) == (80, 110, 110)
    pages = paginated(Story((Chunk(lines(6)), Chunk(lines(9)), Chunk(lines(1)))), frame)
    assert tops(pages) == [[0], [0], [0]]


def test_an_aside_goes_where_the_body_leaves_room() -> None:
    body = tuple(Chunk(lines(count)) for count in (6, 9, 8))
    asides = (Chunk(lines(3), 5), Chunk(lines(2)), Chunk(lines(2), 5))
    story = Story(body, asides, (Chunk(lines(4), 10),))
    assert tops(paginated(story, FRAME)) == [[0, 65], [0], [0, 80], [0, 30]]
    story = Story((Chunk(lines(6)),), asides[:1], (Chunk(lines(4), 10),))
    assert tops(paginated(story, FRAME)) == [[0, 65], [0]]
    story = Story((Chunk(lines(9)),), asides[:1], (Chunk(lines(4), 10),))
    assert tops(paginated(story, FRAME)) == [[0], [0, 40]]


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
    pages = pages_of(Chunk(lines(1)), Chunk(block, 5))
    printed = [one for page in pages for _, placed in page for one in said(placed)]
    assert printed == said(lines(1)) + said(block)
    assert len(pages) >= 4
    for page in pages:
        assert max(top + placed.height for top, placed in page) <= ROOM + 1e-6


def test_what_cannot_be_split_is_refused_with_a_sentence() -> None:
    with pytest.raises(HandoutError, match="too long for one page"):
        pages_of(Chunk(Row(((0, lines(11)),))))
