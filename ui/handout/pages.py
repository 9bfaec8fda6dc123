"""The pages of the sheet as they will be printed, fitted to the width or zoomed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QKeyEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QAbstractScrollArea, QFrame, QWidget

from ui.theme.metrics import u
from ui.theme.theme import current_tokens

if TYPE_CHECKING:
    from ui.handout.raster import PagePicture

GAP = 16
ZOOM_STEP = 1.2
LEAST_ZOOM, MOST_ZOOM = 0.5, 4.0
_ANGLE_STEP = 120


class PagesView(QAbstractScrollArea):
    """Shows page pictures below each other.

    `wanted(int)` asks for pictures of another width in device pixels; until they come, the old ones
    are stretched. `page_changed(int)` tells the page in sight, counted from 1.
    """

    wanted = Signal(int)
    page_changed = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._pages: tuple[PagePicture, ...] = ()
        self._zoom = 1.0
        self._asked = 0
        self._page = 0
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(self.tr("Pages of the sheet"))
        self.verticalScrollBar().valueChanged.connect(self._scrolled)

    # --- what is shown -------------------------------------------------------------------

    @property
    def page_count(self) -> int:
        """How many pages there are."""
        return len(self._pages)

    @property
    def page(self) -> int:
        """The page in sight, from 1; 0 when there is none."""
        return self._page

    @property
    def zoom(self) -> float:
        """1.0 is the width of the pane."""
        return self._zoom

    def show_pages(self, pages: tuple[PagePicture, ...]) -> None:
        """Put new pictures in place of the old; the scroll position stays."""
        self._pages = pages
        self._asked = pages[0].image.width() if pages else 0
        self._lay_out()
        self.viewport().update()
        self._scrolled()

    def width_wanted(self) -> int:
        """The width in device pixels that a page picture should have now."""
        return max(1, round(self._page_width() * self.devicePixelRatioF()))

    def zoom_by(self, factor: float) -> None:
        """Make the pages larger or smaller."""
        self._set_zoom(self._zoom * factor)

    def fit_width(self) -> None:
        """Back to the width of the pane."""
        self._set_zoom(1.0)

    def go_to(self, page: int) -> None:
        """Scroll so that a page (from 1) begins at the top."""
        rects = self._rects()
        if rects:
            top = rects[max(0, min(page, len(rects)) - 1)].top() - u(self, GAP)
            self.verticalScrollBar().setValue(top)

    # --- geometry ------------------------------------------------------------------------

    def _page_width(self) -> int:
        room = self.viewport().width() - 2 * u(self, GAP)
        return max(u(self, 120), round(room * self._zoom))

    def _rects(self) -> list[QRect]:
        """Where the pages lie, in the coordinates of the whole content."""
        width, gap = self._page_width(), u(self, GAP)
        left = max(gap, (self.viewport().width() - width) // 2)
        top, found = gap, []
        for page in self._pages:
            height = round(width * page.size_pt.height() / page.size_pt.width())
            found.append(QRect(left, top, width, height))
            top += height + gap
        return found

    def _lay_out(self) -> None:
        rects = self._rects()
        gap = u(self, GAP)
        content = QSize(
            rects[0].width() + 2 * gap if rects else 0, rects[-1].bottom() + gap if rects else 0
        )
        view = self.viewport().size()
        down, across = self.verticalScrollBar(), self.horizontalScrollBar()
        down.setPageStep(view.height())
        down.setSingleStep(u(self, 40))
        down.setRange(0, max(0, content.height() - view.height()))
        across.setPageStep(view.width())
        across.setRange(0, max(0, content.width() - view.width()))

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
        self._ask()

    def _ask(self) -> None:
        width = self.width_wanted()
        if self._pages and abs(width - self._asked) > 1:  # pdfium rounds up
            self._asked = width
            self.wanted.emit(width)

    def _scrolled(self) -> None:
        middle = self.verticalScrollBar().value() + self.viewport().height() // 3
        rects = self._rects()
        page = next((n for n, rect in enumerate(rects, 1) if middle <= rect.bottom()), len(rects))
        if page != self._page:
            self._page = page
            self.page_changed.emit(page)

    # --- Qt ------------------------------------------------------------------------------

    def paintEvent(self, event: QPaintEvent) -> None:
        tokens = current_tokens()
        painter = QPainter(self.viewport())
        painter.fillRect(event.rect(), QColor(tokens.desk))
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        offset = QPoint(self.horizontalScrollBar().value(), self.verticalScrollBar().value())
        for page, place in zip(self._pages, self._rects(), strict=True):
            rect = place.translated(-offset)
            if not rect.intersects(event.rect()):
                continue
            painter.drawImage(rect, page.image)
            if tokens.dark:  # paper a little dimmed, never inverted
                painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_Multiply)
                painter.fillRect(rect, QColor(tokens.paper))
                painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_SourceOver)
            painter.setPen(QPen(QColor(tokens.line), 0))
            painter.drawRect(rect.adjusted(0, 0, -1, -1))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._lay_out()
        self._ask()
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

    def event(self, event: QEvent) -> bool:
        handled = super().event(event)
        if event.type() == QEvent.Type.DevicePixelRatioChange:
            self._ask()
        return handled
