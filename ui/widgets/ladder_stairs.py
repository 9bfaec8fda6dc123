"""Ladder stairs: one step a rung, the present one in accent."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui.language import translate
from ui.theme.metrics import u, uf
from ui.theme.theme import current_tokens

_STEP = 9.0
_GAP = 3.0
_HEIGHT = 22.0
_LOWEST = 0.28
_CORNER = 1.5


class LadderStairs(QWidget):
    """`rungs` steps with the `rung`-th (from 1) chosen; `was` outlines where it was before."""

    def __init__(
        self,
        rungs: int = 0,
        rung: int | None = None,
        parent: QWidget | None = None,
        *,
        was: int | None = None,
        ladder: str = "",
    ) -> None:
        super().__init__(parent)
        self._ladder = ladder or translate("widgets", "Ladder")
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.show_rung(rungs, rung, was=was)

    def show_rung(self, rungs: int, rung: int | None, *, was: int | None = None) -> None:
        """Show another place."""
        self._rungs, self._rung, self._was = rungs, rung, was
        self.setAccessibleName(self._said())
        self.setToolTip(self._said())
        self.updateGeometry()
        self.update()

    def words(self) -> str:
        """What stands beside it: "3 of 9"."""
        if not self._rung:
            return ""
        return translate("widgets", "{count} of {all}", count=self._rung, all=self._rungs)

    def sizeHint(self) -> QSize:
        """Room for all steps."""
        width = self._rungs * _STEP + max(self._rungs - 1, 0) * _GAP
        return QSize(u(self, max(width, 1)), u(self, _HEIGHT))

    def minimumSizeHint(self) -> QSize:
        """Never less."""
        return self.sizeHint()

    def changeEvent(self, event: QEvent) -> None:
        """Grow with the text."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self.updateGeometry()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint from the tokens: climbed steps grey, the present one filled, the rest light."""
        tokens = current_tokens()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        climbed = QColor(tokens.line_strong)
        climbed.setAlphaF(0.6)
        for step in range(1, self._rungs + 1):
            rect = self._rect(step)
            painter.setPen(Qt.PenStyle.NoPen)
            if step == self._rung:
                painter.setBrush(QColor(tokens.accent))
            elif step == self._was:
                edge = max(1.0, uf(self, 1.4))
                painter.setPen(QPen(QColor(tokens.accent), edge))
                painter.setBrush(QColor(tokens.accent_wash))
                rect.adjust(edge / 2, edge / 2, -edge / 2, -edge / 2)
            else:
                painter.setBrush(climbed if step < (self._rung or 0) else QColor(tokens.line))
            painter.drawRoundedRect(rect, uf(self, _CORNER), uf(self, _CORNER))
        painter.end()

    def _said(self) -> str:
        if not self._rung:
            return translate("widgets", "{ladder}, no rung", ladder=self._ladder)
        now = translate(
            "widgets",
            "{ladder}, rung {rung} of {rungs}",
            ladder=self._ladder,
            rung=self._rung,
            rungs=self._rungs,
        )
        if not self._was or self._was == self._rung:
            return now
        return translate("widgets", "{place}, was {was}", place=now, was=self._was)

    def _rect(self, step: int) -> QRectF:
        share = (step - 1) / max(self._rungs - 1, 1)
        tall = self.height() * (_LOWEST + (1 - _LOWEST) * share)
        left = (step - 1) * uf(self, _STEP + _GAP)
        return QRectF(left, self.height() - tall, uf(self, _STEP), tall)
