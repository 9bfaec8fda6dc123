"""What must hold of every element that a screen reader is told of, and of every target."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator

from PySide6.QtCore import QModelIndex, QRect, Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractScrollArea,
    QAbstractSpinBox,
    QComboBox,
    QLineEdit,
    QMenu,
    QPlainTextEdit,
    QTextEdit,
    QTreeView,
    QWidget,
)

from tests.helpers.accessible import Node, Role
from ui.assessment.tree import FindingsTree
from ui.theme.metrics import TARGET, u

DOING = {
    Role.Button, Role.CheckBox, Role.RadioButton, Role.ComboBox, Role.EditableText, Role.SpinBox,
    Role.ButtonMenu, Role.ButtonDropDown, Role.Slider, Role.Link, Role.PageTab,
}  # fmt: skip
HOLDING = {Role.Table, Role.Tree, Role.List, Role.Dialog}
ITEMS = {Role.TreeItem, Role.ListItem, Role.Cell, Role.MenuItem, Role.Row}
LETTERS = {"en": "[LRB]|LR", "es": "[ID]|ID"}
_BUTTONS = {Role.Button, Role.ButtonMenu, Role.ButtonDropDown}
_CHECKED = {Role.CheckBox, Role.RadioButton}
_TEXTS = QLineEdit | QPlainTextEdit | QTextEdit
_ROLES: tuple[tuple[type, set[Role]], ...] = (
    (QComboBox, {Role.ComboBox}),
    (QLineEdit, {Role.EditableText}),
    (QPlainTextEdit, {Role.EditableText}),
    (QTextEdit, {Role.EditableText}),
    (QAbstractSpinBox, {Role.SpinBox, Role.EditableText}),
    (QAbstractItemView, {Role.Table, Role.Tree, Role.List}),
    (QMenu, {Role.PopupMenu}),
)
_WORD = re.compile(r"[^\W\d_]{2,}")
_SIGN = re.compile(r"\u2212|(?<!\d)-\d|\d[+-](?!\w)")
_KEYS = "KeyboardMap"  # its items are names of keys
_SLACK = 0.5  # Qt rounds sizes at fractions of a unit

Fault = tuple[Node, str]


def unnamed(nodes: list[Node]) -> Iterator[Fault]:
    """Whatever can be focused, pressed or chosen says what it is."""
    for node in nodes:
        item = node.role in ITEMS and (bool(node.value) or node.role is Role.MenuItem)
        wants = node.role in DOING | HOLDING or item
        wants = wants or (node.is_widget and takes_focus(node.widget))
        if wants and not _name(node) and not _is_line(node):
            yield node, "has no name"


def mumbled(nodes: list[Node], language: str) -> Iterator[Fault]:
    """No letter stands for a side, no sign for a word."""
    bare = re.compile(rf"(?<![\w.'’/-])({LETTERS[language]})(?![\w.'’/-])")
    for node in nodes:
        told = _name(node)
        if not told or node.role is Role.StaticText or _KEYS in node.path:
            continue
        if node.role in DOING and not _WORD.search(told) and not told.isdecimal():
            yield node, "is called by a letter or a sign alone"
        if bare.search(told):
            yield node, "has a bare letter in its name"
        if _SIGN.search(told):
            yield node, "has a sign in its name that is not spoken"


def misplayed(nodes: list[Node]) -> Iterator[Fault]:
    """Roles fit what the widget is."""
    for node in nodes:
        if not node.is_widget:
            continue
        wanted = _roles_of(node.widget)
        if wanted and node.role not in wanted:
            yield node, f"should be one of {sorted(one.name for one in wanted)}"
        areas = isinstance(node.widget, QAbstractScrollArea)  # Qt has no role for these
        if node.role is Role.Client and takes_focus(node.widget) and not areas:
            yield node, "takes the focus and has no role"


def misstated(nodes: list[Node]) -> Iterator[Fault]:
    """What is told of its state is so."""
    for node in nodes:
        widget = node.widget
        if not node.is_widget:
            continue
        if (
            isinstance(widget, QAbstractButton)
            and widget.isCheckable()
            and node.has("checked") is not widget.isChecked()
        ):
            yield node, "tells a wrong check"
        if node.has("disabled") is widget.isEnabled():
            yield node, "tells wrongly whether it is on"
        if widget.hasFocus() and not node.has("focused") and widget.focusProxy() is None:
            yield node, "does not tell that it has the focus"


def unexplained(nodes: list[Node]) -> Iterator[Fault]:
    """What is off says why; inside a group that is off, the group does."""
    for node in nodes:
        if not node.is_widget or node.role not in DOING or not node.has("disabled"):
            continue
        why = f"{node.widget.toolTip()} {node.description}".strip()
        named = why.casefold().startswith(_name(node).casefold())  # it says only what it is
        parent = node.widget.parentWidget()
        if (not why or named) and (parent is None or parent.isEnabled() or not parent.toolTip()):
            yield node, f"is off and does not say why: {why!r}"


def small(nodes: list[Node]) -> Iterator[Fault]:
    """Whatever is pressed is 24 units or more in both directions, cells of lists too."""
    for node in nodes:
        widget = node.widget
        if not node.is_widget:
            continue
        least = u(widget, TARGET) - _SLACK
        for what, rect in _targets(widget):
            if rect.width() < least or rect.height() < least:
                yield node, f"{what} is {rect.width()}x{rect.height()}, least {least:.0f}"


def unseen(nodes: list[Node]) -> Iterator[Fault]:
    """Nothing that takes the focus is without size."""
    for node in nodes:
        if node.is_widget and takes_focus(node.widget) and node.rect.isEmpty():
            yield node, "takes the focus and has no size"


def all_faults(nodes: list[Node], language: str) -> Iterator[Fault]:
    """Everything that is wrong."""
    rules: tuple[Callable[[list[Node]], Iterator[Fault]], ...] = (
        unnamed, misplayed, misstated, unexplained, small, unseen,
    )  # fmt: skip
    for rule in rules:
        yield from rule(nodes)
    yield from mumbled(nodes, language)


def takes_focus(widget: QWidget) -> bool:
    """Whether Tab can come to it."""
    policy = widget.focusPolicy() & Qt.FocusPolicy.TabFocus
    return bool(policy) and widget.isEnabled() and widget.focusProxy() is None


def _name(node: Node) -> str:
    """On Linux Qt tells a combo box's text in place of its name, and its name by its label."""
    if node.is_widget and isinstance(node.widget, QComboBox):
        return node.widget.accessibleName()
    return node.name.partition("\t")[0]  # what follows is the key


def _is_line(node: Node) -> bool:
    """A line between the items of a menu."""
    return (node.role is Role.MenuItem and node.has("disabled")) or node.role is Role.Separator


def _roles_of(widget: QWidget) -> set[Role]:
    if isinstance(widget, QAbstractButton):
        return _BUTTONS | _CHECKED if widget.isCheckable() else _BUTTONS
    return next((roles for kind, roles in _ROLES if isinstance(widget, kind)), set())


def _targets(widget: QWidget) -> Iterator[tuple[str, QRect]]:
    """What can be pressed in a widget, with its size."""
    if isinstance(widget, FindingsTree):
        yield from _cells(widget)
    elif isinstance(widget, QAbstractItemView):
        yield from _rows(widget)
    elif isinstance(widget, QMenu):
        for action in widget.actions():
            if not action.isSeparator():
                yield action.text(), widget.actionGeometry(action)
    elif _is_target(widget):
        yield "it", widget.rect()


def _cells(tree: FindingsTree) -> Iterator[tuple[str, QRect]]:
    for finding in tree.findings.shown():
        for cell in tree.row_layout(finding).cells:
            yield f"{cell.act.name} {cell.text} of {finding}", cell.rect


def _rows(view: QAbstractItemView) -> Iterator[tuple[str, QRect]]:
    """The rows that are open: each is a target as a whole."""
    model = view.model()
    if not hasattr(model, "rowCount") or not view.isVisible():
        return
    parents = [QModelIndex()]
    while parents:
        parent = parents.pop()
        for row in range(model.rowCount(parent)):
            index = model.index(row, 0, parent)
            rect = view.visualRect(index)
            if rect.isValid():
                yield str(index.data()), rect.adjusted(0, 0, TARGET * 4, 0)
            if isinstance(view, QTreeView) and view.isExpanded(index):
                parents.append(index)


def _is_target(widget: QWidget) -> bool:
    parent = widget.parentWidget()
    if not widget.isEnabled() or isinstance(parent, QAbstractSpinBox | QComboBox):
        return False  # the field inside is pressed with its box
    kinds = QAbstractButton | QComboBox | QAbstractSpinBox
    return isinstance(widget, kinds | _TEXTS)
