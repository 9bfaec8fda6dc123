"""What the Help menu says about the program itself."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QMessageBox, QWidget


def show_about(version: str, place: str, parent: QWidget) -> None:
    """What Stance is, and what it is not."""
    tr = QCoreApplication.translate
    box = QMessageBox(parent)
    box.setWindowTitle(tr("about", "About Stance"))
    box.setText(tr("about", "Stance plans home exercise programs from what you find."))
    box.setInformativeText(
        "\n\n".join(
            (
                tr(
                    "about",
                    "Content {version}, awaiting sign-off by a licensed physical therapist.",
                ).format(version=version),
                tr("about", "It supports your decision and is not a medical device."),
                tr("about", "It works on this computer alone: no account, no network."),
                tr("about", "Records: {place}").format(place=place),
            )
        )
    )
    box.exec()
    box.deleteLater()
