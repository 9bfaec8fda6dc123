"""The one door to the canvas: what is drawn, and with which colour and face.

Strings are drawn as they are. ReportLab's own paragraphs are not used: they read markup, open
pictures named in it, and slow down with the square of a text's length.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from reportlab.pdfbase import pdfdoc
from reportlab.pdfgen.canvas import Canvas

from planner.handout.pdf.drawing import Form, alpha_name
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

    def plate(self, area: Area, look: Look, left: float, right: float) -> None:
        """A rectangle with one radius for both left corners and one for both right corners."""
        canvas = self._canvas
        x, y, width, height = area
        path = canvas.beginPath()
        path.moveTo(x + left, y)
        path.lineTo(x + width - right, y)
        path.arcTo(x + width - 2 * right, y, x + width, y + 2 * right, -90, 90)
        path.arcTo(x + width - 2 * right, y + height - 2 * right, x + width, y + height, 0, 90)
        path.lineTo(x + left, y + height)
        path.arcTo(x, y + height - 2 * left, x + 2 * left, y + height, 90, 90)
        path.arcTo(x, y, x + 2 * left, y + 2 * left, 180, 90)
        path.close()
        canvas.setFillColorRGB(*(look.fill or look.stroke or (0, 0, 0)))
        canvas.setStrokeColorRGB(*(look.stroke or (0, 0, 0)))
        canvas.setLineWidth(look.line)
        canvas.drawPath(path, stroke=int(look.stroke is not None), fill=int(look.fill is not None))

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
            # The canvas can only record forms; these are packed already.
            canvas._doc.addForm(name, _stream(form))  # noqa: SLF001
        across, down, x, y = place
        canvas.saveState()
        canvas.transform(across, 0, 0, -down, x, y)
        canvas.doForm(name)
        canvas.restoreState()


def _stream(form: Form) -> pdfdoc.PDFStream:
    states = {
        alpha_name(alpha): pdfdoc.PDFDictionary({"ca": alpha, "CA": alpha}) for alpha in form.alphas
    }
    return pdfdoc.PDFStream(
        pdfdoc.PDFDictionary(
            {
                "Type": pdfdoc.PDFName("XObject"),
                "Subtype": pdfdoc.PDFName("Form"),
                "BBox": pdfdoc.PDFArray(form.box),
                "Resources": pdfdoc.PDFDictionary({"ExtGState": pdfdoc.PDFDictionary(states)}),
                "Filter": pdfdoc.PDFName("FlateDecode"),
            }
        ),
        form.packed,
    )
