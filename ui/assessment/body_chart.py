"""The body chart: four views of a standing body whose regions show what is recorded.

A press on a region lists its findings; nothing is recorded by it.
"""

from __future__ import annotations

from collections.abc import Mapping
from math import hypot

from PySide6.QtCore import QEvent, QPoint, QPointF, QRectF, QSize, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from planner.figures.chart import BodyChart as Drawn
from planner.figures.chart import ChartView
from planner.suggest.catalogue import Catalogue
from planner.vocabulary import Side
from ui.assessment.body_counts import Place, place_counts, place_spoken, view_title
from ui.assessment.body_layout import ChartLayout, Letter
from ui.assessment.body_paint import (
    RegionLook,
    paint_body,
    paint_count,
    paint_fade,
    paint_pointed,
    paint_region,
)
from ui.assessment.body_region import RegionButton
from ui.assessment.kept_picture import KeptPicture
from ui.figures.shapes import shapes
from ui.session import SessionState
from ui.theme.metrics import GROUP, SECONDARY, STRONG, font, font_stamp, u
from ui.theme.theme import current_tokens
from ui.widgets.words import side_letters

HEIGHT = 236
_ASIDE = 2.5  # what is off an arrow's way counts this many times
_AHEAD = 4  # px that a neighbour lies farther along an arrow's way, at least


class BodyChart(QWidget):
    """`pressed` carries the Place of a region; `escaped` the key event, which may be accepted.

    `ground` is the token that lies below the chart.
    """

    pressed = Signal(object)
    escaped = Signal(QKeyEvent)

    def __init__(
        self,
        drawn: Drawn,
        catalogue: Catalogue,
        parent: QWidget | None = None,
        ground: str = "side",
    ) -> None:
        super().__init__(parent)
        self._catalogue, self._ground = catalogue, ground
        self.places = ChartLayout(drawn)
        self._shapes = {view.view: shapes(view.layers) for view in drawn.views}
        self._counts: Mapping[Place, int] = {}
        self._chosen: Place | None = None
        self._body, self._still = KeptPicture(self), KeptPicture(self)
        self.regions = {place: self._region(place) for place in self.places.places}
        self._stop = next(iter(self.regions.values()))
        self._stop.set_stop(is_stop=True)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self._say()

    # --- for the pane --------------------------------------------------------------------

    def show_state(self, state: SessionState) -> None:
        """Show what is recorded."""
        self._counts = place_counts(self.regions, self._catalogue, state.assessment)
        self._say()
        self.update()

    def show_chosen(self, place: Place | None) -> None:
        """Mark the region whose findings are listed."""
        if place != self._chosen:
            self._chosen = place
            self.update()

    def count(self, place: Place) -> int:
        """How many findings are recorded there."""
        return self._counts.get(place, 0)

    def focus_stop(self) -> None:
        """Put the focus where it was last."""
        self._stop.setFocus(Qt.FocusReason.OtherFocusReason)

    def sizeHint(self) -> QSize:
        """As wide as the views need beside each other."""
        height = u(self, HEIGHT)
        return QSize(self.places.least_width(height), height)

    def minimumSizeHint(self) -> QSize:
        """The regions would be too small in less."""
        return self.sizeHint()

    # --- regions -------------------------------------------------------------------------

    def _region(self, place: Place) -> RegionButton:
        made = RegionButton(place, self)
        made.clicked.connect(self._press)
        made.stepped.connect(self._step)
        made.entered.connect(self._enter)
        made.changed.connect(self.update)
        made.escaped.connect(self.escaped)
        return made

    @Slot()
    def _press(self) -> None:
        sender = self.sender()
        if isinstance(sender, RegionButton):
            self.pressed.emit(sender.place)

    @Slot()
    def _enter(self) -> None:
        sender = self.sender()
        if isinstance(sender, RegionButton) and sender is not self._stop:
            self._stop.set_stop(is_stop=False)
            self._stop = sender
            sender.set_stop(is_stop=True)

    @Slot(QPoint)
    def _step(self, way: QPoint) -> None:
        """To the nearest region on an arrow's way."""
        sender = self.sender()
        if not isinstance(sender, RegionButton):
            return
        here = _middle(sender)
        found: tuple[float, RegionButton] | None = None
        for one in self.regions.values():
            gone = _middle(one) - here
            ahead = gone.x() * way.x() + gone.y() * way.y()
            aside = abs(gone.x() * way.y()) + abs(gone.y() * way.x())
            far = hypot(ahead, _ASIDE * aside)
            if ahead >= _AHEAD and ahead > aside / 2 and (found is None or far < found[0]):
                found = (far, one)
        if found is not None:
            found[1].setFocus(Qt.FocusReason.OtherFocusReason)

    def _say(self) -> None:
        self.setAccessibleName(self.tr("Body chart"))
        for place, button in self.regions.items():
            region = self._catalogue.body_region.get(place.region)
            button.setHidden(region is None)
            if region is not None:
                button.say(place_spoken(region, place.side, self.count(place)))

    # --- places --------------------------------------------------------------------------

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def changeEvent(self, event: QEvent) -> None:
        """Grow with the text; speak the window's language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self.updateGeometry()
            self._arrange()
        elif event.type() == QEvent.Type.LanguageChange:
            self._say()
            self.update()

    def _arrange(self) -> None:
        self.places.arrange(self.size())
        for place, button in self.regions.items():
            button.stand(self.places.hits[place])
        self.update()

    # --- painting ------------------------------------------------------------------------

    def paintEvent(self, _event: QPaintEvent) -> None:
        tokens = current_tokens()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        look = (self._body_look(), tuple(self._counts.items()), self._chosen)
        painter.drawPixmap(QPointF(0, 0), self._still.get(look, self._paint_still))
        for place, button in self.regions.items():
            if button.hasFocus() or button.hovered:
                ground = tokens.color(self._ground)
                where, seen = self.places.regions[place], self._look(place)
                paint_pointed(painter, where, seen, tokens, ground)
                paint_count(painter, where, seen.count, tokens)
        painter.end()

    def _look(self, place: Place) -> RegionLook:
        button = self.regions[place]
        return RegionLook(
            self.count(place), place == self._chosen, button.hasFocus(), button.hovered
        )

    def _paint_still(self, painter: QPainter) -> None:
        """The body with what is recorded and chosen."""
        tokens = current_tokens()
        painter.drawPixmap(QPointF(0, 0), self._body.get(self._body_look(), self._paint_views))
        for place, where in self.places.regions.items():
            paint_region(painter, where, self._look(place), tokens)
        for place, where in self.places.regions.items():
            paint_count(painter, where, self.count(place), tokens)

    def _body_look(self) -> tuple[object, ...]:
        ratio = self.devicePixelRatioF()
        words = map(view_title, ChartView)
        return (self.size(), ratio, current_tokens(), font_stamp(), *words)

    def _paint_views(self, painter: QPainter) -> None:
        tokens, layout = current_tokens(), self.places
        for view, (area, origin) in layout.views.items():
            painter.save()
            painter.setClipRect(area)
            painter.translate(origin)
            painter.scale(layout.scale, layout.scale)
            paint_body(painter, self._shapes[view], layout.scale, tokens)
            painter.restore()
            paint_fade(painter, area, tokens.color(self._ground))
            for letter in layout.letters(view, view_title(view)):
                self._paint_letter(painter, letter)

    def _paint_letter(self, painter: QPainter, letter: Letter) -> None:
        tokens = current_tokens()
        ink = {Side.LEFT: "left", Side.RIGHT: "right"}.get(letter.side, "text2")
        sided = letter.side is not Side.NONE
        painter.setFont(font(None, SECONDARY, STRONG) if sided else font(None, GROUP))
        painter.setPen(tokens.color(ink))
        words = side_letters(letter.side) if sided else letter.words
        painter.drawText(letter.area, Qt.AlignmentFlag.AlignCenter, words)


def _middle(button: RegionButton) -> QPointF:
    return QRectF(button.geometry()).center()
