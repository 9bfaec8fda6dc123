"""Sizes, clicks and the number field of the findings list."""

from __future__ import annotations

from typing import cast

from PySide6.QtCore import (
    QAbstractItemModel,
    QEvent,
    QObject,
    QPoint,
    QRect,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QFont, QHelpEvent, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QLineEdit,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QToolTip,
    QWidget,
)

from planner.vocabulary import FindingId
from ui.assessment.cell_words import cell_name
from ui.assessment.cells import Act, Cell, RowContent, RowLayout
from ui.assessment.fonts import RowFonts, row_fonts
from ui.assessment.layout import fixed_height, heading_height, row_layout
from ui.assessment.models import NAME, FindingsModel, Index, in_column
from ui.assessment.number_edit import NumberEdit
from ui.widgets.scale_values import problem, read_number

_PRESS = QEvent.Type.MouseButtonPress
_RELEASE = QEvent.Type.MouseButtonRelease
_DOUBLE = QEvent.Type.MouseButtonDblClick
_NO_SIZE = QSize(0, 0)
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class FindingsDelegate(QStyledItemDelegate):
    """`clicked` carries the finding and the cell; `entered` the finding and a number or None."""

    clicked = Signal(object, object)
    entered = Signal(object, object)

    def __init__(self, model: FindingsModel, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._model = model
        self._layouts: dict[FindingId, tuple[RowContent, int, RowLayout]] = {}
        self._fixed: dict[FindingId, tuple[RowContent, QSize]] = {}
        self._pressed: tuple[FindingId, Act, QRect] | None = None
        self._begun = ""
        self.fonts: RowFonts = row_fonts(QFont())
        self._heading_size = QSize(1, heading_height(self.fonts))

    def set_font(self, font: QFont) -> None:
        """Follow the system's font."""
        self.fonts = row_fonts(font)
        self._heading_size = QSize(1, heading_height(self.fonts))
        self._layouts.clear()
        self._fixed.clear()

    # --- sizes ---------------------------------------------------------------------------

    def layout_for(self, finding: FindingId, width: int) -> RowLayout:
        """Where everything stands in a finding's row."""
        content = self._model.content(finding)
        kept = self._layouts.get(finding)
        if kept is not None and kept[0] is content and kept[1] == width:
            return kept[2]
        made = row_layout(content, width, self.fonts)
        self._layouts[finding] = (content, width, made)
        return made

    def layout_of(self, index: Index, width: int) -> RowLayout | None:
        """Where everything stands in the row of an index; None for a heading."""
        finding = self._model.finding_id(index)
        return None if finding is None else self.layout_for(finding, width)

    def content_of(self, index: Index) -> RowContent | None:
        """What the row of an index shows; None for a heading."""
        finding = self._model.finding_id(index)
        return None if finding is None else self._model.content(finding)

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        if index.column() != NAME:
            return _NO_SIZE  # the first column speaks for the row
        finding = self._model.finding_id(index)
        if finding is None:
            return self._heading_size
        content = self._model.content(finding)
        kept = self._fixed.get(finding)
        if kept is not None and kept[0] is content:
            return kept[1]  # asked for all rows with every search
        height = fixed_height(content, self.fonts)
        if height is None:
            width = _view(option).viewport().width()
            return QSize(1, self.layout_for(finding, width).height)
        size = QSize(1, height)
        self._fixed[finding] = (content, size)
        return size

    # --- mouse ---------------------------------------------------------------------------

    def editorEvent(
        self,
        event: QEvent,
        _model: QAbstractItemModel,
        option: QStyleOptionViewItem,
        index: Index,
    ) -> bool:
        """One click on a cell acts, when press and release are in the same one.

        The second press of a double click is swallowed: the first one may have moved the row away,
        and another finding must not be recorded by it.
        """
        if event.type() == _DOUBLE:
            self._pressed = None
            return True
        if event.type() not in {_PRESS, _RELEASE}:
            return False
        mouse = cast("QMouseEvent", event)
        finding = self._model.finding(index)
        cell = self._cell_under(option, index, mouse.position().toPoint())
        if finding is None or mouse.button() != Qt.MouseButton.LeftButton:
            return False
        here = None if cell is None else (finding.id, cell.act, cell.rect)
        if event.type() == _PRESS:
            self._pressed = here
            return False  # the view makes the row current
        pressed, self._pressed = self._pressed, None
        if cell is None or pressed != here:
            return False
        self.clicked.emit(finding.id, cell)
        return True

    def helpEvent(
        self,
        event: QHelpEvent,
        view: QAbstractItemView,
        option: QStyleOptionViewItem,
        index: Index,
    ) -> bool:
        """Say what a cell does, or the whole name where it is cut."""
        content = self.content_of(index)
        if content is None:
            return False
        cell = self._cell_under(option, index, event.pos())
        text = content.finding.name if cell is None else cell_name(content.finding, cell)
        QToolTip.showText(event.globalPos(), text, view)
        return True

    def _cell_under(self, option: QStyleOptionViewItem, index: Index, point: QPoint) -> Cell | None:
        view = _view(option)
        layout = self.layout_of(index, view.viewport().width())
        top = view.visualRect(in_column(index, NAME)).top()
        return None if layout is None else layout.cell_at(point - QPoint(0, top))

    # --- the number field ----------------------------------------------------------------

    def begin_with(self, text: str) -> None:
        """What the next number field starts with, instead of the value."""
        self._begun = text

    def createEditor(self, parent: QWidget, _option: QStyleOptionViewItem, index: Index) -> QWidget:
        content = self.content_of(index)
        assert content is not None  # noqa: S101 - headings are never edited
        editor = NumberEdit(parent)
        if content.scale is not None:
            editor.describe(content.finding, content.scale)
        return editor

    def setEditorData(self, editor: QWidget, index: Index) -> None:
        content = self.content_of(index)
        if not isinstance(editor, NumberEdit) or content is None or content.observed is None:
            return
        kind = content.scale.type if content.scale is not None else ""
        editor.start(content.observed.values.get(kind), self._begun)
        self._begun = ""

    def setModelData(self, editor: QWidget, _model: QAbstractItemModel, index: Index) -> None:
        """Tell the number; one that does not fit is told with its sentence and changes nothing."""
        content = self.content_of(index)
        if not isinstance(editor, QLineEdit) or content is None or content.scale is None:
            return
        text, finding = editor.text().strip(), content.finding.id
        number = read_number(content.scale, text)
        if text and number is None:
            self._model.set_problem(finding, problem(content.scale))
            return
        self._model.set_problem(finding, "")
        self.entered.emit(finding, number)

    def updateEditorGeometry(
        self, editor: QWidget, option: QStyleOptionViewItem, index: Index
    ) -> None:
        view = _view(option)
        layout = self.layout_of(index, view.viewport().width())
        if layout is None:
            return
        top = view.visualRect(in_column(index, NAME)).top()
        editor.setGeometry(layout.bounds(Act.NUMBER).translated(0, top))

    def eventFilter(self, editor: QObject, event: QEvent) -> bool:
        """Return keeps the field open while what it holds does not fit."""
        if event.type() == QEvent.Type.KeyPress and isinstance(editor, NumberEdit):
            key = cast("QKeyEvent", event).key()
            if key in _ENTER and not editor.fits():
                editor.set_wrong()
                self.commitData.emit(editor)
                return True
        return super().eventFilter(editor, event)


def _view(option: QStyleOptionViewItem) -> QAbstractItemView:
    return cast("QAbstractItemView", option.widget)
