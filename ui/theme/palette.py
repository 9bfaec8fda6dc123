"""The Qt palette of an appearance."""

from __future__ import annotations

from PySide6.QtGui import QColor, QPalette

from ui.theme.tokens import Tokens

_ROLE = QPalette.ColorRole
_GROUP = QPalette.ColorGroup

_NORMAL = {
    _ROLE.Window: "window",
    _ROLE.WindowText: "text",
    _ROLE.Base: "field",
    _ROLE.AlternateBase: "side",
    _ROLE.Text: "text",
    _ROLE.PlaceholderText: "text2",
    _ROLE.Button: "raised",
    _ROLE.ButtonText: "text",
    _ROLE.BrightText: "danger",
    _ROLE.Light: "raised",
    _ROLE.Midlight: "hover",
    _ROLE.Mid: "line",
    _ROLE.Dark: "line_strong",
    _ROLE.Shadow: "line_strong",
    _ROLE.Highlight: "accent_wash",
    _ROLE.HighlightedText: "text",
    _ROLE.Accent: "accent",
    _ROLE.Link: "accent",
    _ROLE.LinkVisited: "accent",
    _ROLE.ToolTipBase: "raised",
    _ROLE.ToolTipText: "text",
}
_DISABLED = {
    _ROLE.WindowText: "dis",
    _ROLE.Text: "dis",
    _ROLE.ButtonText: "dis",
    _ROLE.HighlightedText: "dis",
    _ROLE.PlaceholderText: "dis",
    _ROLE.Base: "window",
    _ROLE.Button: "window",
    _ROLE.Highlight: "chip",
}
# A selection in a pane without the focus is grey.
_INACTIVE = {_ROLE.Highlight: "chip"}


def palette(tokens: Tokens) -> QPalette:
    """A palette with every role the controls use, for all three colour groups."""
    made = QPalette()
    for role, name in _NORMAL.items():
        made.setColor(role, QColor(getattr(tokens, name)))
    for role, name in _DISABLED.items():
        made.setColor(_GROUP.Disabled, role, QColor(getattr(tokens, name)))
    for role, name in _INACTIVE.items():
        made.setColor(_GROUP.Inactive, role, QColor(getattr(tokens, name)))
    return made
