"""Every exercise of the library, on both papers, on both sides."""

from __future__ import annotations

import re
from dataclasses import replace

import pytest

from planner.handout.pdf.render import render
from planner.handout.snapshot import Paper
from planner.vocabulary import WorkingSide
from tests.helpers.content import catalogue
from tests.helpers.handouts import OCCASION, case
from tests.helpers.pdfs import read_pages

LEFT_OR_RIGHT = (WorkingSide.LEFT, WorkingSide.RIGHT)


@pytest.mark.parametrize("paper", Paper)
@pytest.mark.parametrize("side", WorkingSide)
def test_the_whole_library(paper: Paper, side: WorkingSide) -> None:
    everything = case(tuple(one.id for one in catalogue().exercises), side)
    bare = replace(everything.program, education=(), advice=())
    snapshot = replace(everything, program=bare).sheet(replace(OCCASION, paper=paper))
    rendered = render(snapshot)
    assert rendered.warnings == ()
    pages = [page.squeezed for page in read_pages(rendered.pdf)]
    assert len(snapshot.exercises) == len(catalogue().exercises)
    for one in snapshot.exercises:
        said = (one.name, one.side, one.dose, one.start, *one.steps, one.feel, one.mistakes)
        parts = ["".join(part.split()) for part in (*said, one.advance, one.step_back)]
        assert any(all(part in page for part in parts) for page in pages), one.id


@pytest.mark.parametrize("side", LEFT_OR_RIGHT)
def test_the_other_side_is_nowhere_on_the_sheet(side: WorkingSide) -> None:
    """With the side's own words taken away, no word for the other side is left."""
    one_sided = tuple(one.id for one in catalogue().exercises if one.unilateral)
    everything = case(one_sided, side)
    program = replace(everything.program, education=(), advice=())
    snapshot = replace(everything, program=program).sheet()
    text = "".join(page.text for page in read_pages(render(snapshot).pdf))
    assert side.value.upper() in text
    assert side.other.value.upper() not in text
    ours = text.replace(snapshot.why, "").replace(snapshot.title, "")
    assert not re.search(rf"\b{side.other.value}\b", ours)
    assert all(side.value.upper() in one.side for one in snapshot.exercises)
