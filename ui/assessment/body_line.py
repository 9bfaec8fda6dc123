"""The body chart folded into one line with its counts; a press opens it."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPointF, QRect, QRectF, QSize, Qt, Signal, Slot
from PySide6.QtGui import QEnterEvent, QFont, QFontMetrics, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from planner.suggest.catalogue import Catalogue
from ui.assessment.body_counts import AreaCount, area_counts, area_title
from ui.language import translate
from ui.session import SessionState
from ui.theme.draw import focus_width, plate
from ui.theme.icons import paint_icon
from ui.theme.metrics import SEMIBOLD, font, u, uf
from ui.theme.theme import current_tokens
from ui.widgets.chip_face import ChipFace, Parts, Tone
from ui.widgets.words import listed, side_words

_HEIGHT, _CHIP = 36.0, 22.0
_PAD, _GAP, _ICON, _CHEVRON = 9, 5, 16, 12
_MIDDLE = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter


class BodyLine(QAbstractButton):
    """`opened` asks for the chart."""

    opened = Signal()

    def __init__(self, catalogue: Catalogue, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._catalogue = catalogue
        self._counts: tuple[AreaCount, ...] = ()
        self._hovered = False
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.clicked.connect(self._open)
        self._say()

    def show_state(self, state: SessionState) -> None:
        """Show what is recorded."""
        self._counts = area_counts(self._catalogue, state.assessment)
        self._say()
        self.update()

    def chips(self) -> tuple[str, ...]:
        """What the chips in sight say; a sum stands for those that have no room."""
        return tuple(_said(face.parts) for face, _ in self._faces())

    def sizeHint(self) -> QSize:
        """A line."""
        tall = max(u(self, _HEIGHT), QFontMetrics(self._font()).height() + u(self, 8))
        return QSize(u(self, 260), tall)

    def minimumSizeHint(self) -> QSize:
        """The words, and room for one chip."""
        used = self._words_end() + u(self, 2 * _GAP + _CHEVRON + _PAD)
        return QSize(used, self.sizeHint().height())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Return opens, as Space does for every button."""
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.click()
            return
        super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        """Grow with the text; speak the window's language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self.updateGeometry()
        elif event.type() == QEvent.Type.LanguageChange:
            self._say()

    def enterEvent(self, event: QEnterEvent) -> None:
        super().enterEvent(event)
        self._set_hovered(hovered=True)

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self._set_hovered(hovered=False)

    @Slot()
    def _open(self) -> None:
        self.opened.emit()

    def _set_hovered(self, *, hovered: bool) -> None:
        self._hovered = hovered
        self.update()

    # --- words ---------------------------------------------------------------------------

    def _say(self) -> None:
        self.setText(self.tr("Body chart"))
        said = "; ".join(_said(_parts(one)) for one in self._counts)
        name = self.tr("{chart}: {counts}").format(chart=self.text(), counts=said)
        self.setAccessibleName(name if said else self.text())
        self.setToolTip(self.tr("Open the body chart"))
        self.setAccessibleDescription(self.toolTip())

    # --- places --------------------------------------------------------------------------

    def _font(self) -> QFont:
        return font(self.font(), 1.0, SEMIBOLD)

    def _words_end(self) -> int:
        wide = QFontMetrics(self._font()).horizontalAdvance(self.text())
        return u(self, _PAD + _ICON + _GAP) + wide

    def _faces(self) -> list[tuple[ChipFace, QRect]]:
        """The chips from right to left, as many as there is room for."""
        right = self.width() - u(self, _PAD + _CHEVRON + _GAP)
        room = right - self._words_end() - u(self, _GAP)
        for count in range(len(self._counts), -1, -1):
            faces = [_face(_parts(one)) for one in self._counts[:count]]
            if count < len(self._counts):
                rest = translate("chart", "+{count}", count=len(self._counts) - count)
                faces.append(_face(Parts(rest), Tone.OUTLINE))
            wide = sum(face.size().width() for face in faces) + u(self, _GAP) * (len(faces) - 1)
            if wide <= room or not count:
                break
        placed: list[tuple[ChipFace, QRect]] = []
        x = right - wide if faces else right
        for face in faces:
            size = face.size()
            placed.append(
                (face, QRect(x, (self.height() - size.height()) // 2, size.width(), size.height()))
            )
            x += size.width() + u(self, _GAP)
        return placed

    # --- painting ------------------------------------------------------------------------

    def paintEvent(self, _event: QPaintEvent) -> None:
        tokens = current_tokens()
        painter = QPainter(self)
        fill = tokens.hover if self._hovered or self.isDown() else tokens.field
        plate(painter, self.rect(), fill, tokens.line)
        if self.hasFocus():
            plate(painter, self.rect(), None, tokens.accent, width=focus_width())
        side, middle = uf(self, _ICON), self.height() / 2
        paint_icon(
            painter, QRectF(uf(self, _PAD), middle - side / 2, side, side), "person", tokens.text
        )
        painter.setFont(self._font())
        painter.setPen(tokens.color("text"))
        left = u(self, _PAD + _ICON + _GAP)
        painter.drawText(
            QRect(left, 0, self._words_end() - left + 2, self.height()), _MIDDLE, self.text()
        )
        for face, place in self._faces():
            face.paint(painter, place, tokens, enabled=self.isEnabled())
        side = uf(self, _CHEVRON)
        corner = QPointF(self.width() - uf(self, _PAD) - side, middle - side / 2)
        paint_icon(
            painter, QRectF(corner, QRectF(0, 0, side, side).size()), "chevron-right", tokens.text2
        )
        painter.end()


def _parts(one: AreaCount) -> Parts:
    return Parts(area_title(one.area), one.side, value=str(one.count))


def _face(parts: Parts, tone: Tone = Tone.PLAIN) -> ChipFace:
    return ChipFace(parts, tone, _CHIP)


def _said(parts: Parts) -> str:
    return listed(parts.text, side_words(parts.badge) if parts.badge else "", parts.value)
