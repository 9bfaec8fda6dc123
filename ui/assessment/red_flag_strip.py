"""The red flag strip: not asked, none present, present. It never scrolls away."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum, auto

from PySide6.QtCore import QEvent, QRectF, QSize, Qt, Signal, Slot
from PySide6.QtGui import QColor, QEnterEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from planner.assessment.assessment import Assessment
from planner.assessment.finding import FindingKind
from planner.suggest.catalogue import Catalogue
from ui.theme.icons import paint_icon
from ui.theme.metrics import RADIUS, SEMIBOLD, SMALL, font, u, uf
from ui.theme.theme import current_tokens
from ui.widgets import button

_HEIGHT = 36.0


class Asked(Enum):
    """Where the asking of red flags stands."""

    NOT_ASKED = auto()
    NONE_PRESENT = auto()
    PRESENT = auto()


@dataclass(frozen=True, slots=True)
class RedFlags:
    """The state of the strip: how many were asked, how many are present."""

    state: Asked
    present: int
    total: int


def red_flags(catalogue: Catalogue, assessment: Assessment) -> RedFlags:
    """What the strip shows; a present flag wins over everything."""
    flags = [one for one in catalogue.findings if one.kind is FindingKind.RED_FLAG]
    seen = [(flag, assessment.observed(flag.id)) for flag in flags]
    present = sum(1 for flag, one in seen if one is not None and one.is_positive(flag))
    if present:
        return RedFlags(Asked.PRESENT, present, len(flags))
    state = Asked.NONE_PRESENT if assessment.red_flags_asked else Asked.NOT_ASKED
    return RedFlags(state, 0, len(flags))


_LOOKS = {
    Asked.NOT_ASKED: ("flag", "warn", "warn_wash", ""),
    Asked.NONE_PRESENT: ("check", "ok", "ok_wash", ""),
    Asked.PRESENT: ("octagon", "danger", "danger_wash", "danger"),
}


class RedFlagStrip(QWidget):
    """`opened` asks for the list of red flags, `none_present` says that none is there."""

    opened = Signal()
    none_present = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._flags = RedFlags(Asked.NOT_ASKED, 0, 0)
        self._hovered = False
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.none = button(self.tr("None present"), self, name=self.tr("Red flags: none present"))
        self.none.clicked.connect(self._say_none)
        row = QHBoxLayout(self)
        row.addStretch(1)
        row.addWidget(self.none)
        self._fit()
        self.show_flags(self._flags)

    @property
    def flags(self) -> RedFlags:
        """What is shown."""
        return self._flags

    def show_flags(self, flags: RedFlags) -> None:
        """Show where the asking stands."""
        self._flags = flags
        self.none.setVisible(flags.state is Asked.NOT_ASKED)
        self.setAccessibleName(" ".join(self.words()))
        self.setToolTip(self.tr("Open the red flags (F8)"))
        self.update()

    def words(self) -> tuple[str, str]:
        """The bold word and the rest."""
        flags = self._flags
        if flags.state is Asked.NOT_ASKED:
            return self.tr("Red flags"), self.tr("not asked yet")
        if flags.state is Asked.NONE_PRESENT:
            return self.tr("Red flags"), self.tr("none present, all {0} asked").format(flags.total)
        word = self.tr("Red flag") if flags.present == 1 else self.tr("Red flags")
        return word, self.tr("{0} present: stop").format(flags.present)

    def _short_words(self) -> str:
        """The rest in fewer words, for a narrow pane; a red flag that is present is never cut."""
        if self._flags.state is Asked.NOT_ASKED:
            return self.tr("not asked")
        return self.tr("none present") if self._flags.state is Asked.NONE_PRESENT else ""

    # --- Qt ------------------------------------------------------------------------------

    def sizeHint(self) -> QSize:
        height = max(u(self, _HEIGHT), self.none.sizeHint().height() + u(self, 8))
        return QSize(u(self, 260), height)

    def minimumSizeHint(self) -> QSize:
        return QSize(u(self, 120), self.sizeHint().height())

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._fit()

    def enterEvent(self, event: QEnterEvent) -> None:
        super().enterEvent(event)
        self._set_hovered(hovered=True)

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self._set_hovered(hovered=False)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        inside = self.rect().contains(event.position().toPoint())
        if inside and event.button() == Qt.MouseButton.LeftButton:
            self.opened.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space}:
            self.opened.emit()
            return
        super().keyPressEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        tokens = current_tokens()
        sign, ink, fill, edge = _LOOKS[self._flags.state]
        color = getattr(tokens, ink)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        border = edge or (ink if self._hovered else "")
        pen = QPen(tokens.color(border), 1) if border else QPen(Qt.PenStyle.NoPen)
        box = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        self._box(painter, box, pen, fill=fill)
        if self.hasFocus():
            ring = QPen(tokens.color("accent"), 2)
            self._box(painter, box.adjusted(1, 1, -1, -1), ring, fill=None)
        side = uf(self, 16)
        spot = QRectF(uf(self, 9), (self.height() - side) / 2, side, side)
        paint_icon(painter, spot, sign, color)
        self._paint_words(painter, spot.right() + uf(self, 6), color)
        painter.end()

    def _paint_words(self, painter: QPainter, left: float, color: str) -> None:
        tokens = current_tokens()
        bold, rest = self.words()
        right = self._paint_hint(painter)
        painter.setFont(font(self.font(), 1.0, SEMIBOLD))
        painter.setPen(QColor(color))
        width = painter.fontMetrics().horizontalAdvance(bold)
        middle = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        painter.drawText(QRectF(left, 0, width + 2, self.height()), middle, bold)
        painter.setFont(font(self.font(), 0.96))
        painter.setPen(tokens.color("text"))
        start = left + width + uf(self, 5)
        room = right - start
        if painter.fontMetrics().horizontalAdvance(rest) > room:
            rest = self._short_words() or rest
        if painter.fontMetrics().horizontalAdvance(rest) > room:
            painter.setFont(font(self.font(), SMALL))
        painter.drawText(QRectF(start, 0, max(room, 0), self.height()), middle, rest)

    def _paint_hint(self, painter: QPainter) -> float:
        """The key and the arrow on the right; their left edge."""
        if self.none.isVisible():
            return float(self.none.x()) - uf(self, 4)
        tokens = current_tokens()
        side = uf(self, 12)
        spot = QRectF(self.width() - uf(self, 10) - side, (self.height() - side) / 2, side, side)
        paint_icon(painter, spot, "chevron-right", tokens.text2)
        painter.setFont(font(self.font(), SMALL))
        painter.setPen(tokens.color("text2"))
        width = painter.fontMetrics().horizontalAdvance("F8")
        left = spot.left() - uf(self, 8) - width
        middle = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        painter.drawText(QRectF(left, 0, width + 2, self.height()), middle, "F8")
        return left - uf(self, 4)

    def _box(self, painter: QPainter, box: QRectF, pen: QPen, *, fill: str | None) -> None:
        painter.setPen(pen)
        painter.setBrush(current_tokens().color(fill) if fill else Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(box, uf(self, RADIUS), uf(self, RADIUS))

    def _set_hovered(self, *, hovered: bool) -> None:
        self._hovered = hovered
        self.update()

    def _fit(self) -> None:
        layout = self.layout()
        if layout is not None:
            layout.setContentsMargins(0, u(self, 4), u(self, 6), u(self, 4))
        self.updateGeometry()

    @Slot()
    def _say_none(self) -> None:
        self.none_present.emit()
