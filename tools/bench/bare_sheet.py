"""The sheet's content drawn straight on a ReportLab canvas: the peer that the handout is held to.

The same words in the same faces and sizes, wrapped to the same width, in reading order, with the
coloured grounds and the tick grid; no blocks, nothing kept together, no look at missing glyphs.
"""

from __future__ import annotations

from collections.abc import Iterator
from io import BytesIO

from reportlab.lib.utils import simpleSplit
from reportlab.pdfgen.canvas import Canvas

from planner.handout.pdf.fonts import BOLD, REGULAR, font
from planner.handout.pdf.styles import CARE, INK, ORDINARY, PAGE_SIZES, PANEL, Colour
from planner.handout.snapshot import HandoutSnapshot, SheetExercise, SheetLabels

Said = tuple[str, str, float]
"""Text, face, size."""

_WIDTH, _HEIGHT = PAGE_SIZES[next(iter(PAGE_SIZES))]
_MARGIN, _BODY = ORDINARY.margin, ORDINARY.body
_ACROSS = _WIDTH - 2 * _MARGIN


def bare_sheet(snapshot: HandoutSnapshot, pages: int) -> tuple[bytes, int]:
    """The PDF, and its pages: as many as asked for, or more where the words need them."""
    pen = _Pen(snapshot, pages)
    for said in _opening(snapshot):
        pen.say(*said)
    for band in snapshot.bands:
        pen.panel(((band.head, BOLD, _BODY), (band.text, REGULAR, _BODY)), PANEL)
    pen.panel(tuple(_stop(snapshot)), CARE)
    for exercise in snapshot.exercises:
        for said in _exercise(exercise, snapshot.labels):
            pen.say(*said)
        pen.panel(tuple(_criteria(exercise, snapshot.labels)), PANEL)
    for said in _good_to_know(snapshot):
        pen.say(*said)
    _log(snapshot, pen)
    return pen.finish()


class _Pen:
    """Writes down the page and turns it."""

    def __init__(self, snapshot: HandoutSnapshot, pages: int) -> None:
        self._buffer = BytesIO()
        for name in (REGULAR, BOLD):
            font(name)
        self._canvas = Canvas(
            self._buffer, pagesize=(_WIDTH, _HEIGHT), pageCompression=1, invariant=1
        )
        self._head, self._pages, self._page = snapshot.letterhead, pages, 1
        self._y = 0.0
        self._open()

    def _open(self) -> None:
        head, canvas = self._head, self._canvas
        place = f"{head.date}{head.beside}{head.page.format(page=self._page, pages=self._pages)}"
        self._y = _HEIGHT - _MARGIN
        for left, right in ((head.clinic, head.patient), (head.contact, place)):
            self._y -= ORDINARY.rem
            canvas.setFont(REGULAR, _BODY)
            canvas.drawString(_MARGIN, self._y, left)
            canvas.drawRightString(_WIDTH - _MARGIN, self._y, right)
        canvas.line(_MARGIN, self._y - 5, _WIDTH - _MARGIN, self._y - 5)
        self._y -= ORDINARY.rem

    def room(self, height: float) -> None:
        """Turn the page where this much does not fit."""
        if self._y - height < _MARGIN:
            self.turn()

    def turn(self) -> None:
        """A new page."""
        self._canvas.showPage()
        self._page += 1
        self._open()

    def say(self, text: str, face: str, size: float, indent: float = 0) -> None:
        """Wrapped text."""
        canvas, leading = self._canvas, ORDINARY.leading(size)
        for line in simpleSplit(text, face, size, _ACROSS - indent):
            self.room(leading)
            self._y -= leading
            canvas.setFont(face, size)
            canvas.setFillColorRGB(*INK)
            canvas.drawString(_MARGIN + indent, self._y, line)

    def panel(self, texts: tuple[Said, ...], ground: Colour) -> None:
        """Texts on a ground."""
        lines = sum(len(simpleSplit(text, face, size, _ACROSS - 16)) for text, face, size in texts)
        height = lines * ORDINARY.rem + 12
        self.room(height + 6)
        self._y -= 6
        self._canvas.setFillColorRGB(*ground)
        self._canvas.roundRect(_MARGIN, self._y - height, _ACROSS, height, 4, stroke=1, fill=1)
        for said in texts:
            self.say(*said, indent=8)
        self._y -= 12

    def grid(self, names: tuple[str, ...], rows: tuple[str, ...]) -> None:
        """A table to tick."""
        day, tall = 40.0, ORDINARY.closer().box + 8
        first = _ACROSS - day * (len(names) - 1)
        self.room(tall * (len(rows) + 1))
        for row in (None, *rows):
            self._y -= tall
            x = _MARGIN
            for column, name in enumerate(names):
                wide = day if column else first
                self._canvas.rect(x, self._y, wide, tall, stroke=1, fill=0)
                if row is None:
                    self._write(x, name, BOLD)
                elif not column:
                    self._write(x, row, REGULAR)
                x += wide

    def _write(self, x: float, text: str, face: str) -> None:
        self._canvas.setFont(face, _BODY)
        self._canvas.setFillColorRGB(*INK)
        self._canvas.drawString(x + 4, self._y + 8, text)

    def finish(self) -> tuple[bytes, int]:
        """Close the document; pages still missing are turned to."""
        while self._page < self._pages:
            self.turn()
        self._canvas.showPage()
        self._canvas.save()
        return self._buffer.getvalue(), self._page


def _opening(snapshot: HandoutSnapshot) -> Iterator[Said]:
    yield snapshot.title, BOLD, ORDINARY.title
    yield snapshot.summary, REGULAR, _BODY
    yield snapshot.labels.why, BOLD, _BODY
    yield snapshot.why, REGULAR, _BODY


def _stop(snapshot: HandoutSnapshot) -> Iterator[Said]:
    for text in snapshot.stop.texts:
        yield text, REGULAR, _BODY
    yield snapshot.stop.call, BOLD, _BODY
    yield snapshot.stop.emergency, BOLD, _BODY


def _exercise(exercise: SheetExercise, labels: SheetLabels) -> Iterator[Said]:
    yield f"{exercise.number} {exercise.name} {exercise.side}", BOLD, ORDINARY.name
    yield exercise.dose, BOLD, _BODY
    if exercise.sets:
        yield " ".join(exercise.sets), REGULAR, _BODY
    if exercise.equipment:
        yield f"{labels.equipment} {exercise.equipment}", REGULAR, _BODY
    yield f"{labels.start} {exercise.start}", REGULAR, _BODY
    for number, step in enumerate(exercise.steps, start=1):
        yield f"{number}. {step}", REGULAR, _BODY
    yield f"{labels.feel} {exercise.feel}", REGULAR, _BODY
    yield f"{labels.mistakes} {exercise.mistakes}", REGULAR, _BODY
    for note in exercise.notes:
        yield f"{labels.note} {note}", REGULAR, _BODY


def _criteria(exercise: SheetExercise, labels: SheetLabels) -> Iterator[Said]:
    yield f"{labels.advance} {exercise.advance}", REGULAR, _BODY
    yield f"{labels.step_back} {exercise.step_back}", REGULAR, _BODY


def _good_to_know(snapshot: HandoutSnapshot) -> Iterator[Said]:
    yield snapshot.labels.advice, BOLD, ORDINARY.heading
    for advice in snapshot.advice:
        yield advice, REGULAR, _BODY
    for card in snapshot.education:
        yield card.title, BOLD, _BODY
        yield card.text, REGULAR, _BODY


def _log(snapshot: HandoutSnapshot, pen: _Pen) -> None:
    log = snapshot.log
    pen.say(log.title, BOLD, ORDINARY.heading)
    pen.say(log.help, REGULAR, _BODY)
    rows = (*(exercise.row for exercise in snapshot.exercises), *log.daily)
    for week in log.weeks:
        pen.grid((week, *log.days), rows)
    pen.say(snapshot.next_visit, BOLD, _BODY)
    pen.say(snapshot.status, REGULAR, _BODY)
