"""Single strokes through the window system's own events: a key, and where a click goes."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QGuiApplication, QWindow
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

_ASCII = 128
_COMMANDING = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier
_OVER = (Qt.WindowType.Popup, Qt.WindowType.ToolTip, Qt.WindowType.Tool)


def text_of(key: Qt.Key, modifiers: Qt.KeyboardModifier) -> str:
    """What a key writes."""
    plain = key.value < _ASCII and not modifiers & _COMMANDING
    text = chr(key.value).lower() if plain else ""
    return text.upper() if modifiers & Qt.KeyboardModifier.ShiftModifier else text


def press_key(key: Qt.Key, text: str, modifiers: Qt.KeyboardModifier) -> None:
    """A key to the window that has the keys; its focus gets it, as from the system."""
    window = QGuiApplication.focusWindow()
    assert window is not None, "no window has the keys"
    QTest.sendKeyEvent(QTest.KeyAction.Click, window, key, text, modifiers)


def press_letter(letter: str) -> None:
    """A letter."""
    code = ord(letter)
    key = QTest.asciiToKey(code) if code < _ASCII else Qt.Key(ord(letter.upper()))
    shift, none = Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.NoModifier
    press_key(key, letter, shift if letter.isupper() else none)


def floats(window: QWidget) -> bool:
    """Whether a window lies over others without being one of them."""
    return window.windowType() in _OVER


def _window_at(point: QPoint) -> QWidget:
    """Which window gets a click there: a popup, what floats, the dialog, the window."""
    popup = QApplication.activePopupWidget()
    if popup is not None:
        return popup
    modal = QApplication.activeModalWidget()
    there = [
        one
        for one in QApplication.topLevelWidgets()
        if one.isVisible() and one.frameGeometry().contains(point)
    ]
    floating = [one for one in there if floats(one)]
    normal = [one for one in there if not floats(one)]
    found = next(iter(floating), None) or modal or next(iter(normal), None)
    assert found is not None, f"no window at {point}"
    return found


def under(point: QPoint) -> tuple[QWidget, QPoint]:
    """The window that gets a click at a place on the screen, and the place in it."""
    top = _window_at(point)
    return top, top.mapFromGlobal(point)


def handle_of(top: QWidget) -> QWindow:
    """Its wrapper lives no longer than that of the widget."""
    handle = top.windowHandle()
    assert handle is not None, f"{top} has no window"
    return handle
