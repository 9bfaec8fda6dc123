"""How the layouts and inks of a sheet are called."""

from __future__ import annotations

from planner.figures.palette import FigureStyle
from planner.handout.snapshot import Layout
from ui.language import translate


def layout_words(layout: Layout) -> str:
    """How many exercises share a page."""
    return {
        Layout.AUTOMATIC: translate("handout", "Exercises as they fit"),
        Layout.ONE: translate("handout", "1 exercise to a page, large"),
        Layout.TWO: translate("handout", "2 exercises to a page"),
        Layout.FOUR: translate("handout", "4 exercises to a page, in brief"),
        Layout.SIX: translate("handout", "6 exercises to a page, pictures only"),
    }[layout]


def ink_words(ink: FigureStyle) -> str:
    """How a sheet is coloured: one of the looks for print."""
    return {
        FigureStyle.COLOUR: translate("handout", "Colour"),
        FigureStyle.GREY: translate("handout", "Grey"),
        FigureStyle.LINES: translate("handout", "Ink saver"),
    }[ink]
