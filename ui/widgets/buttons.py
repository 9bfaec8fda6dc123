"""Buttons of the program: role, icon and key hint in one call."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton, QToolButton, QWidget

from ui.language import translate
from ui.theme.icons import icon

_INKS = {"primary": "on_accent", "danger": "on_danger", "quiet": "accent"}


def button(
    text: str,
    parent: QWidget | None = None,
    *,
    role: str = "",
    sign: str = "",
    hint: str = "",
    name: str = "",
) -> QPushButton:
    """A push button. `role`: "" outlined, "primary" filled, "danger" filled red, "quiet" bare,
    "place" bare in the colour of text.

    `sign` is an icon's name, `hint` the key shown after the text, `name` what a screen reader says.
    """
    made = QPushButton(text, parent)
    made.setProperty("role", role)
    made.setProperty("keyHint", hint)
    if sign:
        made.setIcon(icon(sign, _INKS.get(role, "text")))
    made.setAccessibleName(name or text.replace("&", "").rstrip("…"))
    made.setAutoDefault(False)
    return made


def set_key_hint(made: QPushButton, key: str) -> None:
    """Show another key hint; a push button measures itself again only for other words."""
    if made.property("keyHint") != key:
        words = made.text()
        made.setProperty("keyHint", key)
        made.setText("")
        made.setText(words)


def tool_button(
    sign: str, name: str, parent: QWidget | None = None, *, hint: str = "", edge: bool = False
) -> QToolButton:
    """A button with an icon alone: `name` is its tooltip and what a screen reader says.

    `edge` draws the edge of a control around it.
    """
    made = QToolButton(parent)
    made.setIcon(icon(sign))
    tip = translate("widgets", "{name} ({key})", name=name, key=hint) if hint else name
    made.setToolTip(tip)
    made.setAccessibleName(name)
    made.setAutoRaise(not edge)
    made.setProperty("role", "edge" if edge else "quiet")
    made.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    return made
