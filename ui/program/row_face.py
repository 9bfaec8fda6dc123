"""The picture of a program row: words, badge, stairs, and its controls at rest."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPixmap

from ui.program.quiet import is_live, stamp
from ui.theme.icons import icon_pixmap
from ui.theme.lettering import lettering
from ui.theme.metrics import font_stamp, uf
from ui.theme.theme import current_tokens
from ui.widgets import paint_side_badge

if TYPE_CHECKING:
    from planner.vocabulary import WorkingSide
    from ui.program.quiet import Control
    from ui.program.row_plan import Part
    from ui.theme.tokens import Tokens

_STEP, _GAP, _NARROW_GAP, _LOWEST, _STAIRS = 9.0, 3.0, 1.6, 0.28, 22.0
_WIDEST = 16.0  # a step of a short ladder
_CLIMBED = 0.6


@dataclass(frozen=True, slots=True)
class Look:
    """What the picture shows beside words and controls; `stairs` are all rungs and the present."""

    height: int
    side: WorkingSide
    stairs: tuple[int, int]


class Picture:
    """One half of a row, painted once; `missing` are controls that painted themselves meanwhile."""

    def __init__(self) -> None:
        self.wide = 0  # px
        self._pixmap = QPixmap()
        self._key: object = None
        self._missing: list[Control] = []

    def of(self, part: Part, look: Look, ground: QColor, ratio: float) -> QPixmap:
        """The picture of a part on a ground."""
        faces = tuple(one.face() for one, _rect in part.controls)
        key = (part, faces, look, ground.rgba(), ratio, current_tokens().dark, font_stamp())
        if key == self._key and not any(not is_live(one) for one in self._missing):
            return self._pixmap
        self._key = key
        self.wide = max(1, part.extent)
        size = QSize(self.wide, look.height)
        self._pixmap = QPixmap(size * ratio)
        self._pixmap.setDevicePixelRatio(ratio)
        self._pixmap.fill(ground)
        painter = QPainter(self._pixmap)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._missing = _paint(painter, part, look, ground)
        painter.end()
        return self._pixmap


def _paint(painter: QPainter, part: Part, look: Look, ground: QColor) -> list[Control]:
    tokens = current_tokens()
    for mark in part.marks:
        painter.setFont(lettering(mark.scale, mark.weight)[0])
        painter.setPen(tokens.color(mark.ink))
        painter.drawText(mark.rect, Qt.AlignmentFlag.AlignVCenter, mark.text)
    for name, rect in part.signs.items():
        if name == "badge":
            paint_side_badge(painter, QRectF(rect), look.side, tokens)
        elif name == "shield":
            ratio = painter.device().devicePixelRatioF()
            painter.drawPixmap(rect, icon_pixmap("shield", "warn", rect.width(), ratio))
        else:
            _paint_stairs(painter, rect, look.stairs, tokens)
    missing: list[Control] = []
    for control, rect in part.controls:
        if is_live(control):
            missing.append(control)
        else:
            painter.drawPixmap(rect.topLeft(), stamp(control, rect.size(), ground))
    return missing


def _paint_stairs(painter: QPainter, rect: QRect, place: tuple[int, int], tokens: Tokens) -> None:
    """One step a rung: climbed ones grey, the present one in accent, the rest light."""
    rungs, rung = place
    room = float(rect.width())
    gap = uf(None, _GAP)
    if rungs * (uf(None, _STEP) + gap) - gap > room:
        gap = uf(None, _NARROW_GAP)
    wide = min(uf(None, _WIDEST), (room - gap * (rungs - 1)) / max(rungs, 1))
    whole = rungs * wide + (rungs - 1) * gap
    left = rect.left() + (room - whole) / 2
    tallest = min(uf(None, _STAIRS), float(rect.height()))
    foot = rect.center().y() + tallest / 2
    climbed = QColor(tokens.line_strong)
    climbed.setAlphaF(_CLIMBED)
    painter.setPen(Qt.PenStyle.NoPen)
    for step in range(1, rungs + 1):
        tall = tallest * (_LOWEST + (1 - _LOWEST) * (step - 1) / max(rungs - 1, 1))
        if step == rung:
            painter.setBrush(tokens.color("accent"))
        else:
            painter.setBrush(climbed if step < rung else tokens.color("line"))
        box = QRectF(left + (step - 1) * (wide + gap), foot - tall, wide, tall)
        painter.drawRoundedRect(box, uf(None, 1.5), uf(None, 1.5))
