"""Qt's own writer: a painter on QPdfWriter, pictures by QSvgRenderer, read once in a process."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QBuffer, QMarginsF, QPointF, QRectF
from PySide6.QtGui import (
    QBrush,
    QColor,
    QFont,
    QFontDatabase,
    QFontMetricsF,
    QGuiApplication,
    QPageSize,
    QPainter,
    QPdfWriter,
    QPen,
    QTextLayout,
)
from PySide6.QtSvg import QSvgRenderer

from tools.bench.peers.pen import drawn
from tools.bench.peers.sheet import BOLD, INK, LINE, REGULAR, Make, Sheet, read

_DOTS = 72  # an inch, so that a dot is a point


def maker(folder: Path) -> Make:
    """Sheets on a writer; the application that fonts need lives as long as they are made."""
    application = QGuiApplication([])
    for file in (REGULAR, BOLD):
        QFontDatabase.addApplicationFont(str(file))
    sheet = read(folder)
    kept = {file.name: QSvgRenderer(str(file)) for file in sorted(folder.glob("*.svg"))}

    def make(number: int) -> bytes:
        one = sheet(number)
        return drawn(one, _Surface(one, kept, application))

    return make


class _Surface:
    """A painter on pages."""

    def __init__(
        self, sheet: Sheet, kept: dict[str, QSvgRenderer], application: QGuiApplication
    ) -> None:
        self._application, self._kept = application, kept
        self._buffer = QBuffer()
        self._buffer.open(QBuffer.OpenModeFlag.WriteOnly)
        self._writer = QPdfWriter(self._buffer)
        self._writer.setResolution(_DOTS)
        self._writer.setPageSize(QPageSize(QPageSize.PageSizeId.Letter))
        self._writer.setPageMargins(QMarginsF())
        self._writer.setTitle(sheet.title)
        self._painter = QPainter(self._writer)
        self._fonts: dict[tuple[float, bool], QFont] = {}

    def _font(self, size: float, *, bold: bool) -> QFont:
        found = self._fonts.get((size, bold))
        if found is None:
            found = QFont("Inter")
            found.setPointSizeF(size)
            found.setBold(bold)
            found.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
            self._fonts[size, bold] = found
        return found

    def lines(self, text: str, size: float, width: float, *, bold: bool) -> Sequence[str]:
        layout = QTextLayout(text, self._font(size, bold=bold), self._writer)
        layout.beginLayout()
        found = []
        while (line := layout.createLine()).isValid():
            line.setLineWidth(width)
            found.append(text[line.textStart() : line.textStart() + line.textLength()].rstrip())
        layout.endLayout()
        return found

    def wide(self, text: str, size: float, *, bold: bool) -> float:
        metrics = QFontMetricsF(self._font(size, bold=bold), self._writer)
        return metrics.horizontalAdvance(text)

    def write(self, text: str, x: float, y: float, size: float, *, bold: bool) -> None:
        self._painter.setFont(self._font(size, bold=bold))
        self._painter.setPen(QColor(INK))
        self._painter.drawText(QPointF(x, y), text)

    def box(self, x: float, y: float, width: float, height: float, ground: str = "") -> None:
        self._painter.setPen(QPen(QColor(LINE), 1))
        self._painter.setBrush(QBrush(QColor(ground)) if ground else QBrush())
        self._painter.drawRect(QRectF(x, y, width, height))

    def picture(self, file: str, x: float, y: float, width: float, height: float) -> None:
        self._kept[file].render(self._painter, QRectF(x, y, width, height))

    def turn(self) -> None:
        self._writer.newPage()

    def finish(self) -> bytes:
        self._painter.end()
        self._buffer.close()
        return bytes(self._buffer.data().data())
