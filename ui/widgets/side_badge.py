"""The side badge: letter + shape + colour, so that it holds in grey too."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from planner.vocabulary import WorkingSide
from ui.theme.metrics import STRONG, font, u, uf
from ui.theme.theme import current_tokens
from ui.theme.tokens import Tokens
from ui.widgets.words import AnySide, side_words

HEIGHT = 20.0
SMALL_HEIGHT = 16.0
_LETTER_WIDTH = 1.1  # of the height
_CORNER = 0.18
_LETTER = 0.66
_EDGE = 1.4


def badge_letters(side: AnySide) -> str:
    """The letters a badge shows: "L", "R", "LR", or nothing for no side."""
    return {"left": "L", "right": "R", "none": ""}.get(side.value, "LR")


def badge_size(side: AnySide, height: float = HEIGHT) -> QSize:
    """The size of a badge in px for a height in u; no side has no width."""
    width = _LETTER_WIDTH * height * len(badge_letters(side))
    return QSize(u(None, width), u(None, height))


def paint_side_badge(
    painter: QPainter, rect: QRectF, side: AnySide, tokens: Tokens, *, compact: bool = False
) -> None:
    """Paint a badge over a rectangle of `badge_size`. Compact ones have no round edge."""
    letters = badge_letters(side)
    if not letters:
        return
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    width = rect.width() / len(letters)
    for index, letter in enumerate(letters):
        part = QRectF(rect.left() + index * width, rect.top(), width, rect.height())
        _paint_letter(painter, part, letter, tokens, (compact, len(letters) > 1))
    painter.restore()


def _paint_letter(
    painter: QPainter, rect: QRectF, letter: str, tokens: Tokens, shape: tuple[bool, bool]
) -> None:
    compact, joined = shape
    left = letter == "L"
    edge = max(1.0, uf(None, _EDGE)) if left else 0.0
    box = rect.adjusted(edge / 2, edge / 2, -edge / 2, -edge / 2)
    corner = rect.height() * _CORNER
    outer = corner if compact else box.height() / 2
    inner = 0.0 if joined else corner
    path = _rounded(box, outer if left else inner, inner if left else outer)
    if left:
        painter.setPen(QPen(QColor(tokens.left), edge))
        painter.setBrush(QColor(tokens.left_wash))
    else:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(tokens.right))
    painter.drawPath(path)
    chosen = font(painter.font(), 1.0, STRONG)
    chosen.setPixelSize(max(1, round(rect.height() * _LETTER)))
    painter.setFont(chosen)
    painter.setPen(QColor(tokens.left if left else tokens.on_right))
    painter.drawText(rect, Qt.AlignmentFlag.AlignCenter, letter)


def _rounded(rect: QRectF, left: float, right: float) -> QPainterPath:
    """A rectangle with one radius for both left corners and one for both right corners."""
    path = QPainterPath()
    path.moveTo(rect.left() + left, rect.top())
    path.lineTo(rect.right() - right, rect.top())
    path.arcTo(rect.right() - 2 * right, rect.top(), 2 * right, 2 * right, 90, -90)
    path.lineTo(rect.right(), rect.bottom() - right)
    path.arcTo(rect.right() - 2 * right, rect.bottom() - 2 * right, 2 * right, 2 * right, 0, -90)
    path.lineTo(rect.left() + left, rect.bottom())
    path.arcTo(rect.left(), rect.bottom() - 2 * left, 2 * left, 2 * left, 270, -90)
    path.lineTo(rect.left(), rect.top() + left)
    path.arcTo(rect.left(), rect.top(), 2 * left, 2 * left, 180, -90)
    path.closeSubpath()
    return path


class SideBadge(QWidget):
    """A badge that stands alone; its name is the side in words."""

    def __init__(
        self,
        side: AnySide = WorkingSide.BOTH,
        parent: QWidget | None = None,
        *,
        height: float = HEIGHT,
    ) -> None:
        super().__init__(parent)
        self._height = height
        self._side: AnySide = side
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.set_side(side)

    @property
    def side(self) -> AnySide:
        """The side shown."""
        return self._side

    def set_side(self, side: AnySide) -> None:
        """Show another side; no side takes no room."""
        self._side = side
        self.setAccessibleName(side_words(side))
        self.setToolTip(side_words(side).capitalize())
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """The badge's own size."""
        return badge_size(self._side, self._height)

    def minimumSizeHint(self) -> QSize:
        """A badge never shrinks."""
        return self.sizeHint()

    def changeEvent(self, event: QEvent) -> None:
        """Grow with the text."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self.updateGeometry()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint from the tokens."""
        painter = QPainter(self)
        paint_side_badge(painter, QRectF(self.rect()), self._side, current_tokens())
        painter.end()
