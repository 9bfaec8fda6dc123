"""Where name, sides and values stand in a row of findings, for any width and text size.

One function of content, width and fonts, so that painting, clicking and the row's height agree.
"""

from __future__ import annotations

from PySide6.QtCore import QRect, Qt

from planner.assessment.finding import Finding, FindingKind
from planner.vocabulary import Side
from ui.assessment.cells import Act, Cell, Label, RowContent, RowLayout
from ui.assessment.fonts import RowFonts
from ui.assessment.row_values import Piece, more_texts, value_pieces
from ui.assessment.words import scale_label
from ui.widgets.words import side_letters

LEFT_PAD, RIGHT_PAD = 16, 12
TOP_PAD, LINE_GAP, BLOCK_GAP = 8, 4, 8
CELL, SIDE_CELL, SIDE_WIDTH = 24, 24, 26
OPEN_HEIGHT, RECORDED_HEIGHT, BAND_HEIGHT = 32, 64, 28
LOUD = (FindingKind.RED_FLAG, FindingKind.PRECAUTION)
_ORDER = (Side.LEFT, Side.RIGHT, Side.BILATERAL, Side.NONE)
_ANYWHERE = 100_000


def row_layout(content: RowContent, width: int, fonts: RowFonts) -> RowLayout:
    """The places of a row that is `width` px wide."""
    row = _Row(content, width, fonts)
    return row.open() if content.observed is None else row.recorded()


def side_texts(finding: Finding) -> tuple[tuple[Side, str], ...]:
    """The sides a finding can have, in the order of the cells."""
    return tuple((side, side_letters(side)) for side in _ORDER if side in finding.sides)


class _Row:
    """Fills a row from left to right and from top to bottom."""

    def __init__(self, content: RowContent, width: int, fonts: RowFonts) -> None:
        self.content = content
        self.fonts = fonts
        self.left = fonts.u(LEFT_PAD)
        self.right = width - fonts.u(RIGHT_PAD)
        self.x = self.left
        self.y = 0
        self.line = max(fonts.u(CELL), fonts.value.metrics.height() + fonts.u(4))
        self.cells: list[Cell] = []
        self.frames: list[QRect] = []
        self.labels: list[Label] = []
        self.name = QRect()

    # --- a finding that is not recorded --------------------------------------------------

    def open(self) -> RowLayout:
        """One line: name, and the cells at the right."""
        u, finding = self.fonts.u, self.content.finding
        cells = self._side_width() if finding.sided else self._button_width("Record")
        name_width = self.right - self.left - cells - u(BLOCK_GAP)
        name_height = self.fonts.open_name.metrics.height()
        if finding.kind in LOUD:  # these are never cut short
            name_height = self._text_height(finding.name, name_width, open_row=True)
        height = max(u(OPEN_HEIGHT), self.line + u(8), name_height + u(12))
        name = QRect(self.left, (height - name_height) // 2, name_width, name_height)
        self.x, self.y = self.right - cells, (height - self.line) // 2
        if finding.sided:
            self._sides(None)
        else:
            self._button(Act.RECORD, "Record")
        return self._done(name, height)

    # --- a recorded finding --------------------------------------------------------------

    def recorded(self) -> RowLayout:
        """Name line, control line, and what else there is to read."""
        u, finding, observed = self.fonts.u, self.content.finding, self.content.observed
        assert observed is not None  # noqa: S101 - told apart in row_layout
        self.y = u(TOP_PAD)
        loud = finding.kind in LOUD
        if loud:
            self.left += u(24)  # room for the sign
        only_line = loud and not finding.sided
        untick = self._button_width("Untick") if loud else 0
        name = self._name_line(finding, untick + u(BLOCK_GAP) if only_line else 0)
        self.name = name
        if only_line:
            self.y = name.top()
        self.x = self.left
        if finding.sided:
            self._sides(observed.side)
        if loud:
            self._untick(untick, name if only_line else None)
        else:
            self._values()
        self.y = max(self.y + self.line, name.bottom() + 1)
        self._more()
        least = u(36) if only_line else u(RECORDED_HEIGHT)
        return self._done(name, max(self.y + u(TOP_PAD), least))

    def _name_line(self, finding: Finding, taken: int) -> QRect:
        u = self.fonts.u
        info = QRect(self.right - u(CELL) + u(4), self.y - u(2), u(CELL), u(CELL))
        self.cells.append(Cell(Act.INFO, info, ""))
        width = self.right - self.left - u(CELL) - taken
        height = self._text_height(name_text(finding), width)
        height = max(height, u(20), self.line if taken else 0)
        name = QRect(self.left, self.y, width, height)
        if finding.kind not in LOUD:
            close = QRect(info.left() - u(CELL), info.top(), u(CELL), u(CELL))
            self.cells.append(Cell(Act.UNTICK, close, ""))
        self.y += height + u(LINE_GAP)
        return name

    def _untick(self, width: int, name: QRect | None) -> None:
        u = self.fonts.u
        right = self.right - (u(CELL) if name is not None else 0)
        if name is None and self.x > right - width:
            self._next_line()
        self.x = max(right - width, self.left)
        if name is not None:
            self.y = name.top() + (name.height() - self.line) // 2
        self._button(Act.UNTICK, "Untick")

    def _values(self) -> None:
        pieces = value_pieces(self.content)
        switch = self._switch_width()
        gap = self.fonts.u(BLOCK_GAP)
        room = self.right - self.x
        widths = [self._natural(piece) for piece in pieces]
        least = [self._least(piece) for piece in pieces]
        if sum(least) > room and self.x > self.left:
            self._next_line()
            room = self.right - self.x
        space = room - (switch + gap if switch and sum(least) + switch + gap <= room else 0)
        self._place(pieces, _shrunk(widths, least, space), room)
        if switch:
            self._switch(switch)

    def _place(self, pieces: list[Piece], widths: list[int], room: int) -> None:
        """Put the pieces side by side in frames, on further lines where one line is too narrow."""
        start, used = self.x, 0
        frame = QRect(start, self.y, 0, self.line)
        for piece, width in zip(pieces, widths, strict=True):
            if used + width > room and used:
                self.frames.append(frame)
                self._next_line()
                start, used, room = self.x, 0, self.right - self.left
                frame = QRect(start, self.y, 0, self.line)
            lead = self._lead(piece)
            rect = QRect(start + used + lead, self.y, min(width, room) - lead, self.line)
            if piece.act is None:
                self.labels.append(Label(rect, piece.text, inline=True))
            else:
                self.cells.append(piece.cell(rect))
                if piece.framed:
                    frame = frame.united(rect)
            used += width
        if frame.width() > 0:
            self.frames.append(frame)
        self.x = start + used + self.fonts.u(BLOCK_GAP)

    def _switch_width(self) -> int:
        if len(self.content.finding.scales) < 2 or self.content.scale is None:  # noqa: PLR2004
            return 0
        text = _switch_text(self.content)
        return self.fonts.small.width(text) + self.fonts.u(26)

    def _switch(self, width: int) -> None:
        """After the values, or on the name's line, or on a line of its own, as there is room."""
        u = self.fonts.u
        free = self.name.width() - u(CELL) - u(BLOCK_GAP)
        free -= self.fonts.name.width(self.content.finding.name)
        if self.x + width <= self.right:
            rect = QRect(self.x, self.y, width, self.line)
        elif width <= free:
            left = self.name.left() + self.name.width() - u(CELL) - width
            rect = QRect(left, self.name.top() - u(2), width, self.line)
        else:
            self._next_line()
            rect = QRect(self.x, self.y, width, self.line)
        self.cells.append(Cell(Act.SCALE, rect, _switch_text(self.content)))

    def _more(self) -> None:
        """Choices such as the muscle, and short facts below the controls."""
        u, observed = self.fonts.u, self.content.observed
        self.x = self.left
        if observed is None:
            return
        for key in self.content.finding.extra_options:
            text = f"{key.replace('_', ' ').capitalize()}: "
            text += observed.extras.get(key, "choose").replace("_", " ")
            self.y += u(LINE_GAP)
            width = min(self.fonts.value.width(text) + u(34), self.right - self.left)
            rect = QRect(self.x, self.y, width, self.line)
            self.cells.append(Cell(Act.EXTRA, rect, text, key=key, chosen=key in observed.extras))
            self.y += self.line
        for text, role in more_texts(self.content):
            self.y += u(LINE_GAP)
            indent = u(20) if role == "danger" else 0  # room for the sign
            width = self.right - self.left
            height = self._wrapped(text, width - indent)
            self.labels.append(Label(QRect(self.left, self.y, width, height), text, role))
            self.y += height

    # --- small parts ---------------------------------------------------------------------

    def _sides(self, chosen: Side | None) -> None:
        first = self.x
        for side, text in side_texts(self.content.finding):
            rect = QRect(self.x, self.y, self._side_cell(), self.line)
            self.cells.append(Cell(Act.SIDE, rect, text, side=side, chosen=side is chosen))
            self.x += rect.width()
        self.frames.append(QRect(first, self.y, self.x - first, self.line))
        self.x += self.fonts.u(BLOCK_GAP)

    def _side_cell(self) -> int:
        return max(self.fonts.u(SIDE_WIDTH), self.fonts.side.width("LR") + self.fonts.u(8))

    def _side_width(self) -> int:
        return self._side_cell() * len(self.content.finding.sides)

    def _button_width(self, text: str) -> int:
        return self.fonts.side.width(text) + self.fonts.u(34 if text == "Untick" else 20)

    def _button(self, act: Act, text: str) -> None:
        rect = QRect(self.x, self.y, self._button_width(text), self.line)
        self.cells.append(Cell(act, rect, text))
        self.frames.append(rect)

    def _natural(self, piece: Piece) -> int:
        text = self.fonts.chosen.width(piece.text) + self.fonts.u(piece.pad)
        return max(self.fonts.u(piece.natural), text) + self._lead(piece)

    def _least(self, piece: Piece) -> int:
        text = self.fonts.chosen.width(piece.text) + self.fonts.u(piece.least_pad)
        return min(self._natural(piece), max(text, self.fonts.u(piece.least)) + self._lead(piece))

    def _lead(self, piece: Piece) -> int:
        """Pieces outside the frame stand apart from what is before them."""
        return 0 if piece.framed else self.fonts.u(6)

    def _next_line(self) -> None:
        self.x = self.left
        self.y += self.line + self.fonts.u(LINE_GAP)

    def _text_height(self, text: str, width: int, *, open_row: bool = False) -> int:
        face = self.fonts.open_name if open_row else self.fonts.name
        flags = int(Qt.TextFlag.TextWordWrap)
        return face.metrics.boundingRect(QRect(0, 0, width, _ANYWHERE), flags, text).height()

    def _wrapped(self, text: str, width: int) -> int:
        flags = int(Qt.TextFlag.TextWordWrap)
        return self.fonts.small.metrics.boundingRect(
            QRect(0, 0, width, _ANYWHERE), flags, text
        ).height()

    def _done(self, name: QRect, height: int) -> RowLayout:
        return RowLayout(height, name, tuple(self.cells), tuple(self.frames), tuple(self.labels))


def name_text(finding: Finding) -> str:
    """A recorded finding's name as the row shows it."""
    if finding.kind is FindingKind.PRECAUTION:
        return f"Precaution: {finding.name}"
    return finding.name


def _switch_text(content: RowContent) -> str:
    return "" if content.scale is None else scale_label(content.scale)


def _shrunk(widths: list[int], least: list[int], room: int) -> list[int]:
    """The widths made to fit the room where their least widths do; else the natural ones."""
    over = sum(widths) - room
    slack = sum(widths) - sum(least)
    if over <= 0 or slack < over:
        return widths if over <= 0 else least
    shrunk = [
        width - over * (width - small) // slack for width, small in zip(widths, least, strict=True)
    ]
    rest = sum(shrunk) - room
    for place in range(rest):
        shrunk[place % len(shrunk)] -= 1
    return shrunk
