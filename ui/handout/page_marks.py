"""What a screen reader finds where the pages are: one named mark a page, which paints nothing."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtWidgets import QWidget

if TYPE_CHECKING:
    from collections.abc import Sequence


class PageMarks:
    """The marks lie over the pages, in the viewport that paints these."""

    def __init__(self, viewport: QWidget) -> None:
        self._viewport = viewport
        self._marks: list[QWidget] = []

    def name(self, names: Sequence[str]) -> None:
        """As many marks as names."""
        while len(self._marks) > len(names):
            gone = self._marks.pop()
            gone.hide()
            gone.deleteLater()
        while len(self._marks) < len(names):
            mark = QWidget(self._viewport)
            mark.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
            mark.show()
            self._marks.append(mark)
        for mark, name in zip(self._marks, names, strict=True):
            if mark.accessibleName() != name:
                mark.setAccessibleName(name)

    def name_of(self, page: int) -> str:
        """What a page, counted from 1, is called."""
        return self._marks[page - 1].accessibleName() if 0 < page <= len(self._marks) else ""

    def place(self, places: Sequence[QRect], offset: QPoint) -> None:
        """Put the marks where the pages are."""
        for mark, place in zip(self._marks, places, strict=False):
            mark.setGeometry(place.translated(-offset))
