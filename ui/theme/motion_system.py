"""Asks the system once whether it wants reduced motion, without waiting for an answer.

Windows: SystemParametersInfo, SPI_GETCLIENTAREAANIMATION. macOS: NSWorkspace,
accessibilityDisplayShouldReduceMotion. Elsewhere the desktop portal's settings: its own key
`reduced-motion`, and GNOME's `enable-animations`. No answer means that motion is welcome.
"""

from __future__ import annotations

import ctypes
import logging
import sys
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot

from ui.theme.motion import tell_system

if TYPE_CHECKING:
    from PySide6.QtDBus import QDBusPendingCallWatcher

_LOG = logging.getLogger(__name__)
_GET_CLIENT_AREA_ANIMATION = 0x1042
_PORTAL = "org.freedesktop.portal.Desktop"
_PATH = "/org/freedesktop/portal/desktop"
_INTERFACE = "org.freedesktop.portal.Settings"
_NESTED = 4  # an answer is wrapped at most this often


def ask(parent: QObject) -> None:
    """Tell `motion` what the system wants, now or as soon as it has answered."""
    try:
        if sys.platform == "win32":
            tell_system(_windows())
        elif sys.platform == "darwin":
            tell_system(_macos())
        else:
            PortalQuestion(parent)
    except (OSError, AttributeError, ImportError) as error:
        _LOG.info("reduced motion is not known: %s", type(error).__name__)


def wants_none(key: str, answer: object) -> bool:
    """What an answer of the portal means; it may be wrapped in variants."""
    for _ in range(_NESTED):
        unwrap = getattr(answer, "variant", None)
        if unwrap is None:
            break
        answer = unwrap()
    if key == "reduced-motion":
        return answer == 1
    return answer is False


def _windows() -> bool:
    moves = ctypes.c_int(1)
    library = getattr(ctypes, "windll").user32  # noqa: B009 - only there on Windows
    known = library.SystemParametersInfoW(_GET_CLIENT_AREA_ANIMATION, 0, ctypes.byref(moves), 0)
    return bool(known) and not moves.value


def _macos() -> bool:
    objc = ctypes.CDLL("/usr/lib/libobjc.dylib")
    objc.objc_getClass.restype = ctypes.c_void_p
    objc.objc_getClass.argtypes = [ctypes.c_char_p]
    objc.sel_registerName.restype = ctypes.c_void_p
    objc.sel_registerName.argtypes = [ctypes.c_char_p]
    address = ctypes.cast(objc.objc_msgSend, ctypes.c_void_p).value or 0
    kinds = (ctypes.c_void_p, ctypes.c_void_p)
    send = ctypes.CFUNCTYPE(ctypes.c_void_p, *kinds)(address)
    send_bool = ctypes.CFUNCTYPE(ctypes.c_bool, *kinds)(address)
    space = send(objc.objc_getClass(b"NSWorkspace"), objc.sel_registerName(b"sharedWorkspace"))
    question = objc.sel_registerName(b"accessibilityDisplayShouldReduceMotion")
    return bool(space) and send_bool(space, question)


class PortalQuestion(QObject):
    """Asks the desktop portal for both keys; any of them may say that nothing should move."""

    KEYS = (
        ("org.freedesktop.appearance", "reduced-motion"),
        ("org.gnome.desktop.interface", "enable-animations"),
    )

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        from PySide6.QtDBus import (  # noqa: PLC0415 - not there on every system
            QDBusConnection,
            QDBusMessage,
            QDBusPendingCallWatcher,
        )

        bus = QDBusConnection.sessionBus()
        if not bus.isConnected():
            return
        for space, key in self.KEYS:
            message = QDBusMessage.createMethodCall(_PORTAL, _PATH, _INTERFACE, "Read")
            message.setArguments([space, key])
            watcher = QDBusPendingCallWatcher(bus.asyncCall(message), self)
            watcher.setObjectName(key)
            watcher.finished.connect(self._answered)

    @Slot("QDBusPendingCallWatcher*")
    def _answered(self, watcher: QDBusPendingCallWatcher) -> None:
        if not watcher.isError():
            answer = watcher.reply().arguments()
            if answer and wants_none(watcher.objectName(), answer[0]):
                tell_system(True)
        watcher.deleteLater()
