"""Short words laid out once for each font: what is painted with every frame is not shaped anew."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainter, QStaticText, QTextOption, QTransform

from ui.theme.metrics import font_stamp

_MANY = 600
_laid: dict[tuple[str, str, int], tuple[QStaticText, float, float]] = {}


def write(painter: QPainter, rect: QRectF, text: str, font: QFont, across: float = 0.0) -> None:
    """Write a line in the painter's pen, upright in the middle of `rect`.

    `across` is the share of the free width before the words: 0 for left, 0.5 for centred.
    """
    key = (text, font.key(), font_stamp())
    found = _laid.get(key)
    if found is None:
        if len(_laid) >= _MANY:
            _laid.clear()
        found = _laid[key] = _lay(text, font)
    words, wide, tall = found
    left = rect.left() + ((rect.width() - wide) * across if across else 0.0)
    painter.setFont(font)
    painter.drawStaticText(QPointF(left, rect.top() + (rect.height() - tall) / 2), words)


def _lay(text: str, font: QFont) -> tuple[QStaticText, float, float]:
    words = QStaticText(text)
    words.setTextFormat(Qt.TextFormat.PlainText)
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.NoWrap)
    words.setTextOption(option)
    words.prepare(QTransform(), font)
    # The height unrounded, as Qt takes it for words that it lays out while painting.
    return words, words.size().width(), QFontMetricsF(font).height()
