"""The one door to the canvas: what is drawn, with which colour and face, and as what element.

Everything on a page is the content of an element, or an artifact: what only decorates.

Strings are drawn as they are. ReportLab's own paragraphs are not used: they read markup, open
pictures named in it, and slow down with the square of a text's length.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from reportlab.pdfgen.canvas import Canvas

from planner.handout.pdf.drawing import Form
from planner.handout.pdf.fonts import font
from planner.handout.pdf.objects import Written
from planner.handout.pdf.styles import Colour
from planner.handout.pdf.tree import Area, Element, Node, Role, Tree

TextSpan = tuple[float, float, str, str]
"""Where a piece of text starts (x, baseline), its face, its characters."""


@dataclass(frozen=True, slots=True)
class Look:
    """How a rectangle is painted: ground, edge and its width, roundness of the corners."""

    fill: Colour | None = None
    stroke: Colour | None = None
    line: float = 0.8
    radius: float = 0


Place = tuple[float, float, float, float]
"""Where a form goes: points for each of its units across and down, and its origin (x, y)."""


_DECORATION = "/Artifact BMC"
_HEAD = "/Artifact <</Type /Pagination /Subtype /Header>> BDC"


class Ink:
    """Draws on the present page. Coordinates are PDF's: from the lower left, in points."""

    def __init__(self, canvas: Canvas) -> None:
        self._canvas = canvas
        self._forms: dict[Form, str] = {}
        self.replaced: dict[str, None] = {}
        self.tree = Tree()
        self._open: list[Node] = [self.tree.root]
        self._marked: Node | str = ""

    def open(self, element: Element, top: float, area: Area | None = None) -> None:
        """Draw inside an element until `close`. `top` is where it begins, `area` a figure's."""
        inside = self._open[-1]
        if inside.element.role is Role.ARTIFACT:
            self._open.append(inside)
        elif element.role is Role.ARTIFACT:
            self._open.append(Node(element))
        else:
            self._open.append(self.tree.node(element, inside, top, area))

    def close(self) -> None:
        """Go back to what the element is in."""
        self._open.pop()

    def turn(self) -> None:
        """End the page."""
        self._mark("")
        self._canvas.showPage()
        self.tree.turn()

    def write(
        self,
        spans: Sequence[TextSpan],
        size: float,
        colour: Colour,
        element: Element,
        replaced: Iterable[str] = (),
    ) -> None:
        """Write pieces of text in one size and colour; marks in them stand for `replaced`.

        It is an element of its own, unless one that holds text is open: there, a space sets it off
        from what comes next.
        """
        if not spans:
            return
        inside = self._open[-1]
        apart = ""
        if inside.element.groups:
            inside = self.tree.node(element, inside, spans[0][1] + size)
        else:
            apart = " "
        self._mark(_HEAD if inside.element.role is Role.ARTIFACT else inside)
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
        if apart:
            text.textOut(apart)
        canvas.drawText(text)

    def box(self, area: Area, look: Look) -> None:
        """A rectangle, filled, stroked or both."""
        self._decorate()
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
        self._decorate()
        self._canvas.setFillColorRGB(*colour)
        self._canvas.circle(x, y, radius, stroke=0, fill=1)

    def rule(self, x: float, y: float, to_x: float, colour: Colour, line: float = 0.8) -> None:
        """A level line."""
        self._decorate()
        self._canvas.setStrokeColorRGB(*colour)
        self._canvas.setLineWidth(line)
        self._canvas.line(x, y, to_x, y)

    def operators(self, x: float, y: float, written: str) -> None:
        """Operators of their own, drawn with their origin there."""
        self._decorate()
        self._canvas.addLiteral(f"q 1 0 0 1 {x:.2f} {y:.2f} cm {written} Q")

    def form(self, form: Form, place: Place) -> None:
        """Draw a form; it is written into the document once, however often it is used."""
        self._decorate()
        canvas = self._canvas
        name = self._forms.get(form)
        if name is None:
            name = self._forms[form] = f"figure{len(self._forms) + 1}"
            # The canvas can only record forms; these are written already.
            canvas._doc.addForm(name, Written(form.written))  # noqa: SLF001
        across, down, x, y = place
        canvas.saveState()
        canvas.transform(across, 0, 0, -down, x, y)
        canvas.doForm(name)
        canvas.restoreState()

    def _decorate(self) -> None:
        """What is drawn next says nothing, unless it is a figure's."""
        inside = self._open[-1]
        if inside.element.role is Role.FIGURE:
            self._mark(inside)
        else:
            self._mark(_HEAD if inside.element.role is Role.ARTIFACT else _DECORATION)

    def _mark(self, marked: Node | str) -> None:
        """End what was marked, and begin to mark what is drawn next: a node's, or an artifact."""
        if marked == self._marked:
            return
        if self._marked:
            self._canvas.addLiteral("EMC")
        if isinstance(marked, Node):
            number = self.tree.mark(marked)
            self._canvas.addLiteral(f"/{marked.element.role} <</MCID {number}>> BDC")
        elif marked:
            self._canvas.addLiteral(marked)
        self._marked = marked
