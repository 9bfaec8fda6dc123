"""Painting the pages of a sheet on paper."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
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


class Sides(StrEnum):
    """How paper is printed on; LONG and SHORT name the edge it is turned over."""

    ONE = "one"
    LONG = "long"
    SHORT = "short"


_DUPLEX = {
    Sides.ONE: QPrinter.DuplexMode.DuplexNone,
    Sides.LONG: QPrinter.DuplexMode.DuplexLongSide,
    Sides.SHORT: QPrinter.DuplexMode.DuplexShortSide,
}


@dataclass(frozen=True, slots=True)
class PrinterFacts:
    """What a printer can do: its ways to print sides, the usual one, the papers it knows.

    No papers means that it does not say.
    """

    sides: tuple[Sides, ...] = (Sides.ONE,)
    usual: Sides = Sides.ONE
    papers: frozenset[Paper] = frozenset()

    def lacks(self, paper: Paper) -> bool:
        """Whether it says that it has no such paper."""
        return bool(self.papers) and paper not in self.papers


@dataclass(frozen=True, slots=True)
class PrintChoice:
    """How a sheet is printed. `pages` counts from 1 and is empty for all."""

    printer: str
    pages: tuple[int, ...] = ()
    copies: int = 1
    collate: bool = True
    sides: Sides = Sides.ONE


def facts_of(name: str) -> PrinterFacts:
    """What a printer tells of itself."""
    info = QPrinterInfo.printerInfo(name)
    can = info.supportedDuplexModes()
    auto = QPrinter.DuplexMode.DuplexAuto in can
    sides = tuple(one for one in Sides if one is Sides.ONE or auto or _DUPLEX[one] in can)
    usual = next((one for one in sides if _DUPLEX[one] == info.defaultDuplexMode()), Sides.ONE)
    known = {size.id() for size in info.supportedPageSizes()}
    return PrinterFacts(sides, usual, frozenset(p for p in Paper if _SIZES[p] in known))


def printer_for(choice: PrintChoice, paper: Paper) -> QPrinter:
    """A printer set up for a sheet."""
    info = QPrinterInfo.printerInfo(choice.printer)
    printer = QPrinter(info, QPrinter.PrinterMode.HighResolution)
    set_up(printer, paper)
    printer.setCopyCount(choice.copies)
    printer.setCollateCopies(choice.collate)
    printer.setDuplex(_DUPLEX[choice.sides])
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
