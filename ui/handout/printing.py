"""Painting the pages of a sheet on paper."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QPageSize, QPainter
from PySide6.QtPrintSupport import QPrinter, QPrinterInfo

from planner.errors import HandoutError
from planner.handout.snapshot import Paper
from planner.sentences import sentence
from ui.language import translate

if TYPE_CHECKING:
    from ui.handout.raster import PagePicture

DPI = 300
_SIZES = {
    Paper.LETTER: QPageSize.PageSizeId.Letter,
    Paper.A4: QPageSize.PageSizeId.A4,
}
_KEEP = Qt.AspectRatioMode.KeepAspectRatio


def printers() -> tuple[str, ...]:
    """The printers of this computer, the usual one first."""
    usual = QPrinterInfo.defaultPrinterName()
    names = list(QPrinterInfo.availablePrinterNames())
    return tuple(sorted(names, key=lambda name: name != usual))


def printer_for(name: str, paper: Paper, copies: int = 1) -> QPrinter:
    """A printer set up for a sheet."""
    printer = QPrinter(QPrinterInfo.printerInfo(name), QPrinter.PrinterMode.HighResolution)
    set_up(printer, paper)
    printer.setCopyCount(copies)
    return printer


def set_up(printer: QPrinter, paper: Paper) -> None:
    """Give a printer the sheet's paper, whole page, upright."""
    printer.setResolution(DPI)
    printer.setFullPage(True)
    printer.setPageSize(QPageSize(_SIZES[paper]))
    # What the print queue shows: never a name.
    printer.setDocName(translate("handout", "Home exercises"))
    printer.setCreator("Stance")


def paint_pages(printer: QPrinter, pages: tuple[PagePicture, ...]) -> None:
    """Paint every page, whole and centred. Raises HandoutError when the printer refuses."""
    painter = QPainter()
    if not painter.begin(printer):
        raise HandoutError(
            sentence("The printer did not answer. See that it is on, or save the sheet as a PDF.")
        )
    try:
        for number, page in enumerate(pages):
            if number and not printer.newPage():
                raise HandoutError(
                    sentence(
                        "The printer stopped before page {page}. Print the sheet again.",
                        page=number + 1,
                    )
                )
            painter.drawImage(_place(printer, page), page.image)
    finally:
        painter.end()


def _place(printer: QPrinter, page: PagePicture) -> QRect:
    paper = printer.pageLayout().fullRectPixels(printer.resolution())
    inches = page.size_pt / 72.0
    size = QSize(
        round(inches.width() * printer.resolution()), round(inches.height() * printer.resolution())
    )
    if size.width() > paper.width() + 2 or size.height() > paper.height() + 2:
        size = page.size_pt.toSize().scaled(
            paper.size(), _KEEP
        )  # smaller paper in the tray: shrink, never cut off
    place = QRect(0, 0, size.width(), size.height())
    place.moveCenter(QRect(0, 0, paper.width(), paper.height()).center())
    return place
