"""Pictures of the real PDF's pages, made with the PDF engine that also prints them."""

from __future__ import annotations

import ctypes
import threading
from contextlib import contextmanager
from dataclasses import dataclass
from typing import TYPE_CHECKING

import pypdfium2 as pdfium
import pypdfium2.raw as pdfium_c
from PySide6.QtCore import QSizeF, Qt
from PySide6.QtGui import QImage

if TYPE_CHECKING:
    from collections.abc import Iterator

POINTS_PER_INCH = 72.0
# The engine is not thread-safe: one document at a time in the whole process.
_ENGINE = threading.Lock()


@dataclass(frozen=True, slots=True)
class PagePicture:
    """One page: its picture, and its real size in points."""

    image: QImage
    size_pt: QSizeF


def pictures(pdf: bytes, width_px: int) -> tuple[PagePicture, ...]:
    """All pages, each exactly `width_px` pixels wide. Safe on any thread."""
    with _opened(pdf) as document:
        return tuple(_picture(page, width_px) for page in document)


def page_image(pdf: bytes, index: int, width_px: int) -> QImage:
    """One page exactly `width_px` pixels wide. Safe on any thread."""
    with _opened(pdf) as document:
        return _picture(document[index], width_px).image


def print_pictures(pdf: bytes, dpi: float, pages: tuple[int, ...] = ()) -> tuple[PagePicture, ...]:
    """Pages at a printer's resolution, for painting on paper; `pages` counts from 1, empty for all.

    Safe on any thread.
    """
    with _opened(pdf) as document:
        wanted = [document[page - 1] for page in pages] if pages else document
        return tuple(
            _picture(page, round(page.get_width() * dpi / POINTS_PER_INCH)) for page in wanted
        )


def page_sizes(pdf: bytes) -> tuple[QSizeF, ...]:
    """The width and height of each page in points. Safe on any thread."""
    with _opened(pdf) as document:
        return tuple(QSizeF(*document.get_page_size(page)) for page in range(len(document)))


@contextmanager
def _opened(pdf: bytes) -> Iterator[pdfium.PdfDocument]:
    with _ENGINE:
        document = pdfium.PdfDocument(pdf)
        try:
            yield document
        finally:
            document.close()


def _picture(page: pdfium.PdfPage, width: int) -> PagePicture:
    """The engine draws straight into the picture's own pixels."""
    size = QSizeF(page.get_width(), page.get_height())
    height = max(1, round(width * size.height() / size.width()))
    image = QImage(width, height, QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.white)
    pixels = (ctypes.c_ubyte * image.sizeInBytes()).from_buffer(image.bits())
    bitmap = pdfium_c.FPDFBitmap_CreateEx(
        width, height, pdfium_c.FPDFBitmap_BGRx, pixels, image.bytesPerLine()
    )
    pdfium_c.FPDF_RenderPageBitmap(bitmap, page.raw, 0, 0, width, height, 0, 0)
    pdfium_c.FPDFBitmap_Destroy(bitmap)
    page.close()
    return PagePicture(image, size)
