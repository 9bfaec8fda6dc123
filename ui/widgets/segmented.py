"""Segments in one frame: one click chooses, arrows move without choosing, typing chooses."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from enum import Enum

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal, Slot
from PySide6.QtGui import QColor, QFocusEvent, QFontMetricsF, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QButtonGroup, QHBoxLayout, QSizePolicy, QWidget

from ui.theme.metrics import RADIUS, RADIUS_CHIP, SEMIBOLD, SMALL, STRONG, TARGET, font, u, uf
from ui.theme.theme import current_tokens
from ui.theme.tokens import Tokens

_GAP = 2.0  # between frame and chosen segment
_MENU_ROOM = 8.0
_STEPS: dict[int, int] = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}
_CHOOSE: frozenset[int] = frozenset({Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space})


class Look(Enum):
    """How a chosen segment looks."""

    INVERSE = "inverse"
    ACCENT = "accent"
    LEFT = "left"
    RIGHT = "right"
    BOTH = "both"


@dataclass(frozen=True, slots=True)
class SegmentSpec:
    """A segment: what it shows, what it is called, and how it looks when chosen."""

    text: str
    name: str
    look: Look = Look.INVERSE
    menu: bool = False


class Segment(QAbstractButton):
    """One segment; painted, with the focus ring inside."""

    moved = Signal(int)

    def __init__(self, spec: SegmentSpec, padding: float, parent: QWidget) -> None:
        super().__init__(parent)
        self.spec = spec
        self._padding = padding
        self.setText(spec.text)
        self.setAccessibleName(spec.name)
        self.setToolTip(spec.name[:1].upper() + spec.name[1:])
        self.setCheckable(True)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)

    def sizeHint(self) -> QSize:
        """Room for the text in its boldest form, and never less than a target."""
        bold = font(self.font(), self._scale(), STRONG)
        measured = QFontMetricsF(bold)
        width = measured.horizontalAdvance(self.text()) + 2 * uf(self, self._padding)
        if self.spec.menu:
            width += uf(self, _MENU_ROOM)
        height = max(uf(self, TARGET), measured.height() + uf(self, 6))
        return QSize(max(round(width + 0.5), u(self, TARGET)), round(height))

    def minimumSizeHint(self) -> QSize:
        """A segment never shrinks."""
        return self.sizeHint()

    def changeEvent(self, event: QEvent) -> None:
        """Grow with the text."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self.updateGeometry()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows move the focus only; Return chooses like Space; the rest goes to the group."""
        step = _STEPS.get(event.key())
        if step is not None:
            self.moved.emit(step)
        elif event.key() in _CHOOSE:
            self.click()
        else:
            event.ignore()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint fill, text and focus ring."""
        tokens = current_tokens()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        gap = uf(self, _GAP)
        box = QRectF(self.rect()).adjusted(1, gap, -1, -gap)
        fill, edge, ink = self._colors(tokens)
        if fill or edge:
            width = max(1.0, uf(self, 1.4)) if edge else 0.0
            inner = box.adjusted(width / 2, width / 2, -width / 2, -width / 2)
            painter.setPen(QPen(QColor(edge), width) if edge else QPen(Qt.PenStyle.NoPen))
            painter.setBrush(QColor(fill) if fill else Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(inner, uf(self, RADIUS_CHIP), uf(self, RADIUS_CHIP))
        painter.setFont(font(self.font(), self._scale(), STRONG if self.isChecked() else SEMIBOLD))
        painter.setPen(QColor(ink))
        self._paint_label(painter, ink)
        if self.hasFocus():
            ring = QRectF(self.rect()).adjusted(1, 1, -1, -1)
            painter.setPen(QPen(QColor(tokens.accent), max(2.0, uf(self, 2))))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(ring, uf(self, RADIUS), uf(self, RADIUS))
        painter.end()

    def _paint_label(self, painter: QPainter, ink: str) -> None:
        rect = QRectF(self.rect())
        if self.spec.menu:
            rect.adjust(0, 0, -uf(self, _MENU_ROOM), 0)
            middle = QPointF(rect.right() - uf(self, 1), rect.center().y() + uf(self, 0.5))
            arm = uf(self, 2.5)
            painter.save()
            painter.setPen(QPen(QColor(ink), max(1.0, uf(self, 1.2))))
            tip = middle + QPointF(0, arm / 2)
            painter.drawLine(middle + QPointF(-arm, -arm / 2), tip)
            painter.drawLine(tip, middle + QPointF(arm, -arm / 2))
            painter.restore()
        painter.drawText(rect, Qt.AlignmentFlag.AlignCenter, self.text())

    def _scale(self) -> float:
        return SMALL if len(self.text()) > 1 and self.text().isupper() else 0.92

    def _colors(self, tokens: Tokens) -> tuple[str, str, str]:
        """Fill, edge and ink; empty for none."""
        if not self.isEnabled():
            return (tokens.chip if self.isChecked() else "", "", tokens.dis)
        if not self.isChecked():
            return (tokens.hover, "", tokens.text) if self.underMouse() else ("", "", tokens.text2)
        return {
            Look.INVERSE: (tokens.text, "", tokens.pane),
            Look.ACCENT: (tokens.accent_wash, tokens.accent, tokens.accent),
            Look.LEFT: (tokens.left_wash, tokens.left, tokens.left),
            Look.RIGHT: (tokens.right, "", tokens.on_right),
            Look.BOTH: (tokens.chip, tokens.text, tokens.text),
        }[self.spec.look]


class Segmented(QWidget):
    """A row of segments. `picked` carries the index of the one clicked, chosen before or not."""

    picked = Signal(int)
    segment_type: type[Segment] = Segment

    def __init__(
        self,
        specs: Sequence[SegmentSpec],
        parent: QWidget | None = None,
        *,
        padding: float = 8.0,
        clearable: bool = False,
    ) -> None:
        super().__init__(parent)
        self._clearable = clearable
        self._current = -1
        self._group = QButtonGroup(self)
        self._group.setExclusive(False)
        self._row = QHBoxLayout(self)
        self._row.setSpacing(0)
        self._row.setContentsMargins(1, 0, 1, 0)
        self.segments = tuple(self.segment_type(spec, padding, self) for spec in specs)
        for index, segment in enumerate(self.segments):
            self._group.addButton(segment, index)
            self._row.addWidget(segment)
            segment.moved.connect(self._move)
        self._group.idClicked.connect(self._clicked)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.set_current(-1)

    @property
    def current(self) -> int:
        """The index of the chosen segment, -1 for none."""
        return self._current

    def set_current(self, index: int) -> None:
        """Choose without telling; -1 chooses none."""
        self._current = index
        for at, segment in enumerate(self.segments):
            segment.setChecked(at == index)
            entry = at == max(index, 0)
            # One stop for Tab, the arrows do the rest.
            policy = Qt.FocusPolicy.StrongFocus if entry else Qt.FocusPolicy.ClickFocus
            segment.setFocusPolicy(policy)
        self.setFocusProxy(self.segments[max(index, 0)])
        self.update()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """The chosen segment takes the focus."""
        super().focusInEvent(event)
        self.segments[max(self._current, 0)].setFocus(event.reason())

    @Slot(int)
    def _clicked(self, index: int) -> None:
        again = self._clearable and index == self._current
        self.set_current(-1 if again else index)
        self.picked.emit(-1 if again else index)

    @Slot(int)
    def _move(self, step: int) -> None:
        here = next((at for at, one in enumerate(self.segments) if one.hasFocus()), 0)
        there = min(max(here + step, 0), len(self.segments) - 1)
        self.segments[there].setFocus(Qt.FocusReason.OtherFocusReason)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the frame, strong once something is chosen, and the lines between."""
        tokens = current_tokens()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        strong = self._current >= 0 and self.isEnabled()
        edge = QColor(tokens.line_strong if strong else tokens.line)
        painter.setPen(QPen(edge, 1))
        painter.setBrush(QColor(tokens.field) if self.isEnabled() else Qt.BrushStyle.NoBrush)
        box = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        painter.drawRoundedRect(box, uf(self, RADIUS), uf(self, RADIUS))
        self._paint_lines(painter, tokens)
        painter.end()

    def _paint_lines(self, painter: QPainter, tokens: Tokens) -> None:
        painter.setPen(QPen(QColor(tokens.line), 1))
        inset = uf(self, 5)
        for at, segment in enumerate(self.segments[1:], start=1):
            if self._current in {at, at - 1}:
                continue
            x = segment.x() + 0.5
            painter.drawLine(QPointF(x, inset), QPointF(x, self.height() - inset))
