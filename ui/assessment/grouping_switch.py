"""The switch between findings by region and by test."""

from __future__ import annotations

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QWidget

from ui.assessment.grouping import Grouping
from ui.widgets import Look, Segmented, SegmentSpec

_GROUPINGS = (Grouping.REGION, Grouping.TEST)


class GroupingSwitch(Segmented):
    """`wanted` carries the Grouping that was picked."""

    wanted = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(
            (
                SegmentSpec(self.tr("Region"), self.tr("group by body region"), Look.ACCENT),
                SegmentSpec(self.tr("Test"), self.tr("group by kind of test"), Look.ACCENT),
            ),
            parent,
        )
        self.setAccessibleName(self.tr("Grouping of the findings"))
        self.set_current(0)
        self.picked.connect(self._tell)

    @Slot(int)
    def _tell(self, index: int) -> None:
        self.wanted.emit(_GROUPINGS[index])
