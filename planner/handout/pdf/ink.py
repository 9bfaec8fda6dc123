"""The one door to the canvas: what is drawn, and with which colour and face.

Strings are drawn as they are. ReportLab's own paragraphs are not used: they read markup, open
pictures named in it, and slow down with the square of a text's length.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from reportlab.pdfbase import pdfdoc
from reportlab.pdfgen.canvas import Canvas

from planner.handout.pdf.drawing import Form
from planner.handout.pdf.fonts import font
from planner.handout.pdf.styles import Colour

TextSpan = tuple[float, float, str, str]
"""Where a piece of text starts (x, baseline), its face, its characters."""

Area = tuple[float, float, float, float]
"""Left, bottom, width, height."""


@dataclass(frozen=True, slots=True)
class Look:
    """How a rectangle is painted: ground, edge and its width, roundness of the corners."""

    fill: Colour | None = None
    stroke: Colour | None = None
    line: float = 0.8
    radius: float = 0


Place = tuple[float, float, float, float]
"""Where a form goes: points for each of its units across and down, and its origin (x, y)."""


class _Written(pdfdoc.PDFObject):  # type: ignore[misc]
    """An object of the document whose bytes are known."""

    __RefOnly__ = 1

    def __init__(self, written: bytes) -> None:
        self._written = written

    def format(self, _document: object) -> bytes:
        """The bytes, as ReportLab asks for them."""
        return self._written


class Ink:
    """Draws on the present page. Coordinates are PDF's: from the lower left, in points."""

    def __init__(self, canvas: Canvas) -> None:
        self._canvas = canvas
        self._forms: dict[Form, str] = {}
        self.replaced: dict[str, None] = {}

    def write(
        self,
        spans: Iterable[TextSpan],
        size: float,
        colour: Colour,
        replaced: Iterable[str] = (),
    ) -> None:
        """Write pieces of text in one size and colour; marks in them stand for `replaced`."""
        self.replaced.update(dict.fromkeys(replaced))
        canvas = self._canvas
        canvas.setFillColorRGB(*colour)
        text = canvas.beginText()
        face = ""
        for x, y, name, characters in spans:
            if name != face:
                text.setFont(font(name).fontName, size)
                face = name
            text.setTextOrigin(x, y)
            text.textOut(characters)
        canvas.drawText(text)

    def box(self, area: Area, look: Look) -> None:
        """A rectangle, filled, stroked or both."""
        canvas = self._canvas
        if look.fill is not None:
            canvas.setFillColorRGB(*look.fill)
        if look.stroke is not None:
            canvas.setStrokeColorRGB(*look.stroke)
            canvas.setLineWidth(look.line)
        painted = {"stroke": int(look.stroke is not None), "fill": int(look.fill is not None)}
        if look.radius:
            canvas.roundRect(*area, look.radius, **painted)
        else:
            canvas.rect(*area, **painted)

    def disc(self, x: float, y: float, radius: float, colour: Colour) -> None:
        """A filled circle."""
        self._canvas.setFillColorRGB(*colour)
        self._canvas.circle(x, y, radius, stroke=0, fill=1)

    def rule(self, x: float, y: float, to_x: float, colour: Colour, line: float = 0.8) -> None:
        """A level line."""
        self._canvas.setStrokeColorRGB(*colour)
        self._canvas.setLineWidth(line)
        self._canvas.line(x, y, to_x, y)

    def operators(self, x: float, y: float, written: str) -> None:
        """Operators of their own, drawn with their origin there."""
        self._canvas.addLiteral(f"q 1 0 0 1 {x:.2f} {y:.2f} cm {written} Q")

    def describe(self, alt: str) -> None:
        """Say what is drawn until `described`, for a reader that cannot show it."""
        words = (b"\xfe\xff" + alt.encode("utf-16-be")).hex().upper()
        self._canvas.addLiteral(f"/Span <</Alt <{words}>>> BDC")

    def described(self) -> None:
        """End what was described."""
        self._canvas.addLiteral("EMC")

    def form(self, form: Form, place: Place) -> None:
        """Draw a form; it is written into the document once, however often it is used."""
        canvas = self._canvas
        name = self._forms.get(form)
        if name is None:
            name = self._forms[form] = f"figure{len(self._forms) + 1}"
            # The canvas can only record forms; these are written already.
            canvas._doc.addForm(name, _Written(form.written))  # noqa: SLF001
        across, down, x, y = place
        canvas.saveState()
        canvas.transform(across, 0, 0, -down, x, y)
        canvas.doForm(name)
        canvas.restoreState()
