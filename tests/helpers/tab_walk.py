"""Walks a window with Tab and Shift+Tab, as a person without a mouse does, and looks around."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise

from PySide6.QtCore import QCoreApplication, QPoint, QRect, Qt
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractScrollArea, QApplication, QDateTimeEdit, QWidget

from tests.helpers.accessible import node_of
from tests.helpers.accessible_rules import takes_focus
from ui.theme.metrics import u

MOST = 400
PANES = (
    "ContextBar", "CautionLine", "Notices", "PaneBar", "FindingsPane", "ProgramPane",
    "HandoutPane", "Status",
)  # fmt: skip
_MARGIN, _RING = 4, 60
_TALL = 200
_ENOUGH = 0.9


@dataclass(frozen=True, slots=True)
class Stop:
    """Where Tab stopped: how much of it was in sight, and how many pixels tell the focus."""

    widget: QWidget
    in_sight: bool
    pixels: int

    def __str__(self) -> str:
        return told(self.widget)


def told(widget: QWidget) -> str:
    """A widget in words, for the list of faults."""
    node = node_of(widget)
    parents: list[str] = []
    one: QWidget | None = widget
    while one is not None and len(parents) < 4:
        parents.append(type(one).__name__)
        one = one.parentWidget()
    return f"{'/'.join(reversed(parents))} {widget.accessibleName() or node.name!r}"


def tab_stops(top: QWidget, *, back: bool = False, look: bool = False) -> list[Stop]:
    """The stops of a whole round with Tab, or with Shift+Tab; `look` also looks at each."""
    start = _focus(top)
    stops: list[Stop] = []
    here = start
    while len(stops) < MOST:
        stops.append(_seen(here) if look else Stop(here, in_sight=True, pixels=_RING))
        before, here = here, _next(here, top, back=back)
        if here is start:
            break
        if here is before:
            stops.append(Stop(here, in_sight=True, pixels=_RING))  # a trap
            break
    return stops


def _next(here: QWidget, top: QWidget, *, back: bool) -> QWidget:
    """Where Tab leads; a date's field has up to three stops of its own."""
    key, shift = Qt.Key.Key_Tab, Qt.KeyboardModifier.NoModifier
    if back:
        key, shift = Qt.Key.Key_Backtab, Qt.KeyboardModifier.ShiftModifier
    for _ in range(3 if isinstance(here, QDateTimeEdit) else 1):
        QTest.keyClick(here, key, shift)
        QCoreApplication.processEvents()
        if _focus(top) is not here:
            break
    return _focus(top)


def walk_faults(top: QWidget) -> Iterator[str]:
    """What is wrong with the way through a window."""
    stops = tab_stops(top, look=True)
    widgets = [one.widget for one in stops]
    for widget, times in Counter(widgets).items():
        if times > 1:
            yield f"{told(widget)} is a trap, or comes twice"
    wanted = [one for one in top.findChildren(QWidget) if _can_stop(one, top)]
    for missing in (one for one in wanted if one not in widgets):
        yield f"{told(missing)} is never reached"
    for stop in stops:
        if not stop.in_sight:
            yield f"{stop} has the focus and is not in sight"
        if stop.pixels < _RING:
            yield f"{stop} does not show its focus ({stop.pixels} px)"
    yield from _order_faults(top, widgets)
    back = [one.widget for one in tab_stops(top, back=True)]
    forth = [widgets[0], *reversed(widgets[1:])]
    if _rotated(back, forth[0]) != forth:
        apart = next(
            (a, b) for a, b in zip([*back, top], [*forth, top], strict=False) if a is not b
        )
        yield f"Shift+Tab goes another way: {told(apart[0])} in place of {told(apart[1])}"


def _order_faults(top: QWidget, widgets: list[QWidget]) -> Iterator[str]:
    """Panes from left to right, in each from top to bottom and from left to right."""
    for area in top.findChildren(QAbstractScrollArea):
        if area.isVisible() and area.window() is top:
            area.verticalScrollBar().setValue(area.verticalScrollBar().minimum())
            area.horizontalScrollBar().setValue(area.horizontalScrollBar().minimum())
    QCoreApplication.processEvents()
    for one, other in pairwise(_rotated(widgets, _first(widgets))):
        if _pane(other) < _pane(one):
            yield f"after {told(one)} the focus goes back to {told(other)}"
        elif _pane(one) == _pane(other) and _is_before(other, one):
            yield f"{told(other)} stands before {told(one)} and comes after it"


def _first(widgets: list[QWidget]) -> QWidget:
    """Where reading begins."""
    pane = min(_pane(one) for one in widgets)
    inside = [one for one in widgets if _pane(one) == pane]
    return next((one for one in inside if not any(_is_before(o, one) for o in inside)), inside[0])


def _areas(widget: QWidget) -> list[QWidget]:
    """What it scrolls in, the outermost first, and itself."""
    found, one = [widget], widget.parentWidget()
    while one is not None and not one.isWindow():
        if isinstance(one, QAbstractScrollArea):
            found.insert(0, one)
        one = one.parentWidget()
    return found


def _is_before(later: QWidget, sooner: QWidget) -> bool:
    """Whether the later is read first: higher and not in a column beside, or left in a line.

    What scrolls and what does not are compared by the place of the scroll area.
    """
    apart = (
        pair for pair in zip(_areas(later), _areas(sooner), strict=False) if pair[0] is not pair[1]
    )
    pair = next(apart, None)
    if pair is None:
        return False
    other, one = (_place(each, each.window()) for each in pair)
    if other.bottom() < one.top():
        return other.left() < one.right()
    together = min(other.bottom(), one.bottom()) - max(other.top(), one.top())
    same_line = together * 2 > min(other.height(), one.height())
    return same_line and other.right() < one.left()


def _pane(widget: QWidget) -> int:
    one: QWidget | None = widget
    while one is not None:
        name = type(one).__name__
        if name in PANES:
            return PANES.index(name)
        one = one.parentWidget()
    return len(PANES) if type(widget).__name__ == "_Handle" else PANES.index("FindingsPane")


def _rotated(widgets: list[QWidget], first: QWidget) -> list[QWidget]:
    at = widgets.index(first) if first in widgets else 0
    return [*widgets[at:], *widgets[:at]]


def _place(widget: QWidget, top: QWidget) -> QRect:
    return QRect(widget.mapTo(top, QPoint(0, 0)), widget.size())


def _can_stop(widget: QWidget, top: QWidget) -> bool:
    return widget.window() is top and widget.isVisible() and takes_focus(widget)


def _focus(top: QWidget) -> QWidget:
    focus = QApplication.focusWidget()
    if focus is None or focus.window() is not top:
        top.activateWindow()
        first = next(one for one in top.findChildren(QWidget) if _can_stop(one, top))
        first.setFocus(Qt.FocusReason.TabFocusReason)
        QCoreApplication.processEvents()
        focus = QApplication.focusWidget()
    assert focus is not None, f"{told(top)} has nothing with the focus"
    return focus


def _seen(widget: QWidget) -> Stop:
    """How a stop looks: with the focus, and without."""
    seen = _clipped(widget)
    tall = widget.height() > u(widget, _TALL)
    in_sight = (
        not seen.isEmpty()
        if tall
        else seen.height() >= widget.height() * _ENOUGH and seen.width() >= widget.width() * _ENOUGH
    )
    before = _picture(widget)
    widget.clearFocus()
    QCoreApplication.processEvents()
    after = _picture(widget)
    widget.setFocus(Qt.FocusReason.TabFocusReason)
    QCoreApplication.processEvents()
    return Stop(widget, in_sight, _changed(before, after))


def _clipped(widget: QWidget) -> QRect:
    """What its parents leave of it."""
    place, one = widget.rect(), widget
    while not one.isWindow():
        parent = one.parentWidget()
        assert parent is not None
        place = place.translated(one.pos()).intersected(parent.rect())
        one = parent
    return place


def _picture(widget: QWidget) -> QImage:
    top, edge = widget.window(), u(widget, _MARGIN)
    place = _place(widget, top).adjusted(-edge, -edge, edge, edge).intersected(top.rect())
    picture = top.grab(place).toImage()
    picture.convertTo(QImage.Format.Format_RGB32)
    return picture


def _changed(before: QImage, after: QImage) -> int:
    if before.size() != after.size():
        return _RING
    if before.isNull():
        return 0
    one, other = bytes(before.constBits()), bytes(after.constBits())
    if one == other:
        return 0
    pixels = zip(memoryview(one).cast("I"), memoryview(other).cast("I"), strict=True)
    return sum(a != b for a, b in pixels)
