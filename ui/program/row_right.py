"""The right part of a program row laid out: ladder and menu."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, Qt

from ui.program.row_plan import Mark, Part, ladder_width
from ui.theme.lettering import lettering, text_width
from ui.theme.metrics import BODY, SECONDARY, SEMIBOLD, u

if TYPE_CHECKING:
    from ui.program.ladder_words import LadderWords
    from ui.program.row_plan import Content


class RightPart:
    """Lays it out round the middle of the row; dropped afterwards."""

    def __init__(self, content: Content, middle: int) -> None:
        self._content = content
        self._compact = content.compact
        self._right = Part()
        self._place_ladder(middle)

    @property
    def part(self) -> Part:
        """What was laid out; it counts from its own left edge."""
        return self._right

    def _place_ladder(self, middle: int) -> None:
        side = u(None, 26)
        wide = ladder_width(compact=self._compact, low=self._content.low)
        more = QRect(wide + u(None, 6), middle - side // 2, side, side)
        self._right.controls.append((self._content.controls["more"], more))
        words = self._content.ladder
        if words is None:
            return
        steps = middle - side // 2
        small = lettering(SECONDARY)[1]
        above, below = steps - small.height() - u(None, 4), steps + side + u(None, 4)
        if self._compact:
            steps, above = middle - u(None, 2), middle - u(None, 6) - small.height()
            self._ladder_words("place", QRect(0, above, wide, small.height()), words.rung)
        else:
            self._ladder_head(words, QRect(0, above, wide, small.height()))
            self._ladder_words("next", QRect(0, below, wide, small.height()), words.next_words)
        controls, up = self._content.controls, QRect(wide - side, steps, side, side)
        self._right.controls.append((controls["down"], QRect(0, steps, side, side)))
        self._right.controls.append((controls["up"], up))
        inset = side + u(None, 6 if self._compact else 8)
        self._right.signs["stairs"] = QRect(inset, steps, wide - 2 * inset, side)

    def _ladder_head(self, words: LadderWords, line: QRect) -> None:
        wide = text_width(words.place, BODY, SEMIBOLD) + 1
        place = QRect(line.right() - wide + 1, line.top(), wide, line.height())
        self._right.marks.append(Mark("place", place, words.place, BODY, SEMIBOLD, "text"))
        name = QRect(line.left(), line.top(), line.width() - wide - u(None, 8), line.height())
        self._ladder_words("ladder", name, words.name)

    def _ladder_words(self, key: str, line: QRect, text: str) -> None:
        shown = text
        if text_width(text, SECONDARY) > line.width():
            metrics = lettering(SECONDARY)[1]
            shown = metrics.elidedText(text, Qt.TextElideMode.ElideRight, line.width())
        whole = text if shown != text else ""
        self._right.marks.append(Mark(key, line, shown, whole=whole))
