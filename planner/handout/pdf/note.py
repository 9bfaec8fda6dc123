"""The referral note as chunks."""

from __future__ import annotations

from collections.abc import Iterator

from planner.handout.pdf.flowables import Block, Inset, Stack
from planner.handout.pdf.marks import Label, WritingLine
from planner.handout.pdf.page import Chunk
from planner.handout.pdf.parts import Parts
from planner.handout.pdf.styles import INK, QUIET, URGENT, WHITE
from planner.handout.pdf.tagged import tagged
from planner.handout.pdf.tree import Element, Role, heading
from planner.handout.referral_snapshot import ReferralSnapshot
from planner.handout.snapshot import NoteLine

_LABEL_SHARE = 0.24
_SIGNATURE_SHARE = 0.5


def note_chunks(snapshot: ReferralSnapshot, parts: Parts) -> Iterator[Chunk]:
    """Title, how urgent, the labelled lines, room to sign."""
    urgency = Label(parts.body(snapshot.urgency_words, bold=True, colour=WHITE), URGENT, 8)
    title = parts.sized(snapshot.title, parts.scale.title, heading(Role.H1, snapshot.title))
    yield Chunk(Stack((title, parts.gap(0.2), urgency)))
    among = Element(Role.L)
    for line in snapshot.lines:
        item = tagged(_line(line, parts), among, Element(Role.LI))
        yield Chunk(item, parts.scale.rem * 0.6)
    width = parts.width * _SIGNATURE_SHARE
    blank = WritingLine(parts.body(""), width, parts.scale.rem, INK)
    yield Chunk(Stack((blank, parts.body(snapshot.signature))), parts.scale.rem * 1.5)
    yield Chunk(parts.body(snapshot.status, colour=QUIET), parts.scale.rem * 2)


def _line(line: NoteLine, parts: Parts) -> Block:
    left = parts.width * _LABEL_SHARE
    if not line.texts:
        lead = parts.within(left).body(line.label, bold=True, element=Element(Role.LBL))
        blank = WritingLine(parts.body(""), parts.width - left, 8, INK)
        return Inset(blank, left, Stack((parts.gap(8 / parts.scale.rem), lead)))
    lead = parts.within(left - 6).body(line.label, bold=True, element=Element(Role.LBL))
    inner = parts.within(parts.width - left)
    texts = Stack(tuple(inner.body(said) for said in line.texts))
    return Inset(tagged(texts, Element(Role.LBODY)), left, lead)
