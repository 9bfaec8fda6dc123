"""What a screen reader is told: the accessibility tree of a window, as plain values."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import cast

from PySide6.QtCore import QRect
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtWidgets import QWidget

Role = QAccessible.Role
_STATES = (
    "checkable", "checked", "disabled", "expandable", "expanded", "focusable", "focused",
    "hasPopup", "invisible", "offscreen", "readOnly", "selectable", "selected", "modal",
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Node:
    """One element of the tree; `path` leads to it from its window, `widget` is whose it is."""

    path: str
    role: Role
    name: str
    value: str
    description: str
    rect: QRect
    states: frozenset[str]
    widget: QWidget
    is_widget: bool

    def has(self, state: str) -> bool:
        """Whether it is told to be so."""
        return state in self.states

    def __str__(self) -> str:
        return f"{self.path} [{self.role.name}] {self.name!r}"


def tree(window: QWidget) -> Iterator[Node]:
    """Every element of a window that is in sight, the window first, each before its children."""
    root = QAccessible.queryAccessibleInterface(window)
    assert root is not None, f"{window} is not in the accessibility tree"
    yield from _below(root, "", window)


def node_of(widget: QWidget) -> Node:
    """What is told of one widget."""
    found = QAccessible.queryAccessibleInterface(widget)
    assert found is not None
    return _node(found, "", widget)


def _below(one: QAccessibleInterface, path: str, owner: QWidget) -> Iterator[Node]:
    found = one.object()
    widget = found if isinstance(found, QWidget) else None
    if widget is not None and not widget.isVisible():
        return
    node = _node(one, path, widget or owner, is_widget=widget is not None)
    if node.has("invisible") and widget is None:
        return
    yield node
    for place in range(one.childCount()):
        child = cast("QAccessibleInterface | None", one.child(place))
        if child is not None and child.isValid():
            yield from _below(child, node.path, widget or owner)


def _node(one: QAccessibleInterface, path: str, widget: QWidget, *, is_widget: bool = True) -> Node:
    state, step = one.state(), type(widget).__name__ if is_widget else one.role().name
    return Node(
        f"{path}/{step}" if path else step,
        one.role(),
        one.text(QAccessible.Text.Name),
        one.text(QAccessible.Text.Value),
        one.text(QAccessible.Text.Description),
        one.rect(),
        frozenset(name for name in _STATES if getattr(state, name)),
        widget,
        is_widget,
    )
