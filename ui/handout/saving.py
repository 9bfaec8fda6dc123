"""Asking where a sheet is saved, and for the password of a protected one."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QStandardPaths
from PySide6.QtWidgets import QDialog, QFileDialog, QWidget

from planner.handout.write import write
from ui.handout.password_dialog import PasswordDialog
from ui.language import translate


@dataclass(frozen=True, slots=True)
class Place:
    """A file to write, and whether a password protects it."""

    path: Path
    protect: bool


def ask_place(
    name: str, folder: Path | None, parent: QWidget, *, protect: bool = False
) -> Place | None:
    """Ask for a file; its kinds are an open PDF and one protected with a password."""
    dialog = QFileDialog(parent, translate("handout", "Save the sheet as a PDF"))
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    dialog.setFileMode(QFileDialog.FileMode.AnyFile)
    # The kinds are the one place that every system's own dialog shows.
    plain, guarded = open_kind(), protected_kind()
    dialog.setNameFilters([plain, guarded])
    dialog.selectNameFilter(guarded if protect else plain)
    dialog.setDefaultSuffix("pdf")
    dialog.setDirectory(str(folder or _documents()))
    dialog.selectFile(name)
    try:
        accepted = dialog.exec() == QDialog.DialogCode.Accepted
        chosen, kind = dialog.selectedFiles(), dialog.selectedNameFilter()
    finally:
        dialog.deleteLater()
    return Place(Path(chosen[0]), kind == guarded) if accepted and chosen else None


def ask_folder(parent: QWidget) -> Path | None:
    """Ask for a folder for several sheets."""
    dialog = QFileDialog(parent, translate("handout", "Save the sheets into a folder"))
    dialog.setFileMode(QFileDialog.FileMode.Directory)
    dialog.setOption(QFileDialog.Option.ShowDirsOnly)
    dialog.setDirectory(str(_documents()))
    try:
        accepted = dialog.exec() == QDialog.DialogCode.Accepted
        chosen = dialog.selectedFiles()
    finally:
        dialog.deleteLater()
    return Path(chosen[0]) if accepted and chosen else None


def open_kind() -> str:
    """The kind of file that everybody opens."""
    return translate("handout", "PDF (*.pdf)")


def protected_kind() -> str:
    """The kind of file that a password opens."""
    return translate("handout", "Protect with a password: PDF (*.pdf)")


def ask_password(about: tuple[str, ...], parent: QWidget) -> str | None:
    """Ask for a password, twice; None when the therapist thought better of it."""
    dialog = PasswordDialog(about, parent)
    try:
        accepted = dialog.exec() == QDialog.DialogCode.Accepted
        return dialog.take() if accepted else None
    finally:
        dialog.deleteLater()


def write_new(path: Path, pdf: bytes) -> str:
    """Write a sheet under a name that nobody has; the name it got. Raises HandoutError."""
    number, chosen = 1, path
    while chosen.exists():
        number += 1
        chosen = path.with_stem(f"{path.stem} ({number})")
    write(chosen, pdf, replace=False)
    return chosen.name


def _documents() -> Path:
    places = QStandardPaths.standardLocations(QStandardPaths.StandardLocation.DocumentsLocation)
    folder = Path(places[0]) if places else Path.home()
    return folder if folder.is_dir() else Path.home()
