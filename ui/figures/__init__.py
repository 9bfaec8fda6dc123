"""Exercises drawn in the window: pictures made off the GUI thread, and one that plays."""

from ui.figures.card import FigureCard
from ui.figures.figures import Figures
from ui.figures.thumbnail import paint_thumbnail
from ui.figures.tone_box import ToneBox
from ui.figures.words import figure_words, tone_words

__all__ = ["FigureCard", "Figures", "ToneBox", "figure_words", "paint_thumbnail", "tone_words"]
