"""What the patient has at home, as a list to tick."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtWidgets import QCheckBox, QFrame, QGridLayout, QScrollArea, QVBoxLayout, QWidget

from ui.theme.metrics import GAP, GAP_GROUP, u

if TYPE_CHECKING:
    from planner.suggest.catalogue import Catalogue
    from planner.vocabulary import EquipmentId

COLUMNS = 2
AROUND = 100  # of a form or popup that holds the list


class EquipmentList(QWidget):
    """A box for each thing. `edited` carries a frozenset of ids, or None for "not asked"."""

    edited = Signal(object)

    def __init__(self, catalogue: Catalogue, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._assumed = frozenset(i.id for i in catalogue.equipment if i.assumed_at_home)
        self.asked = QCheckBox(self.tr("Only what is ticked here"), self)
        self.asked.setToolTip(
            self.tr("Off: nobody asked, and no exercise is left out for want of a thing.")
        )
        self.asked.toggled.connect(self._asked_toggled)
        self.boxes: dict[EquipmentId, QCheckBox] = {}
        self._grid = grid = QGridLayout()
        for item in sorted(catalogue.equipment, key=lambda item: item.assumed_at_home):
            box = QCheckBox(item.name, self)
            box.clicked.connect(self._tell)
            self.boxes[item.id] = box
        self._arrange()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.asked, 0, Qt.AlignmentFlag.AlignLeft)
        layout.addLayout(grid)
        layout.addStretch(1)
        self.set_value(None)

    def value(self) -> frozenset[EquipmentId] | None:
        """The ticked things, or None when nobody asked."""
        if not self.asked.isChecked():
            return None
        return frozenset(item for item, box in self.boxes.items() if box.isChecked())

    def set_value(self, equipment: frozenset[EquipmentId] | None) -> None:
        """Show what is known, without telling `edited`."""
        ticked = self._assumed if equipment is None else equipment
        was = self.asked.blockSignals(True)
        self.asked.setChecked(equipment is not None)
        self.asked.blockSignals(was)
        for item, box in self.boxes.items():
            box.setChecked(item in ticked)
        self._enable(asked=equipment is not None)

    def focus_first(self) -> None:
        """Put the focus where ticking starts."""
        self.asked.setFocus(Qt.FocusReason.PopupFocusReason)

    def changeEvent(self, event: QEvent) -> None:
        """Grow with the text."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._arrange()

    def _arrange(self) -> None:
        """Two columns, or one where the screen is too narrow for large text."""
        grid, boxes = self._grid, tuple(self.boxes.values())
        gap = u(self, GAP * 2)
        grid.setHorizontalSpacing(gap)
        grid.setVerticalSpacing(u(self, GAP_GROUP))
        widest = max((box.sizeHint().width() for box in boxes), default=0)
        room = self.screen().availableGeometry().width() - u(self, AROUND)
        columns = COLUMNS if COLUMNS * widest + gap <= room else 1
        rows = -(-len(boxes) // columns)
        for number, box in enumerate(boxes):
            grid.addWidget(box, number % rows, number // rows)

    def _asked_toggled(self, asked: bool) -> None:
        self._enable(asked=asked)
        self._tell()

    def _enable(self, *, asked: bool) -> None:
        """A box that is off says why."""
        for box in self.boxes.values():
            box.setEnabled(asked)
            box.setToolTip("" if asked else self.asked.toolTip())

    def _tell(self) -> None:
        self.edited.emit(self.value())


class EquipmentPopup(QFrame):
    """The list in a popup under a button of the context bar."""

    edited = Signal(object)

    def __init__(self, catalogue: Catalogue, parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self.setFrameShape(QFrame.Shape.StyledPanel)
        self.setAccessibleName(self.tr("What the patient has at home"))
        self.things = EquipmentList(catalogue, self)
        self.things.edited.connect(self.edited)
        self._area = scrolled(self.things)
        self._area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(*(u(self, GAP * 1.5),) * 4)
        layout.addWidget(self._area)

    def open_at(self, under: QWidget, equipment: frozenset[EquipmentId] | None) -> None:
        """Show the list under a widget, inside the screen."""
        self.things.set_value(equipment)
        room = under.screen().availableGeometry()
        self._fit(room.size())
        corner = under.mapToGlobal(under.rect().bottomLeft())
        corner.setX(max(room.left(), min(corner.x(), room.right() - self.width())))
        corner.setY(max(room.top(), min(corner.y(), room.bottom() - self.height())))
        self.move(corner)
        self.show()
        self.things.focus_first()

    def _fit(self, room: QSize) -> None:
        """All of the list where the screen has room for it; else it scrolls."""
        around = 2 * (u(self, GAP * 1.5) + self.frameWidth())
        wanted = self.things.sizeHint() + QSize(around, around)
        if wanted.height() > room.height():
            wanted.setWidth(wanted.width() + self._area.verticalScrollBar().sizeHint().width())
        self.resize(wanted.boundedTo(room))


def scrolled(inner: QWidget) -> QScrollArea:
    """A frameless scroll area around a list that may be taller than its place."""
    area = QScrollArea()
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setWidgetResizable(True)
    area.setWidget(inner)
    return area
