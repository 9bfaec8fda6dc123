"""What a sheet of this clinic starts with, before the therapist chooses otherwise."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TypeVar

from planner.figures.palette import FigureStyle
from planner.handout.snapshot import Layout, Paper
from planner.patients.clinic import Clinic

_Value = TypeVar("_Value", bound=StrEnum)


@dataclass(frozen=True, slots=True)
class FirstChoices:
    """Paper, print size, layout, ink."""

    paper: Paper
    large_print: bool
    layout: Layout
    ink: FigureStyle

    @property
    def code(self) -> str:
        """The same as one word, to see whether they have changed."""
        size = "large" if self.large_print else "ordinary"
        return "-".join((self.paper.value, size, self.layout.value, self.ink.value))


def first_choices(clinic: Clinic) -> FirstChoices:
    """A clinic's; what is kept but not known, from a newer Stance, counts as the usual."""
    sheet = clinic.sheet
    ink = _known(FigureStyle, sheet.ink, FigureStyle.COLOUR)
    return FirstChoices(
        paper=_known(Paper, clinic.paper, Paper.LETTER),
        large_print=sheet.large_print,
        layout=_known(Layout, sheet.layout, Layout.AUTOMATIC),
        ink=FigureStyle.COLOUR if ink is FigureStyle.DARK else ink,
    )


def _known(kind: type[_Value], kept: str, usual: _Value) -> _Value:
    return kind(kept) if kept in set(kind) else usual
