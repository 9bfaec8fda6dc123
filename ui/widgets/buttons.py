"""Buttons of the program: role, icon and key hint in one call."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QPushButton, QToolButton, QWidget

from ui.theme.icons import icon
from ui.theme.metrics import u

_INKS = {"primary": "on_accent", "danger": "on_danger", "quiet": "accent"}
_ICON = 16.0


def button(
    text: str,
    parent: QWidget | None = None,
    *,
    role: str = "",
    sign: str = "",
    hint: str = "",
    name: str = "",
) -> QPushButton:
    """A push button. `role`: "" outlined, "primary" filled, "danger" filled red, "quiet" bare.

    `sign` is an icon's name, `hint` the key shown after the text, `name` what a screen reader says.
    """
    made = QPushButton(text, parent)
    made.setProperty("role", role)
    made.setProperty("keyHint", hint)
    if sign:
        made.setIcon(icon(sign, _INKS.get(role, "text")))
        made.setIconSize(QSize(u(made, _ICON), u(made, _ICON)))
    made.setAccessibleName(name or text.replace("&", "").rstrip("…"))
    made.setAutoDefault(False)
    return made


def tool_button(
    sign: str, name: str, parent: QWidget | None = None, *, hint: str = "", edge: bool = False
) -> QToolButton:
    """A button with an icon alone: `name` is its tooltip and what a screen reader says.

    `edge` draws the edge of a control around it.
    """
    made = QToolButton(parent)
    made.setIcon(icon(sign))
    made.setIconSize(QSize(u(made, _ICON), u(made, _ICON)))
    made.setToolTip(f"{name} ({hint})" if hint else name)
    made.setAccessibleName(name)
    made.setAutoRaise(not edge)
    made.setProperty("role", "edge" if edge else "quiet")
    made.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    return made
