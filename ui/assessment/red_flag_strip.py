"""The red flag strip: not asked, none present, present. It never scrolls away and is never cut."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QRectF, QSize, Qt, Signal, Slot
from PySide6.QtGui import QEnterEvent, QKeyEvent, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from ui.assessment.red_flag_places import (
    CHEVRON,
    HEIGHT,
    ICON,
    KEY,
    KEY_FACE,
    PAD,
    REST,
    WORD,
    WRAPPED,
    Places,
    places,
)
from ui.assessment.red_flag_state import Asked, RedFlags, flag_words, red_flags
from ui.theme.icons import paint_icon
from ui.theme.lettering import lettering, text_width
from ui.theme.metrics import RADIUS, font_stamp, u, uf
from ui.theme.style_words import write
from ui.theme.theme import current_tokens
from ui.widgets import button

__all__ = ["Asked", "RedFlagStrip", "RedFlags", "red_flags"]

_LOOKS = {
    Asked.NOT_ASKED: ("flag", "warn", "warn_wash", ""),
    Asked.NONE_PRESENT: ("check", "ok", "ok_wash", ""),
    Asked.PRESENT: ("octagon", "danger", "danger_wash", "danger"),
}


class RedFlagStrip(QAbstractButton):
    """A button round another.

    `opened` asks for the list of red flags, `none_present` says that none is there.
    """

    opened = Signal()
    none_present = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._flags = RedFlags(Asked.NOT_ASKED, 0, 0)
        self._hovered = False
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.none = button(self.tr("None present"), self, name=self.tr("Red flags: none present"))
        self.none.clicked.connect(self._say_none)
        self.clicked.connect(self._open)
        self.setToolTip(self.tr("Open the red flags (F8)"))
        self.show_flags(self._flags)

    @property
    def flags(self) -> RedFlags:
        """What is shown."""
        return self._flags

    def show_flags(self, flags: RedFlags) -> None:
        """Show where the asking stands."""
        self._flags = flags
        self.none.setVisible(flags.state is Asked.NOT_ASKED)
        word, rest = self.words()
        self.setAccessibleName(self.tr("{word} {rest}").format(word=word, rest=rest))
        self.setAccessibleDescription(self.toolTip())
        self._fit()

    def words(self) -> tuple[str, str]:
        """The bold word and the rest."""
        return flag_words(self._flags)

    # --- sizes ---------------------------------------------------------------------------

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return self._places(width).height

    def sizeHint(self) -> QSize:
        width = max(self.width(), u(self, 120))
        return QSize(u(self, 260), self._places(width).height)

    def minimumSizeHint(self) -> QSize:
        return QSize(u(self, 120), u(self, HEIGHT))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.none.setGeometry(self._places(self.width()).button)

    def places(self) -> Places:
        """Where the words and the button are now."""
        return self._places(self.width())

    def _fit(self) -> None:
        self.updateGeometry()
        self.none.setGeometry(self._places(self.width()).button)
        self.update()

    def _places(self, width: int) -> Places:
        asking = self.none.sizeHint().toTuple() if self._asks() else None
        return places(*self.words(), width, asking, font_stamp())

    def _asks(self) -> bool:
        return self._flags.state is Asked.NOT_ASKED

    # --- mouse and keys ------------------------------------------------------------------

    def enterEvent(self, event: QEnterEvent) -> None:
        super().enterEvent(event)
        self._set_hovered(hovered=True)

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self._set_hovered(hovered=False)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Return opens, as Space does for every button."""
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.click()
            return
        super().keyPressEvent(event)

    @Slot()
    def _open(self) -> None:
        self.opened.emit()

    def tab_stops(self) -> tuple[QWidget, ...]:
        """Where Tab stops, in reading order."""
        return self, self.none

    def _set_hovered(self, *, hovered: bool) -> None:
        self._hovered = hovered
        self.update()

    @Slot()
    def _say_none(self) -> None:
        self.none_present.emit()

    # --- painting ------------------------------------------------------------------------

    def paintEvent(self, _event: QPaintEvent) -> None:
        tokens = current_tokens()
        sign, ink, fill, edge = _LOOKS[self._flags.state]
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        border = edge or (ink if self._hovered else "")
        pen = QPen(tokens.color(border), 1) if border else QPen(Qt.PenStyle.NoPen)
        box = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        self._box(painter, box, pen, fill=fill)
        if self.hasFocus():
            ring = QPen(tokens.color("accent"), 2)
            self._box(painter, box.adjusted(1, 1, -1, -1), ring, fill=None)
        at = self.places()
        side = uf(self, ICON)
        middle = at.word.center().y() + 1
        spot = QRectF(uf(self, PAD), middle - side / 2, side, side)
        paint_icon(painter, spot, sign, getattr(tokens, ink))
        word, rest = self.words()
        painter.setPen(tokens.color(ink))
        write(painter, QRectF(at.word), word, lettering(*WORD)[0])
        painter.setPen(tokens.color("text"))
        painter.setFont(lettering(*REST)[0])
        painter.drawText(at.rest, WRAPPED, rest)
        if not self._asks():
            self._paint_key(painter)
        painter.end()

    def _paint_key(self, painter: QPainter) -> None:
        """The key and the arrow on the right."""
        tokens = current_tokens()
        side = uf(self, CHEVRON)
        spot = QRectF(self.width() - uf(self, 10) - side, (self.height() - side) / 2, side, side)
        paint_icon(painter, spot, "chevron-right", tokens.text2)
        painter.setPen(tokens.color("text2"))
        width = text_width(KEY, *KEY_FACE)
        left = spot.left() - uf(self, 8) - width
        write(painter, QRectF(left, 0, width + 2, self.height()), KEY, lettering(*KEY_FACE)[0])

    def _box(self, painter: QPainter, box: QRectF, pen: QPen, *, fill: str | None) -> None:
        painter.setPen(pen)
        painter.setBrush(current_tokens().color(fill) if fill else Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(box, uf(self, RADIUS), uf(self, RADIUS))
