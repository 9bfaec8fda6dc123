"""What happens when an error reaches nobody: keep the work, log it, tell it, go on or end."""

from __future__ import annotations

import logging
import sys
import threading
from collections.abc import Callable
from pathlib import Path
from types import TracebackType

from PySide6.QtCore import QCoreApplication, QObject, Qt, QThread, QUrl, Signal, Slot
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtWidgets import (
    QApplication,
    QDialog,
    QDialogButtonBox,
    QPlainTextEdit,
    QVBoxLayout,
    QWidget,
)

from ui.logs import reduced
from ui.theme.metrics import GAP, GAP_CARD, STRONG, TITLE, u
from ui.widgets.buttons import button
from ui.widgets.labels import InkLabel

log = logging.getLogger(__name__)

EXIT_STATUS = 70  # as sysexits.h: an internal error
_WIDTH, _REPORT_HEIGHT = 560, 160

Autosave = Callable[[], bool]


class ReportDialog(QDialog):
    """The report. Accepted: go on. Rejected by "Close Stance": end."""

    close_program = Signal()

    def __init__(
        self, report: str, kept: bool, log_path: Path | None, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._log_path = log_path
        self.setWindowTitle(self.tr("Stance: report of an error"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        title = self.tr("Something went wrong in Stance.")
        self.setAccessibleName(title)
        self.report = QPlainTextEdit(report, self)
        self.report.setReadOnly(True)
        self.report.setTabChangesFocus(True)
        self.report.setAccessibleName(self.tr("Report"))
        self.report.setMinimumSize(u(self, _WIDTH), u(self, _REPORT_HEIGHT))
        column = QVBoxLayout(self)
        edge = u(self, GAP_CARD)
        column.setContentsMargins(edge, edge, edge, edge)
        column.setSpacing(u(self, GAP))
        column.addWidget(InkLabel(title, "text", self, scale=TITLE, weight=STRONG))
        column.addWidget(InkLabel(self._what_was_kept(kept=kept), "text", self, wrap=True))
        column.addWidget(InkLabel(self._what_it_holds(), "text2", self, wrap=True))
        column.addWidget(self.report, 1)
        if log_path is not None:
            place = self.tr("Log: {path}").format(path=log_path)
            line = InkLabel(place, "text2", self, wrap=True)
            line.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            column.addWidget(line)
        column.addWidget(self._buttons())

    def _what_was_kept(self, *, kept: bool) -> str:
        if kept:
            return self.tr(
                "Your work up to this moment is saved. You can go on, or close Stance and start "
                "it again."
            )
        return self.tr(
            "Your last changes could not be saved. Stance goes on; copy what you need before you "
            "close it."
        )

    def _what_it_holds(self) -> str:
        return self.tr(
            "The report below says where in the program it happened. It holds no patient data."
        )

    def _buttons(self) -> QDialogButtonBox:
        role = QDialogButtonBox.ButtonRole
        box = QDialogButtonBox(self)
        go_on = button(self.tr("Go on"), self, role="primary")
        copy = button(self.tr("Copy report"), self, sign="note")
        end = button(self.tr("Close Stance"), self)
        box.addButton(go_on, role.AcceptRole)
        box.addButton(copy, role.ActionRole)
        box.addButton(end, role.DestructiveRole)
        go_on.setDefault(True)
        go_on.clicked.connect(self.accept)
        copy.clicked.connect(self._copy)
        end.clicked.connect(self._end)
        if self._log_path is not None:
            folder = button(self.tr("Open log folder"), self)
            box.addButton(folder, role.ActionRole)
            folder.clicked.connect(self._open_folder)
        return box

    @Slot()
    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self.report.toPlainText())

    @Slot()
    def _open_folder(self) -> None:
        if self._log_path is not None:
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._log_path.parent)))

    @Slot()
    def _end(self) -> None:
        self.close_program.emit()
        self.reject()


class ErrorReporter(QObject):
    """Catches what nobody caught, on any thread. One dialog at a time; the rest goes to the log."""

    _caught = Signal(str)

    def __init__(
        self,
        autosave: Autosave | None = None,
        log_path: Path | None = None,
        *,
        version: str = "",
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._autosave = autosave
        self._log_path = log_path
        self._version = version
        self._open: ReportDialog | None = None
        self._caught.connect(self._show, Qt.ConnectionType.QueuedConnection)

    def set_autosave(self, autosave: Autosave) -> None:
        """What saves the work: True when it did, and what must not raise."""
        self._autosave = autosave

    def install(self) -> None:
        """Catch from now on."""
        sys.excepthook = self._hook
        threading.excepthook = self._thread_hook

    def uninstall(self) -> None:
        """Let Python's own hooks do it again."""
        sys.excepthook = sys.__excepthook__
        threading.excepthook = threading.__excepthook__

    def dialog(self) -> ReportDialog | None:
        """The dialog that is open, if one is."""
        return self._open

    def _hook(
        self, kind: type[BaseException], error: BaseException, _tb: TracebackType | None
    ) -> None:
        if issubclass(kind, KeyboardInterrupt):
            QCoreApplication.exit(EXIT_STATUS)
            return
        log.critical("Unhandled error", exc_info=error)
        report = f"Stance {self._version}".strip() + "\n" + reduced(error)
        if sys.stderr is not None:
            sys.stderr.write(report + "\n")
        # Never from inside the failing call: it may be a paint event, or another thread's.
        if QApplication.instance() is not None:
            self._caught.emit(report)

    def _thread_hook(self, args: threading.ExceptHookArgs) -> None:
        if args.exc_value is not None:
            self._hook(args.exc_type, args.exc_value, args.exc_traceback)

    @Slot(str)
    def _show(self, report: str) -> None:
        if self._open is not None:
            return
        dialog = ReportDialog(report, self._save(), self._log_path, QApplication.activeWindow())
        self._open = dialog
        dialog.close_program.connect(self._end)
        dialog.finished.connect(self._closed)
        dialog.open()

    def _save(self) -> bool:
        if self._autosave is None:
            return False
        try:
            return self._autosave()
        except Exception:
            log.exception("Saving after an error failed")
            return False

    @Slot()
    def _closed(self) -> None:
        self._open = None

    @Slot()
    def _end(self) -> None:
        if QThread.currentThread().loopLevel():
            QCoreApplication.exit(EXIT_STATUS)


def install_excepthook(
    autosave: Autosave | None = None, log_path: Path | None = None, *, version: str = ""
) -> ErrorReporter:
    """Catch unhandled errors from now on; keep the reporter for as long as the program runs."""
    reporter = ErrorReporter(autosave, log_path, version=version)
    reporter.install()
    return reporter
