"""Small pieces the whole pane uses: labels, lines, pictures, bare layouts."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QSize
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QLayout, QSizePolicy, QVBoxLayout, QWidget

from ui.theme.icons import paint_icon
from ui.theme.metrics import BODY, REGULAR, set_font, u
from ui.theme.theme import current_tokens
from ui.widgets import ElidedLabel, InkLabel, Painted

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QPaintEvent

Box = TypeVar("Box", bound=QBoxLayout)
_MARGINS, _SPACING, _LEAST = "unitMargins", "unitGap", "unitHeight"


class ToneLabel(InkLabel):
    """A label in the colour of a token."""

    def __init__(
        self, text: str = "", tone: str = "text", scale: float = BODY, weight: int = REGULAR
    ) -> None:
        super().__init__(text, tone, scale=scale, weight=weight)

    def wrapped(self) -> ToneLabel:
        """The same label, broken over lines where it is narrow."""
        self.setWordWrap(True)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        return self


def name_label(text: str, scale: float = BODY, weight: int = REGULAR) -> ElidedLabel:
    """A label for a name, which may be shortened; its tooltip tells the whole."""
    label = ElidedLabel(text)
    set_font(label, scale, weight)
    return label


def hairline(tone: str = "line") -> Painted:
    """A line across."""
    line = Painted(tone)
    line.setFixedHeight(1)
    return line


class Picture(QWidget):
    """An icon that only decorates: the words beside it say the same."""

    def __init__(self, name: str, role: str = "text", size: float = 16) -> None:
        super().__init__()
        self._name, self._role, self._size = name, role, size
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        side = u(self, self._size)
        return QSize(side, side)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        color = current_tokens().color(self._role).name()
        paint_icon(painter, self.rect().toRectF(), self._name, color)


def row_layout(gap: float = 8, parent: QWidget | None = None) -> QHBoxLayout:
    """A horizontal layout without margins, with a gap in u."""
    return _bare(QHBoxLayout(), gap, parent)


def column_layout(gap: float = 8, parent: QWidget | None = None) -> QVBoxLayout:
    """A vertical layout without margins, with a gap in u."""
    return _bare(QVBoxLayout(), gap, parent)


def _bare(layout: Box, gap: float, parent: QWidget | None) -> Box:
    layout.setContentsMargins(0, 0, 0, 0)
    layout.setProperty(_SPACING, float(gap))
    layout.setSpacing(u(None, gap))
    if parent is not None:
        parent.setLayout(layout)
    return layout


def set_margins(layout: QLayout, *sides: float) -> None:
    """Margins in u: all, or horizontal and vertical, or left, top, right, bottom."""
    if len(sides) == 1:
        sides = sides * 4
    elif len(sides) == 2:  # noqa: PLR2004 - across and down
        sides = (sides[0], sides[1], sides[0], sides[1])
    layout.setProperty(_MARGINS, " ".join(str(side) for side in sides))
    _apply_margins(layout, sides)


def _apply_margins(layout: QLayout, sides: Sequence[float]) -> None:
    left, top, right, bottom = (u(None, side) for side in sides)
    layout.setContentsMargins(left, top, right, bottom)


def least_height(widget: QWidget, height: float) -> None:
    """A least height in u, which `refit` renews."""
    widget.setProperty(_LEAST, float(height))
    widget.setMinimumHeight(u(widget, height))


def refit(root: QWidget) -> None:
    """Renew margins, gaps and least heights after the text's size changed."""
    own = root.layout()
    layouts = root.findChildren(QLayout)
    for layout in layouts if own is None else (own, *layouts):
        margins, gap = layout.property(_MARGINS), layout.property(_SPACING)
        if isinstance(margins, str):
            _apply_margins(layout, [float(side) for side in margins.split()])
        if isinstance(gap, float) and isinstance(layout, QBoxLayout):
            layout.setSpacing(u(None, gap))
    for widget in root.findChildren(QWidget):
        height = widget.property(_LEAST)
        if isinstance(height, float):
            widget.setMinimumHeight(u(widget, height))


def clear(layout: QLayout) -> None:
    """Take everything out of a layout and let it go."""
    while (item := layout.takeAt(0)) is not None:
        widget = item.widget()
        if widget is not None:
            widget.hide()
            widget.setParent(None)
            widget.deleteLater()
