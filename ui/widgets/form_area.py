"""A scroll area around a form: as tall as the form, where the screen is tall enough."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QScrollArea, QWidget

from ui.theme.metrics import u

_AROUND = 140  # title, buttons and margins of the dialog around it
_BESIDE = 32
_LEAST = 120
_TALL = 500  # a longer form is scrolled even on a tall screen


class FormArea(QScrollArea):
    """Scrolls only what does not fit the screen."""

    def __init__(self, form: QWidget, name: str, parent: QWidget) -> None:
        super().__init__(parent)
        self._form = form
        self.setFrameShape(QScrollArea.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setAccessibleName(name)
        self.viewport().setAutoFillBackground(False)
        self.setWidget(form)
        form.setAutoFillBackground(False)

    def height_for(self, width: int) -> int:
        """The whole form's height where it is this wide; broken lines count."""
        if self._form.hasHeightForWidth():
            return self._form.heightForWidth(width)
        return self._form.sizeHint().height()

    def sizeHint(self) -> QSize:
        """The whole form, within the screen."""
        form = self._form.sizeHint()
        room = self._room() - QSize(0, u(self, _AROUND))
        tall = min(self.height_for(form.width()), room.height(), u(self, _TALL))
        return QSize(min(form.width(), room.width()), tall)

    def minimumSizeHint(self) -> QSize:
        """The form's least width; its height can be scrolled."""
        width = self._form.minimumSizeHint().width()
        if self.verticalScrollBar().isVisible():
            width += self.verticalScrollBar().sizeHint().width()
        return QSize(min(width, self._room().width()), u(self, _LEAST))

    def _room(self) -> QSize:
        return self.screen().availableGeometry().size() - QSize(u(self, _BESIDE), 0)
