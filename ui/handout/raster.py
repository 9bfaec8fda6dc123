"""Pictures of the real PDF's pages, made with the PDF engine that also prints them."""

from __future__ import annotations

import threading
from dataclasses import dataclass

import pypdfium2 as pdfium
import pypdfium2.raw as pdfium_c
from PySide6.QtCore import QSizeF
from PySide6.QtGui import QImage

POINTS_PER_INCH = 72.0
# The engine is not thread-safe: one document at a time in the whole process.
_ENGINE = threading.Lock()


@dataclass(frozen=True, slots=True)
class PagePicture:
    """One page: its picture, and its real size in points."""

    image: QImage
    size_pt: QSizeF


def pictures(pdf: bytes, width_px: int) -> tuple[PagePicture, ...]:
    """All pages, each `width_px` device pixels wide. Safe on any thread."""
    with _ENGINE:
        document = pdfium.PdfDocument(pdf)
        try:
            return tuple(_picture(page, width_px / page.get_width()) for page in document)
        finally:
            document.close()


def print_pictures(pdf: bytes, dpi: float) -> tuple[PagePicture, ...]:
    """All pages at a printer's resolution, for painting on paper. Safe on any thread."""
    with _ENGINE:
        document = pdfium.PdfDocument(pdf)
        try:
            return tuple(_picture(page, dpi / POINTS_PER_INCH) for page in document)
        finally:
            document.close()


def smallest_text(pdf: bytes) -> float:
    """The size in points of the smallest letter on any page; 0 without text. Safe on any thread."""
    sizes: set[float] = set()
    with _ENGINE:
        document = pdfium.PdfDocument(pdf)
        try:
            for page in document:
                text = page.get_textpage()
                for index in range(text.count_chars()):
                    sizes.add(round(pdfium_c.FPDFText_GetFontSize(text.raw, index), 1))
                text.close()
                page.close()
        finally:
            document.close()
    # Generated characters such as line ends carry no real size.
    return min((size for size in sizes if size > 1), default=0.0)


def _picture(page: pdfium.PdfPage, scale: float) -> PagePicture:
    size = QSizeF(page.get_width(), page.get_height())
    bitmap = page.render(scale=scale, prefer_bgrx=True, may_draw_forms=False)
    image = QImage(
        bytes(bitmap.buffer),
        bitmap.width,
        bitmap.height,
        bitmap.stride,
        QImage.Format.Format_RGB32,
    ).copy()  # the copy owns its pixels; the bitmap goes with the page
    bitmap.close()
    page.close()
    return PagePicture(image, size)
