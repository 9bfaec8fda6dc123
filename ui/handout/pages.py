"""The pages of the sheet as they will be printed, fitted to the width or zoomed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QPoint, QSizeF, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QImage,
    QKeyEvent,
    QPainter,
    QPaintEvent,
    QRegion,
    QResizeEvent,
    QShowEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QAbstractScrollArea, QFrame, QWidget

from ui.handout.page_layout import PageLayout, lay_out
from ui.handout.page_marks import PageMarks
from ui.handout.page_paint import paint_page
from ui.theme.metrics import u, uf
from ui.theme.theme import current_tokens

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

ZOOM_STEP = 1.2
LEAST_ZOOM, MOST_ZOOM = 0.5, 4.0
MOST_PX = 3200  # a wider picture costs more memory than it shows
AHEAD_PX = 2000  # pages this wide are drawn only while they are in sight
_ANGLE_STEP = 120
_STEP, _OVERLAP = 40, 40


class PagesView(QAbstractScrollArea):
    """Shows page pictures below each other or side by side.

    `wanted()` tells that pictures may be missing: `missing` says which, `width_wanted` how wide.
    Until they come, old ones are stretched. `page_changed(int)` tells the page in sight, from 1.
    """

    wanted = Signal()
    page_changed = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._sizes: tuple[QSizeF, ...] = ()
        self._images: dict[int, QImage] = {}
        self._marks = PageMarks(self.viewport())
        self._layout = lay_out((), 1, 1.0, 1.0)
        self._zoom = 1.0
        self._page = 0
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(self.tr("Pages of the sheet"))
        self.verticalScrollBar().valueChanged.connect(self._scrolled)

    # --- what is shown -------------------------------------------------------------------

    @property
    def page_count(self) -> int:
        """How many pages there are."""
        return len(self._sizes)

    @property
    def page(self) -> int:
        """The page in sight, from 1; 0 when there is none."""
        return self._page

    @property
    def zoom(self) -> float:
        """1.0 fills the width."""
        return self._zoom

    @property
    def images(self) -> Mapping[int, QImage]:
        """The pictures there are, by page index."""
        return self._images

    def show_pages(
        self, sizes: Sequence[QSizeF], names: Sequence[str], images: Mapping[int, QImage]
    ) -> None:
        """Show other pages; the scroll position stays. Equal pictures are not painted again."""
        before, old, places = tuple(self._sizes), self._images, self._layout.places
        self._sizes, self._images = tuple(sizes), dict(images)
        self._marks.name(names)
        self._lay_out()
        if before != self._sizes or places != self._layout.places:
            self.viewport().update()
        else:
            self._repaint(n for n in range(len(before)) if images.get(n) is not old.get(n))
        self._scrolled()

    def put(self, images: Mapping[int, QImage]) -> None:
        """More pictures of the same pages."""
        changed = [n for n, image in images.items() if self._images.get(n) is not image]
        self._images.update(images)
        self._forget()
        self._repaint(changed)

    def width_wanted(self, sizes: Sequence[QSizeF] | None = None) -> int:
        """The width in device pixels of a page's picture, now or once these pages are shown."""
        laid = self._layout if sizes is None else self._laid_out(sizes)
        return max(1, min(MOST_PX, round(laid.page_width * self.devicePixelRatioF())))

    def in_sight(self, sizes: Sequence[QSizeF]) -> tuple[int, ...]:
        """Which of the pages of these sizes would be seen now."""
        places = self._laid_out(sizes).places
        height, end = self.viewport().height(), places[-1].bottom() if places else 0
        top = min(self.verticalScrollBar().value(), max(0, end - height))
        seen = (top < place.bottom() and place.top() < top + height for place in places)
        return tuple(number for number, one in enumerate(seen) if one)

    def missing(self) -> tuple[int, ...]:
        """The pages without a picture of the right width: those in sight, then the others."""
        width = self.width_wanted()
        seen = self.in_sight(self._sizes)
        wanted = seen if width > AHEAD_PX else (*seen, *range(len(self._sizes)))
        lacking = [n for n in wanted if n not in self._images or self._images[n].width() != width]
        return tuple(dict.fromkeys(lacking))

    def zoom_by(self, factor: float) -> None:
        """Make the pages larger or smaller."""
        self._set_zoom(self._zoom * factor)

    def fit_width(self) -> None:
        """Pages that fill the width."""
        self._set_zoom(1.0)

    def go_to(self, page: int) -> None:
        """Scroll so that a page (from 1) begins at the top."""
        places = self._layout.places
        if places:
            top = places[max(0, min(page, len(places)) - 1)].top() - places[0].top()
            self.verticalScrollBar().setValue(top)

    # --- geometry ------------------------------------------------------------------------

    def _laid_out(self, sizes: Sequence[QSizeF]) -> PageLayout:
        return lay_out(sizes, self.width(), uf(self, 1), self._zoom)

    def _lay_out(self) -> None:
        self._layout = self._laid_out(self._sizes)
        down, across = self.verticalScrollBar(), self.horizontalScrollBar()
        height, content = self.viewport().height(), self._layout.content
        down.setPageStep(max(1, height - u(self, _OVERLAP)))
        down.setSingleStep(u(self, _STEP))
        down.setRange(0, max(0, content.height() - height))
        across.setPageStep(self.viewport().width())
        across.setSingleStep(u(self, _STEP))
        # The margin beside the page leaves room for the scroll bar.
        across.setRange(0, max(0, content.width() - self.width()))
        self._marks.place(self._layout.places, self._offset())

    def _set_zoom(self, zoom: float) -> None:
        bounded = max(LEAST_ZOOM, min(MOST_ZOOM, zoom))
        if bounded == self._zoom:
            return
        bar = self.verticalScrollBar()
        share = bar.value() / bar.maximum() if bar.maximum() else 0.0
        self._zoom = bounded
        self._lay_out()
        bar.setValue(round(share * bar.maximum()))
        self.viewport().update()
        self._scrolled()

    def _offset(self) -> QPoint:
        return QPoint(self.horizontalScrollBar().value(), self.verticalScrollBar().value())

    def _scrolled(self) -> None:
        middle = self.verticalScrollBar().value() + self.viewport().height() // 3
        places = self._layout.places
        page = next((n for n, one in enumerate(places, 1) if middle <= one.bottom()), len(places))
        if page != self._page:
            self._page = page
            self.page_changed.emit(page)
        self._tell()
        self._forget()
        if self.isVisible() and self.missing():
            self.wanted.emit()

    def _forget(self) -> None:
        """Large pictures out of sight give their memory back."""
        if self.width_wanted() > AHEAD_PX:
            seen = self.in_sight(self._sizes)
            self._images = {n: one for n, one in self._images.items() if n in seen}

    def _tell(self) -> None:
        name = self._marks.name_of(self._page)
        if name != self.accessibleDescription():
            self.setAccessibleDescription(name)

    # --- painting ------------------------------------------------------------------------

    def _repaint(self, pages: Iterable[int]) -> None:
        offset = self._offset()
        for page in pages:
            self.viewport().update(self._layout.places[page].translated(-offset))

    def paintEvent(self, event: QPaintEvent) -> None:
        tokens = current_tokens()
        painter = QPainter(self.viewport())
        offset, seen, desk = self._offset(), event.rect(), QRegion(event.rect())
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        for page, place in enumerate(self._layout.places):
            rect = place.translated(-offset)
            if rect.intersects(seen):
                paint_page(painter, rect, self._images.get(page))
                desk -= QRegion(rect)
        painter.setClipRegion(desk)
        painter.fillRect(seen, QColor(tokens.desk))
        painter.end()

    # --- Qt ------------------------------------------------------------------------------

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._lay_out()
        self._scrolled()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._lay_out()
        self._scrolled()

    def scrollContentsBy(self, dx: int, dy: int) -> None:
        self.viewport().scroll(dx, dy)

    def wheelEvent(self, event: QWheelEvent) -> None:
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.zoom_by(ZOOM_STEP ** (event.angleDelta().y() / _ANGLE_STEP))
            event.accept()
        else:
            super().wheelEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        bar = self.verticalScrollBar()
        match event.key():
            case Qt.Key.Key_Home:
                bar.setValue(0)
            case Qt.Key.Key_End:
                bar.setValue(bar.maximum())
            case Qt.Key.Key_PageDown | Qt.Key.Key_Space:
                bar.setValue(bar.value() + bar.pageStep())
            case Qt.Key.Key_PageUp:
                bar.setValue(bar.value() - bar.pageStep())
            case _:
                super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in {QEvent.Type.FontChange, QEvent.Type.PaletteChange}:
            self._lay_out()
            self.viewport().update()
            self._scrolled()

    def event(self, event: QEvent) -> bool:
        handled = super().event(event)
        if event.type() == QEvent.Type.DevicePixelRatioChange and self.isVisible():
            self.wanted.emit()
        return handled
