"""Controls that a row's picture shows; each paints itself only while mouse or keys are on it.

Twelve rows hold some two hundred controls. Painting each of them anew with every step of a resize
took four frames; one picture a row takes a fraction of one.
"""

from __future__ import annotations

from abc import abstractmethod
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtGui import QColor, QPaintDevice, QPaintEvent, QPixmap, QRegion
from PySide6.QtWidgets import QToolButton, QWidget

from ui.theme.icons import icon
from ui.theme.metrics import font_stamp, u
from ui.theme.theme import current_tokens

if TYPE_CHECKING:
    from PySide6.QtGui import QEnterEvent, QFocusEvent

    _Widget = QWidget
else:
    _Widget = object

_MANY = 400
_AT_REST = Qt.WidgetAttribute.WA_UpdatesDisabled
_stamps: dict[object, QPixmap] = {}


class Control(Protocol):
    """A control of a row. `face` is all that its look at rest depends on."""

    stamping: bool

    def face(self) -> object:
        """The same value for the same look."""

    def rest(self, *, at_rest: bool) -> None:
        """Take no part in painting, or take part again."""

    def devicePixelRatioF(self) -> float: ...

    def render(
        self,
        target: QPaintDevice,
        offset: QPoint,
        region: QRegion,
        flags: QWidget.RenderFlag,
        /,
    ) -> None: ...

    def setGeometry(self, rect: QRect, /) -> None: ...

    def underMouse(self) -> bool: ...

    def hasFocus(self) -> bool: ...


class Resting(_Widget):
    """Stands before the Qt class: what a row's picture shows takes no part in painting.

    Qt paints each child above a row anew, also those that leave it to the row: half of all paint
    events of a resized window. The bare attribute, since `setUpdatesEnabled` repaints.
    """

    stamping = False

    @abstractmethod
    def face(self) -> object:
        """What its look at rest depends on."""

    def paints_itself(self) -> bool:
        """Whether to paint now; if not, it is left out until mouse or keys come."""
        live = self.stamping or is_live(self)
        if not live:
            self.rest(at_rest=True)
        return live

    def rest(self, *, at_rest: bool) -> None:
        """Take no part in painting, or take part again."""
        self.setAttribute(_AT_REST, at_rest)

    def enterEvent(self, event: QEnterEvent) -> None:
        """The mouse comes: what follows paints anew where the look changes."""
        self.rest(at_rest=False)
        super().enterEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """The keys come."""
        self.rest(at_rest=False)
        super().focusInEvent(event)


def is_live(widget: Control) -> bool:
    """Whether the widget looks other than in the picture: it has the keys or the mouse."""
    return widget.underMouse() or widget.hasFocus()


def stamp(widget: Control, size: QSize, ground: QColor) -> QPixmap:
    """The picture of a control at rest, shared by all that look the same."""
    ratio = widget.devicePixelRatioF()
    key = (
        type(widget),
        widget.face(),
        (size.width(), size.height(), ratio),
        (ground.rgba(), current_tokens().dark, font_stamp()),
    )
    found = _stamps.get(key)
    if found is None:
        if len(_stamps) >= _MANY:
            _stamps.clear()
        found = _stamps[key] = _stamped(widget, size, ground, ratio)
    return found


def _stamped(widget: Control, size: QSize, ground: QColor, ratio: float) -> QPixmap:
    made = QPixmap(size * ratio)
    made.setDevicePixelRatio(ratio)
    made.fill(ground)
    widget.stamping = True
    widget.rest(at_rest=False)
    widget.render(made, QPoint(0, 0), QRegion(), QWidget.RenderFlag.DrawChildren)
    widget.stamping = False
    widget.rest(at_rest=True)
    return made


class QuietButton(Resting, QToolButton):
    """A tool button of a row."""

    def __init__(self, sign: str, parent: QWidget, *, edge: bool = False) -> None:
        super().__init__(parent)
        self._sign = sign
        self.setIcon(icon(sign))
        self.setAutoRaise(not edge)
        self.setProperty("role", "edge" if edge else "quiet")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.fit()

    def say(self, name: str, tip: str = "") -> None:
        """What a screen reader and the tooltip say."""
        if name != self.accessibleName():
            self.setAccessibleName(name)
        if (tip or name) != self.toolTip():
            self.setToolTip(tip or name)

    def fit(self) -> None:
        """Let the icon follow the text's size."""
        side = u(self, 16)
        self.setIconSize(QSize(side, side))

    def face(self) -> object:
        """What its look depends on."""
        return self._sign, self.isEnabled()

    def paintEvent(self, event: QPaintEvent) -> None:
        if self.paints_itself():
            super().paintEvent(event)
