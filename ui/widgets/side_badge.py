"""The side badge: letter + shape + colour, so that it holds in grey too."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache

from PySide6.QtCore import QEvent, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from planner.vocabulary import WorkingSide
from ui.theme.metrics import STRONG, font, font_stamp, u, uf
from ui.theme.sprites import device_size, drawn, lay, pixel_ratio
from ui.theme.theme import current_tokens
from ui.theme.tokens import Tokens
from ui.widgets.words import AnySide, side_letters, side_words

HEIGHT = 20.0
SMALL_HEIGHT = 16.0
_LETTER_WIDTH = 1.1  # of the height
_CORNER = 0.18
_LETTER = 0.66
_EDGE = 1.4
_LEFT, _RIGHT = 0, 1
_COUNT = {"none": 0, "left": 1, "right": 1}


def badge_letters(side: AnySide) -> tuple[str, ...]:
    """The letters a badge shows, the left side's first: (L), (R), (L, R), or none for no side."""
    if side.value == "none":
        return ()
    if side.value in {"left", "right"}:
        return (side_letters(side),)
    return (side_letters(WorkingSide.LEFT), side_letters(WorkingSide.RIGHT))


def badge_size(side: AnySide, height: float = HEIGHT) -> QSize:
    """The size of a badge in px for a height in u; no side has no width."""
    return QSize(u(None, _LETTER_WIDTH * height * _COUNT.get(side.value, 2)), u(None, height))


def paint_side_badge(
    painter: QPainter, rect: QRectF, side: AnySide, tokens: Tokens, *, compact: bool = False
) -> None:
    """Paint a badge over a rectangle of `badge_size`. Compact ones have no round edge."""
    letters = badge_letters(side)
    if not letters:
        return
    first = _RIGHT if side.value == "right" else _LEFT
    badge = _Badge(letters, first, compact, tokens, uf(None, _EDGE), font_stamp())
    ratio = pixel_ratio(painter)
    if ratio is None:
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        badge.paint(painter, rect)
        painter.restore()
        return
    size = device_size(rect, ratio)
    lay(painter, rect.topLeft(), _kept(badge, size.width(), size.height(), ratio), ratio)


@lru_cache(maxsize=256)
def _kept(badge: _Badge, width: int, height: int, ratio: float) -> QImage:
    return drawn(QSize(width, height), ratio, badge.paint)


@dataclass(frozen=True, slots=True)
class _Badge:
    """Everything a badge's look depends on. `first` is the side of the first letter."""

    letters: tuple[str, ...]
    first: int
    compact: bool
    tokens: Tokens
    edge: float
    stamp: int

    def paint(self, painter: QPainter, rect: QRectF) -> None:
        """Paint it over a rectangle."""
        width = rect.width() / len(self.letters)
        for index, letter in enumerate(self.letters):
            part = QRectF(rect.left() + index * width, rect.top(), width, rect.height())
            self._plate(painter, part, left=self.first + index == _LEFT)
            chosen = font(None, 1.0, STRONG)
            chosen.setPixelSize(max(1, round(rect.height() * _LETTER)))
            painter.setFont(chosen)
            ink = self.tokens.left if self.first + index == _LEFT else self.tokens.on_right
            painter.setPen(QColor(ink))
            painter.drawText(part, Qt.AlignmentFlag.AlignCenter, letter)

    def _plate(self, painter: QPainter, rect: QRectF, *, left: bool) -> None:
        edge = max(1.0, self.edge) if left else 0.0
        box = rect.adjusted(edge / 2, edge / 2, -edge / 2, -edge / 2)
        corner = rect.height() * _CORNER
        outer = corner if self.compact else box.height() / 2
        inner = 0.0 if len(self.letters) > 1 else corner
        if left:
            painter.setPen(QPen(QColor(self.tokens.left), edge))
            painter.setBrush(QColor(self.tokens.left_wash))
        else:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(self.tokens.right))
        painter.drawPath(_rounded(box, outer if left else inner, inner if left else outer))


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
