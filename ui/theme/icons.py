"""Icons: the program's own SVG, coloured from the tokens at the moment of painting."""

from __future__ import annotations

from functools import cache, lru_cache

from PySide6.QtCore import QByteArray, QRect, QRectF, QSize
from PySide6.QtGui import QIcon, QIconEngine, QImage, QPainter, QPixmap, QPixmapCache
from PySide6.QtSvg import QSvgRenderer

import resources
from ui.theme.sprites import device_size, drawn, lay, pixel_ratio
from ui.theme.theme import current_tokens

NAMES = (
    "arrow",
    "band",
    "card",
    "check",
    "chevron-down",
    "chevron-left",
    "chevron-right",
    "chevron-up",
    "clock",
    "edit",
    "export",
    "filter",
    "flag",
    "gear",
    "globe",
    "grip",
    "import",
    "info",
    "key",
    "library",
    "lock",
    "minus",
    "more",
    "note",
    "octagon",
    "page",
    "patients",
    "pause",
    "person",
    "play",
    "plus",
    "print",
    "question",
    "redo",
    "search",
    "shield",
    "star",
    "star-filled",
    "step-down",
    "step-up",
    "swap",
    "triangle",
    "undo",
    "x",
)


@cache
def icon(name: str, role: str = "text") -> QIcon:
    """An icon in the colour of a token, sharp at any pixel ratio; disabled ones take `dis`.

    One for each name and role, kept: an engine written in Python is not made and dropped with every
    use. Raises FileNotFoundError for an unknown name and AttributeError for an unknown token.
    """
    _source(name)
    getattr(current_tokens(), role)
    return QIcon(_Engine(name, role))


def icon_pixmap(name: str, role: str, side: int, ratio: float) -> QPixmap:
    """An icon as a picture of `side` by `side`, in the colour a token has now."""
    device = round(side * ratio)
    return _pixmap(name, str(getattr(current_tokens(), role)), QSize(device, device), ratio)


def _pixmap(name: str, color: str, device: QSize, ratio: float) -> QPixmap:
    """The picture in device pixels, made once for each size and colour."""
    key = f"stance/{name}/{color}/{device.width()}x{device.height()}"
    found = QPixmap()
    if not QPixmapCache.find(key, found):
        found = QPixmap.fromImage(_drawn(name, color, device.width(), device.height(), 1.0))
        QPixmapCache.insert(key, found)
    found.setDevicePixelRatio(ratio)
    return found


def paint_icon(painter: QPainter, rect: QRectF, name: str, color: str) -> None:
    """Paint an icon into a rectangle in a colour given as #RRGGBB, on whole device pixels."""
    ratio = pixel_ratio(painter)
    if ratio is None:
        _renderer(name, color).render(painter, rect)
        return
    size = device_size(rect, ratio)
    lay(painter, rect.topLeft(), _drawn(name, color, size.width(), size.height(), ratio), ratio)


@lru_cache(maxsize=512)
def _drawn(name: str, color: str, width: int, height: int, ratio: float) -> QImage:
    def paint(painter: QPainter, whole: QRectF) -> None:
        side = min(whole.width(), whole.height())
        square = QRectF(0, 0, side, side)
        square.moveCenter(whole.center())
        _renderer(name, color).render(painter, square)

    return drawn(QSize(width, height), ratio, paint)


@cache
def _source(name: str) -> bytes:
    return resources.path(f"icons/{name}.svg").read_bytes()


@lru_cache(maxsize=512)
def _renderer(name: str, color: str) -> QSvgRenderer:
    colored = _source(name).replace(b"currentColor", color.encode())
    return QSvgRenderer(QByteArray(colored))


class _Engine(QIconEngine):
    """Draws one SVG; looks the colour up each time, so a change of appearance needs no wiring."""

    def __init__(self, name: str, role: str) -> None:
        super().__init__()
        self._name = name
        self._role = role

    def clone(self) -> QIconEngine:
        return _Engine(self._name, self._role)

    def paint(self, painter: QPainter, rect: QRect, mode: QIcon.Mode, _state: QIcon.State) -> None:
        side = min(rect.width(), rect.height())
        square = QRectF(0, 0, side, side)
        square.moveCenter(QRectF(rect).center())
        paint_icon(painter, square, self._name, self._color(mode))

    def pixmap(self, size: QSize, mode: QIcon.Mode, state: QIcon.State) -> QPixmap:
        return self.scaledPixmap(size, mode, state, 1.0)

    def scaledPixmap(
        self, size: QSize, mode: QIcon.Mode, _state: QIcon.State, scale: float
    ) -> QPixmap:
        device = QSize(round(size.width() * scale), round(size.height() * scale))
        return _pixmap(self._name, self._color(mode), device, scale)

    def _color(self, mode: QIcon.Mode) -> str:
        tokens = current_tokens()
        role = "dis" if mode == QIcon.Mode.Disabled else self._role
        return str(getattr(tokens, role))
