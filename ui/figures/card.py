"""A figure on its plate: at rest start and end; it plays under the mouse and with the keys."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Slot
from PySide6.QtGui import QPainter, QPixmap
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from ui.figures.plate import paint_letters, paint_plate, paint_play_sign
from ui.theme import motion
from ui.theme.metrics import u

if TYPE_CHECKING:
    from PySide6.QtGui import (
        QEnterEvent,
        QFocusEvent,
        QHideEvent,
        QKeyEvent,
        QPaintEvent,
        QResizeEvent,
    )

    from planner.figures.figure import Point
    from planner.vocabulary import ExerciseId, WorkingSide
    from ui.figures.figures import Figures
    from ui.figures.pictures import Wanted
    from ui.figures.player import Moment

WIDTH, HEIGHT = 140, 96


class FigureCard(QLabel):
    """Shows nothing until it is told an exercise; its name is what the figure shows.

    `tab_stop` lets Tab come to it. Where it stands in a row, the row tells of the keys with
    `set_watched` and asks for Space with `toggle`.
    """

    def __init__(
        self,
        figures: Figures,
        parent: QWidget | None = None,
        *,
        size: tuple[int, int] = (WIDTH, HEIGHT),
        tab_stop: bool = False,
    ) -> None:
        super().__init__(parent)
        self._figures = figures
        self._size = size
        self._shown: tuple[ExerciseId, WorkingSide] | None = None
        self._moment: Moment | None = None
        self._hovered = self._watched = False
        self._rest: QPixmap | None = None
        self._rest_look: object = None
        self.setPixmap(QPixmap(1, 1))  # only with one does Qt give a label the role of a picture
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        if tab_stop:
            self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        figures.drawn.connect(self._drawn)
        figures.restyled.connect(self._restyled)

    # --- what it shows -----------------------------------------------------------------------

    def show_figure(self, exercise: ExerciseId, side: WorkingSide, words: str) -> None:
        """Show an exercise with this side at work; `words` say so."""
        if words != self.accessibleName():
            self.setAccessibleName(words)
        if (exercise, side) != self._shown:
            self._shown = (exercise, side)
            self._figures.player.stop(self)
            self._repaint()

    @property
    def playing(self) -> bool:
        """Whether it plays, or will as soon as it is drawn."""
        return self._figures.player.screen is self

    def wanted(self) -> Wanted | None:
        """The picture that fits it now."""
        if self._shown is None:
            return None
        exercise, side = self._shown
        ratio, still = self.devicePixelRatioF(), motion.reduced()
        return self._figures.wanted(exercise, side, self.size(), ratio, still=still)

    # --- playing -----------------------------------------------------------------------------

    def set_watched(self, watched: bool) -> None:
        """Whether the keys are on what it belongs to."""
        if watched != self._watched:
            self._watched = watched
            self._follow(came=watched)

    def toggle(self) -> None:
        """Space: play or stop. Asked for by hand it plays with reduced motion too."""
        if self.playing:
            self._figures.player.stop(self)
        else:
            self._play(at_once=True)

    def _follow(self, *, came: bool) -> None:
        """Mouse or keys came or went."""
        if came and not self.playing and not motion.reduced():
            self._play()
        elif not (self._hovered or self._watched):
            self._figures.player.stop(self)
        self.update()

    def _play(self, *, at_once: bool = False) -> None:
        if self._shown is not None and self.isVisible():
            self._figures.player.play(self, at_once=at_once)
            self.update()

    def film_wanted(self) -> Wanted:
        """The film that fits it now."""
        assert self._shown is not None  # noqa: S101 - nothing else is ever played
        exercise, side = self._shown
        return self._figures.wanted(exercise, side, self.size(), self.devicePixelRatioF())

    def in_sight(self) -> bool:
        """Whether any of it can be seen."""
        return not self.visibleRegion().isEmpty()

    def show_moment(self, moment: Moment | None) -> None:
        """Show a moment of its film; None is the figure at rest."""
        before, self._moment = self._moment, moment
        if before is None or moment is None or before.frame != moment.frame:
            self.update()

    # --- painting ----------------------------------------------------------------------------

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Lay down what is ready: nothing is drawn here."""
        painter = QPainter(self)
        if self._moment is not None:
            paint_plate(painter, QRectF(self.rect()))
            self._paint_moment(painter, self._moment)
        else:
            painter.drawPixmap(0, 0, self._face())
        painter.end()

    def _face(self) -> QPixmap:
        """The card at rest as one picture; made anew only where it looks another way."""
        look = (self.devicePixelRatioF(), motion.reduced(), self._offers())
        if self._rest is not None and self._rest_look == look:
            return self._rest
        made = QPixmap(self.size() * look[0])
        made.setDevicePixelRatio(look[0])
        made.fill(Qt.GlobalColor.transparent)
        painter = QPainter(made)
        whole = self._paint_rest(painter)
        painter.end()
        self._rest, self._rest_look = (made, look) if whole else (None, None)
        return made

    def _offers(self) -> bool:
        """Whether it says that it can play."""
        looked_at = (self._hovered or self._watched) and not self.playing
        return looked_at and not (self._shown and self._figures.lacks_film(self._shown[0]))

    def _repaint(self) -> None:
        """Something of its look at rest changed."""
        self._rest = None
        self.update()

    def _paint_moment(self, painter: QPainter, moment: Moment) -> None:
        film = moment.film
        frame = film.frames[moment.frame]
        if frame.devicePixelRatio() == self.devicePixelRatioF():
            painter.drawImage(film.place.topLeft(), frame)
        else:  # drawn coarser
            painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
            painter.drawImage(film.place, frame)
        mark = film.mark(moment.progress)
        if mark is not None:
            self._paint_letters(painter, (mark,), film.letter)

    def _paint_rest(self, painter: QPainter) -> bool:
        """False while the picture is not there yet."""
        paint_plate(painter, QRectF(self.rect()))
        wanted = self.wanted()
        picture = self._figures.picture(wanted) if wanted is not None else None
        if picture is None:
            return False
        painter.drawImage(QPointF(0, 0), picture.image)
        self._paint_letters(painter, picture.marks, picture.letter)
        if picture.plays and self._offers():
            paint_play_sign(painter, QRectF(self.rect()))
        return True

    def _paint_letters(self, painter: QPainter, marks: tuple[Point, ...], height: float) -> None:
        if self._shown is not None and height:
            paint_letters(painter, QRectF(self.rect()), marks, self._shown[1], height)

    # --- Qt ----------------------------------------------------------------------------------

    @Slot(object)
    def _drawn(self, wanted: object) -> None:
        if self._shown is not None and wanted == self.wanted():
            self._repaint()

    @Slot()
    def _restyled(self) -> None:
        self._figures.player.stop(self)
        self._repaint()

    def sizeHint(self) -> QSize:
        return QSize(u(self, self._size[0]), u(self, self._size[1]))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def enterEvent(self, event: QEnterEvent) -> None:
        super().enterEvent(event)
        self._hovered = True
        self._follow(came=True)

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self._hovered = False
        self._follow(came=False)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.set_watched(True)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.set_watched(False)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Space and not event.modifiers():
            self.toggle()
            return
        super().keyPressEvent(event)

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._hovered = False
        self._figures.player.stop(self)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._figures.player.stop(self)
        self._repaint()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self._restyled()
        elif event.type() == QEvent.Type.FontChange:
            self.updateGeometry()
            self._restyled()
