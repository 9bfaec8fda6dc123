"""The clinic's logo: chosen as a file or dropped here, shown as on paper."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, QSize, QSizeF, Qt, Slot
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QImage, QPainter, QPaintEvent
from PySide6.QtWidgets import QFileDialog, QSizePolicy, QVBoxLayout, QWidget

from planner.handout.logo import logo_from
from ui.jobs import Err, Ok
from ui.language import told
from ui.theme.draw import brush, pen
from ui.theme.metrics import GAP_GROUP, RADIUS, SECONDARY, u, uf
from ui.theme.theme import current_tokens
from ui.theme.tokens import LIGHT
from ui.widgets import ErrorLine, FlowLayout, InkLabel, button

if TYPE_CHECKING:
    from ui.jobs import Job, JobRunner

_WIDE, _TALL, _EDGE = 200, 80, 6


class LogoField(QWidget):
    """`data` is the logo as it will be kept, empty for none."""

    def __init__(self, data: bytes, jobs: JobRunner, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.data = data
        self._jobs = jobs
        self._job: Job | None = None
        self.setAcceptDrops(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self.plate = LogoPlate(self)
        self.choose = button(self.tr("&Choose a picture…"), self)
        self.remove = button(self.tr("Remove"), self, role="quiet", name=self.tr("Remove the logo"))
        self.problem = ErrorLine(self)
        hint = self.tr("PNG, JPEG or WebP, at most 5 MB; or drop it here.")
        self.setFocusProxy(self.choose)
        self.choose.clicked.connect(self._choose)
        self.remove.clicked.connect(self._remove)
        buttons = FlowLayout()
        buttons.addWidget(self.choose)
        buttons.addWidget(self.remove)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(u(self, GAP_GROUP))
        layout.addWidget(self.plate)
        layout.addLayout(buttons)
        layout.addWidget(InkLabel(hint, "text2", self, scale=SECONDARY, wrap=True))
        layout.addWidget(self.problem)
        self._show()

    @property
    def reading(self) -> bool:
        """Whether a file is being read."""
        return self._job is not None and self._job.pending

    def read(self, path: Path) -> None:
        """Read a file; where it cannot be taken the logo stays, and the reason is told."""
        if self._job is not None:
            self._job.drop()
        self.problem.clear()
        self._job = self._jobs.run(partial(logo_from, path), self._read)

    @Slot(object)
    def _read(self, outcome: Ok[bytes] | Err) -> None:
        if isinstance(outcome, Err):
            self.problem.say(told(outcome.error.message))
            return
        self.data = outcome.value
        self._show()

    @Slot()
    def _choose(self) -> None:
        dialog = QFileDialog(self, self.tr("Choose the clinic's logo"))
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.setNameFilters(
            [self.tr("Pictures (*.png *.jpg *.jpeg *.webp)"), self.tr("All files (*)")]
        )
        try:
            if dialog.exec() == QFileDialog.DialogCode.Accepted and dialog.selectedFiles():
                self.read(Path(dialog.selectedFiles()[0]))
        finally:
            dialog.deleteLater()

    @Slot()
    def _remove(self) -> None:
        if self._job is not None:
            self._job.drop()
        self.problem.clear()
        self.data = b""
        self._show()
        self.choose.setFocus()

    def _show(self) -> None:
        self.plate.show_logo(self.data)
        self.remove.setVisible(bool(self.data))

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """One file of this computer is welcome."""
        if _dropped(event) is not None:
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Read the file."""
        path = _dropped(event)
        if path is not None:
            event.acceptProposedAction()
            self.read(path)


def _dropped(event: QDropEvent) -> Path | None:
    urls = event.mimeData().urls()
    return Path(urls[0].toLocalFile()) if len(urls) == 1 and urls[0].isLocalFile() else None


class LogoPlate(QWidget):
    """A piece of white paper with the logo on it, also in the dark."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._image = QImage()
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def show_logo(self, data: bytes) -> None:
        """Show a picture, or that there is none."""
        self._image = QImage.fromData(data) if data else QImage()
        if self._image.isNull():
            said = self.tr("No logo")
        else:
            said = self.tr("The logo, {width} by {height} dots").format(
                width=self._image.width(), height=self._image.height()
            )
        self.setAccessibleName(said)
        self.setToolTip(said)
        self.update()

    def sizeHint(self) -> QSize:
        """Room for a wide logo."""
        return QSize(u(self, _WIDE), u(self, _TALL))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the paper, then the logo in its middle."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.setPen(pen(current_tokens().line_strong))
        painter.setBrush(brush("#FFFFFF"))
        box = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        painter.drawRoundedRect(box, uf(self, RADIUS), uf(self, RADIUS))
        if self._image.isNull():
            painter.setPen(pen(LIGHT.text2))  # on white paper in every appearance
            painter.drawText(box, Qt.AlignmentFlag.AlignCenter, self.tr("No logo"))
        else:
            edge = uf(self, _EDGE)
            room = box.adjusted(edge, edge, -edge, -edge)
            size = QSizeF(self._image.size()).scaled(
                room.size(), Qt.AspectRatioMode.KeepAspectRatio
            )
            place = QRectF(room.topLeft(), size)
            place.moveCenter(room.center())
            painter.drawImage(place, self._image)
        painter.end()
