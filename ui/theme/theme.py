"""The theme of the application: which appearance holds, its palette, its style, its fonts."""

from __future__ import annotations

import gc
from enum import StrEnum
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal, Slot
from PySide6.QtGui import QFont, QPalette
from PySide6.QtWidgets import QApplication, QToolTip, QWidget

from ui.theme import metrics, motion_system
from ui.theme.palette import palette
from ui.theme.tokens import DARK, LIGHT, Tokens

if TYPE_CHECKING:
    from ui.theme.style import StanceStyle

_MIDDLE_LIGHTNESS = 128


class Appearance(StrEnum):
    """What the therapist chose under View > Appearance."""

    SYSTEM = "system"
    LIGHT = "light"
    DARK = "dark"


class _Now:
    """The tokens of the installed theme."""

    tokens: Tokens | None = None


def current_tokens() -> Tokens:
    """The tokens that hold now, for painting; before a theme is installed, by the palette."""
    if _Now.tokens is not None:
        return _Now.tokens
    if QApplication.instance() is None:
        return LIGHT
    shade = QApplication.palette().color(QPalette.ColorRole.Window).lightness()
    return DARK if shade < _MIDDLE_LIGHTNESS else LIGHT


def every_widget(*, top: bool = False) -> list[QWidget]:
    """All widgets, or all windows.

    The collector waits: it could free a widget that Qt has listed and Python has not wrapped yet.
    """
    collecting = gc.isenabled()
    gc.disable()
    try:
        return QApplication.topLevelWidgets() if top else QApplication.allWidgets()
    finally:
        if collecting:
            gc.enable()


class Theme(QObject):
    """Made once by `Theme.install`; `changed` carries the new Tokens (palettes follow shortly)."""

    changed = Signal(object)

    def __init__(self, app: QApplication) -> None:
        super().__init__(app)
        self._app = app
        self._appearance = Appearance.SYSTEM
        self._style: StanceStyle | None = None

    @classmethod
    def install(cls, app: QApplication, appearance: Appearance = Appearance.SYSTEM) -> Theme:
        """Give the application its style, palette and fonts, and follow the system from now on."""
        from ui.theme.focus import FocusRing  # noqa: PLC0415 - it paints with current_tokens
        from ui.theme.style import StanceStyle  # noqa: PLC0415 - the style paints with current_tokens

        theme = cls(app)
        theme._style = StanceStyle()
        app.setStyle(theme._style)
        app.styleHints().colorSchemeChanged.connect(theme._follow)
        app.fontChanged.connect(theme._refresh_fonts)
        app.primaryScreenChanged.connect(theme._forget_sizes)
        metrics.follow_font()
        FocusRing(app)
        theme.set_appearance(appearance)
        motion_system.ask(theme)
        return theme

    @property
    def appearance(self) -> Appearance:
        """What was chosen; SYSTEM follows the desktop."""
        return self._appearance

    @property
    def tokens(self) -> Tokens:
        """The tokens that hold now."""
        return current_tokens()

    def set_appearance(self, appearance: Appearance) -> None:
        """Choose light, dark or the system's; every widget follows at once."""
        self._appearance = appearance
        self._apply()

    @Slot()
    def _follow(self) -> None:
        if self._appearance is Appearance.SYSTEM:
            self._apply()

    def _apply(self) -> None:
        # setColorScheme does nothing without a desktop theme, so both palettes are our own.
        tokens = DARK if self._dark() else LIGHT
        _Now.tokens = tokens
        colors = palette(tokens)
        self._app.setPalette(colors)
        QToolTip.setPalette(colors)  # tooltips keep a palette of their own
        self.changed.emit(tokens)

    def _dark(self) -> bool:
        if self._appearance is Appearance.SYSTEM:
            return self._app.styleHints().colorScheme() == Qt.ColorScheme.Dark
        return self._appearance is Appearance.DARK

    @Slot()
    def _forget_sizes(self) -> None:
        metrics.forget_sizes()

    @Slot(QFont)
    def _refresh_fonts(self, _font: QFont) -> None:
        # Qt tells this before any widget hears of the new font.
        metrics.forget_sizes()
        for widget in every_widget():
            metrics.refresh_font(widget)
