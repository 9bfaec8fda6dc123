"""What closes the sheet: next visit, other formats, a line to sign on, state of the texts."""

from __future__ import annotations

from collections.abc import Iterator

from planner.handout.pdf.flowables import Block, Gap, Row, Stack
from planner.handout.pdf.marks import WritingLine
from planner.handout.pdf.parts import Parts
from planner.handout.pdf.styles import INK, MM, QUIET
from planner.handout.snapshot import HandoutSnapshot

_APART = 10.0
_ABOVE_LINE = 6.0
_WRITTEN = 40 * MM
"""The least that a date is written on by hand."""


def closing(snapshot: HandoutSnapshot, parts: Parts, *, formats: bool) -> Block:
    """The last block of the sheet; without `formats` it offers no others."""
    visit = _visit_and_formats(snapshot, parts) if formats else _visit(snapshot, parts)
    signed = _signature(snapshot.letterhead.signature, parts)
    status = parts.body(snapshot.status, colour=QUIET)
    return Stack((*visit, *signed, parts.gap(0.4), status))


def other_formats(snapshot: HandoutSnapshot, parts: Parts) -> Block:
    """The offer of other formats by itself, in both languages of the sheet."""
    return Stack((parts.body(snapshot.other_formats), parts.gloss(snapshot.other_formats)))


def _visit(snapshot: HandoutSnapshot, parts: Parts) -> tuple[Block, ...]:
    words = parts.body(snapshot.next_visit, bold=True)
    if snapshot.next_visit_line:
        return (WritingLine(words, parts.width * 0.8, _ABOVE_LINE, INK),)
    return (words,)


def _visit_and_formats(snapshot: HandoutSnapshot, parts: Parts) -> Iterator[Block]:
    """Both on one line where it is long enough."""
    if not snapshot.next_visit_line:
        yield parts.led(snapshot.next_visit, snapshot.other_formats)
        yield parts.gloss(snapshot.other_formats)
        return
    words = parts.body(snapshot.next_visit, bold=True)
    formats = parts.body(snapshot.other_formats)
    room = parts.width - formats.width - _APART
    if room - words.width < _WRITTEN:
        yield from (*_visit(snapshot, parts), other_formats(snapshot, parts))
        return
    written = WritingLine(words, room, _ABOVE_LINE, INK)
    beside = Stack((Gap(_ABOVE_LINE), parts.within(formats.width + 1).body(snapshot.other_formats)))
    yield Row(((0, written), (room + _APART - 1, beside)))
    yield parts.gloss(snapshot.other_formats)


def _signature(said: str, parts: Parts) -> Iterator[Block]:
    """A line to sign on, and whose signature it is."""
    if said:
        yield WritingLine(parts.body(""), parts.width * 0.5, parts.scale.rem * 1.2, INK)
        yield parts.body(said)
