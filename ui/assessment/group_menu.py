"""The context menu of a heading in the list of findings."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, Qt, Slot
from PySide6.QtWidgets import QMenu, QWidget

from ui.assessment.open_groups import OpenGroups


class GroupMenu(QMenu):
    """Opens and closes groups; lives until it closes."""

    def __init__(self, groups: OpenGroups, heading: QModelIndex, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setAccessibleName(self.tr("Groups of findings"))
        self._groups = groups
        self._heading = QPersistentModelIndex(heading)
        text = self.tr("Close group") if groups.is_open(heading) else self.tr("Open group")
        self.addAction(text).triggered.connect(self._toggle)
        self.addSeparator()
        self.addAction(self.tr("Open all groups")).triggered.connect(self._open_all)
        self.addAction(self.tr("Close all groups")).triggered.connect(self._close_all)

    @Slot()
    def _toggle(self) -> None:
        self._groups.toggle(self._heading)

    @Slot()
    def _open_all(self) -> None:
        self._groups.set_all(is_open=True)

    @Slot()
    def _close_all(self) -> None:
        self._groups.set_all(is_open=False)
