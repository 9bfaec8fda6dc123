"""What the Help menu says about the program itself."""

from __future__ import annotations

from PySide6.QtWidgets import QMessageBox, QWidget

from ui.language import translate


def show_about(version: str, place: str, parent: QWidget) -> None:
    """What Stance is, and what it is not."""
    box = QMessageBox(parent)
    box.setWindowTitle(translate("frame", "About Stance"))
    box.setText(translate("frame", "Stance plans home exercise programs from what you find."))
    about = (
        translate(
            "frame",
            "Content {version}, awaiting sign-off by a licensed physical therapist.",
            version=version,
        ),
        translate("frame", "It supports your decision and is not a medical device."),
        translate("frame", "It works on this computer alone: no account, no network."),
        translate("frame", "Records: {place}", place=place),
    )
    box.setInformativeText("\n\n".join(about))
    box.exec()
    box.deleteLater()
