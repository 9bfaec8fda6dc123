"""Where the pages lie: below each other, or two side by side where there is room."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QRect, QSize, QSizeF

MARGIN, GAP = 24, 16
TWO_FROM = 1000  # two pages are still readable side by side from this width on, in u
LEAST_PAGE = 120


@dataclass(frozen=True, slots=True)
class PageLayout:
    """The pages' places in the content, and the content's size."""

    places: tuple[QRect, ...]
    content: QSize
    page_width: int


def lay_out(sizes: Sequence[QSizeF], room: int, unit: float, zoom: float) -> PageLayout:
    """Place pages of these sizes in a view `room` px wide, scroll bar included.

    `unit` is 1 u in px; at zoom 1 the pages fill the width.
    """
    margin, gap = round(MARGIN * unit), round(GAP * unit)
    columns = 2 if len(sizes) > 1 and room >= TWO_FROM * unit else 1
    fitting = (room - 2 * margin - (columns - 1) * gap) / columns
    width = round(max(fitting, LEAST_PAGE * unit) * zoom)
    total = columns * width + (columns - 1) * gap
    left, top = max(margin, (room - total) // 2), gap
    places: list[QRect] = []
    for start in range(0, len(sizes), columns):
        row = sizes[start : start + columns]
        heights = [round(width * size.height() / size.width()) for size in row]
        places += [
            QRect(left + column * (width + gap), top, width, height)
            for column, height in enumerate(heights)
        ]
        top += max(heights) + gap
    return PageLayout(tuple(places), QSize(total + 2 * margin, top), width)
