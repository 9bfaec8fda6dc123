"""The exercise sheet as chunks, in reading order."""

from __future__ import annotations

from collections.abc import Iterator

from planner.handout.pdf.exercise import exercise_block
from planner.handout.pdf.flowables import CORNER, Block, Panel, Row, Stack, Text
from planner.handout.pdf.ink import Look
from planner.handout.pdf.log import log_chunks
from planner.handout.pdf.marks import WritingLine
from planner.handout.pdf.page import Chunk, Frame
from planner.handout.pdf.parts import Parts
from planner.handout.pdf.styles import BANDS, CARE, INK, LINE, PANEL, QUIET, URGENT
from planner.handout.snapshot import HandoutSnapshot, StopBox

_EDGE = 8.0
_COLON = ":"


def sheet_pages(
    snapshot: HandoutSnapshot, frame: Frame, parts: Parts
) -> tuple[Iterator[Chunk], Block | None]:
    """All chunks, and the foot of the first page: the stop box where it fits there."""
    opening = _opening(snapshot, parts)
    stop = _stop_box(snapshot.stop, parts)
    gap = parts.scale.rem * 0.8
    fits = opening.height + gap + stop.height <= frame.height
    foot = Stack((parts.gap(0.8), stop)) if fits else None
    return _chunks(snapshot, frame, parts, (opening,) if fits else (opening, stop)), foot


def _chunks(
    snapshot: HandoutSnapshot, frame: Frame, parts: Parts, opening: tuple[Block, ...]
) -> Iterator[Chunk]:
    gap = parts.scale.rem
    for block in opening:
        yield Chunk(block, gap)
    for exercise in snapshot.exercises:
        yield Chunk(exercise_block(exercise, snapshot.labels, parts), gap)
    yield from _good_to_know(snapshot, parts)
    yield from log_chunks(snapshot, parts, frame.height, _closing(snapshot, parts))


def _opening(snapshot: HandoutSnapshot, parts: Parts) -> Block:
    inner = parts.within(parts.width - 2 * _EDGE)
    why = Stack((inner.body(snapshot.labels.why, bold=True), inner.body(snapshot.why)))
    return Stack(
        (
            parts.sized(snapshot.title, parts.scale.title),
            parts.body(snapshot.summary, colour=QUIET),
            parts.gap(0.5),
            Panel(why, parts.width, _EDGE, Look(PANEL, radius=CORNER)),
            parts.gap(0.5),
            _bands(snapshot, parts),
        )
    )


def _bands(snapshot: HandoutSnapshot, parts: Parts) -> Block:
    count = len(snapshot.bands)
    width = (parts.width - _EDGE * (count - 1)) / count
    inner = parts.within(width - 2 * _EDGE)
    texts = [
        Stack((inner.body(band.head, bold=True), inner.body(band.text))) for band in snapshot.bands
    ]
    least = max(block.height for block in texts) + 2 * _EDGE * 0.75
    cells = tuple(
        (
            index * (width + _EDGE),
            Panel(block, width, _EDGE * 0.75, Look(BANDS[index], LINE, radius=CORNER), least),
        )
        for index, block in enumerate(texts)
    )
    return Row(cells)


def _stop_box(stop: StopBox, parts: Parts) -> Block:
    inner = parts.within(parts.width - 2 * _EDGE)
    texts = tuple(_led_by_colon(said, inner) for said in stop.texts)
    call: Block = inner.body(stop.call, bold=True)
    if stop.call_line:
        call = WritingLine(inner.body(stop.call, bold=True), inner.width * 0.6, 6, INK)
    emergency = inner.body(stop.emergency, bold=True)
    return Panel(
        Stack((*texts, call, emergency)), parts.width, _EDGE, Look(CARE, URGENT, 1.6, CORNER)
    )


def _led_by_colon(said: str, parts: Parts) -> Text:
    """A text whose words up to the first colon are its lead."""
    lead, colon, rest = said.partition(_COLON)
    return parts.led(lead + colon, rest.strip()) if colon else parts.body(said)


def _good_to_know(snapshot: HandoutSnapshot, parts: Parts) -> Iterator[Chunk]:
    blocks = [parts.marked("•", advice) for advice in snapshot.advice]
    blocks += [
        Stack((parts.body(card.title, bold=True), parts.body(card.text)))
        for card in snapshot.education
    ]
    heading: tuple[Block, ...] = (
        parts.sized(snapshot.labels.advice, parts.scale.heading),
        parts.gap(0.2),
    )
    for index, block in enumerate(blocks):
        after_bullet = 0 < index < len(snapshot.advice)
        gap = parts.scale.rem * (0.15 if after_bullet else 0.5 if index else 1)
        yield Chunk(Stack((*heading, block)), gap)
        heading = ()


def _closing(snapshot: HandoutSnapshot, parts: Parts) -> Block:
    visit: Block = parts.body(snapshot.next_visit, bold=True)
    if snapshot.next_visit_line:
        words = parts.body(snapshot.next_visit, bold=True)
        visit = WritingLine(words, parts.width * 0.8, 6, INK)
    return Stack((visit, parts.gap(0.4), parts.body(snapshot.status, colour=QUIET)))
