"""The red flag strip: not asked, none present, present. It never scrolls away and is never cut."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QEvent, QRect, QRectF, QSize, Qt, Signal, Slot
from PySide6.QtGui import (
    QEnterEvent,
    QFont,
    QFontMetrics,
    QKeyEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QResizeEvent,
)
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from ui.assessment.red_flag_state import Asked, RedFlags, flag_words, red_flags
from ui.theme.icons import paint_icon
from ui.theme.metrics import RADIUS, SECONDARY, SEMIBOLD, SMALL, font, u, uf
from ui.theme.theme import current_tokens
from ui.widgets import button

__all__ = ["Asked", "RedFlagStrip", "RedFlags", "red_flags"]

_HEIGHT = 36
_PAD, _GAP, _EDGE, _ICON, _CHEVRON = 9, 6, 3, 16, 12
_KEY = "F8"
_LOOKS = {
    Asked.NOT_ASKED: ("flag", "warn", "warn_wash", ""),
    Asked.NONE_PRESENT: ("check", "ok", "ok_wash", ""),
    Asked.PRESENT: ("octagon", "danger", "danger_wash", "danger"),
}
_WRAPPED = Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
_MIDDLE = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter


@dataclass(frozen=True, slots=True)
class Places:
    """Where everything is at a width; the words take a second line where one is too short."""

    word: QRect
    rest: QRect
    button: QRect
    height: int


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
        return QSize(u(self, 120), u(self, _HEIGHT))

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

    def word_font(self) -> QFont:
        """The font of the bold word."""
        return font(self.font(), 1.0, SEMIBOLD)

    def rest_font(self) -> QFont:
        """The font of the rest."""
        return font(self.font(), SECONDARY)

    def _fit(self) -> None:
        self.updateGeometry()
        self.none.setGeometry(self._places(self.width()).button)
        self.update()

    def _places(self, width: int) -> Places:
        """Words beside each other where they fit, else below; the button too."""
        word, rest = self.words()
        bold = QFontMetrics(self.word_font())
        plain = QFontMetrics(self.rest_font())
        left, gap = u(self, _PAD + _ICON + _GAP), u(self, _GAP)
        first = bold.horizontalAdvance(word) + 2
        hint = self.none.sizeHint() if self._asks() else self._key_size()
        beside = max(width - left - hint.width() - 2 * gap, 1)
        room = beside if self._asks_beside(beside, first) else max(width - left - gap, 1)
        one_line = first + gap + plain.horizontalAdvance(rest) + 2 <= room
        top = u(self, _EDGE)
        line = max(bold.height(), plain.height())
        if one_line:
            words = max(line, u(self, _HEIGHT) - 2 * top)
            word_box = QRect(left, top, first, words)
            rest_box = QRect(left + first + gap, top, room - first - gap, words)
        else:
            below = plain.boundingRect(QRect(0, 0, room, 0), _WRAPPED, rest).height()
            words = line + below
            word_box = QRect(left, top, room, line)
            rest_box = QRect(left, top + line, room, below)
        return self._with_button(width, Places(word_box, rest_box, QRect(), words), hint)

    def _with_button(self, width: int, places: Places, hint: QSize) -> Places:
        """The button beside the words, or below them where they need the whole width."""
        gap, top = u(self, _GAP), u(self, _EDGE)
        beside = places.rest.right() < width - hint.width() - gap or not self._asks()
        own = hint.height() if self._asks() else 0
        inner = max(places.height, own) if beside else places.height + gap + own
        height = max(u(self, _HEIGHT), inner + 2 * top)
        shift = (height - 2 * top - places.height) // 2 if beside else 0
        y = (height - own) // 2 if beside else height - top - own
        box = QRect(width - gap - hint.width(), y, hint.width(), own)
        return Places(
            places.word.translated(0, shift), places.rest.translated(0, shift), box, height
        )

    def _asks(self) -> bool:
        return self._flags.state is Asked.NOT_ASKED

    def _asks_beside(self, beside: int, first: int) -> bool:
        """Whether the words keep enough room with the button or the key beside them."""
        longest = max(self.words()[1].split(), key=len, default="")
        plain = QFontMetrics(self.rest_font())
        return beside >= max(first, plain.horizontalAdvance(longest) + 2)

    def _key_size(self) -> QSize:
        wide = QFontMetrics(font(self.font(), SMALL)).horizontalAdvance(_KEY)
        return QSize(wide + u(self, _CHEVRON + 8 + 8), 0)

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
        places = self._places(self.width())
        side = uf(self, _ICON)
        middle = places.word.center().y() + 1
        spot = QRectF(uf(self, _PAD), middle - side / 2, side, side)
        paint_icon(painter, spot, sign, getattr(tokens, ink))
        word, rest = self.words()
        painter.setFont(self.word_font())
        painter.setPen(tokens.color(ink))
        painter.drawText(places.word, _MIDDLE, word)
        painter.setFont(self.rest_font())
        painter.setPen(tokens.color("text"))
        painter.drawText(places.rest, _WRAPPED, rest)
        if not self._asks():
            self._paint_key(painter)
        painter.end()

    def _paint_key(self, painter: QPainter) -> None:
        """The key and the arrow on the right."""
        tokens = current_tokens()
        side = uf(self, _CHEVRON)
        spot = QRectF(self.width() - uf(self, 10) - side, (self.height() - side) / 2, side, side)
        paint_icon(painter, spot, "chevron-right", tokens.text2)
        painter.setFont(font(self.font(), SMALL))
        painter.setPen(tokens.color("text2"))
        width = painter.fontMetrics().horizontalAdvance(_KEY)
        left = spot.left() - uf(self, 8) - width
        painter.drawText(QRectF(left, 0, width + 2, self.height()), _MIDDLE, _KEY)

    def _box(self, painter: QPainter, box: QRectF, pen: QPen, *, fill: str | None) -> None:
        painter.setPen(pen)
        painter.setBrush(current_tokens().color(fill) if fill else Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(box, uf(self, RADIUS), uf(self, RADIUS))
