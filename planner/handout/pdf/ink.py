"""The one door to the canvas: what is drawn, with which colour and face, and as what element.

Everything on a page is the content of an element, or an artifact: what only decorates.

Strings are drawn as they are. ReportLab's own paragraphs are not used: they read markup, open
pictures named in it, and slow down with the square of a text's length.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from functools import lru_cache

from reportlab.pdfgen.canvas import Canvas

from planner.handout.pdf.drawing import Form
from planner.handout.pdf.fonts import REGULAR, SHAPED, em_width, font
from planner.handout.pdf.objects import Written
from planner.handout.pdf.shaping import shown_glyphs
from planner.handout.pdf.styles import ACCENT, Colour
from planner.handout.pdf.tone import Look, Tone
from planner.handout.pdf.tree import PAGE_FOOT, Area, Element, Node, Role, Tree
from planner.handout.snapshot import Field

LARGEST = 1000.0
"""No letter is as large (points)."""

TextSpan = tuple[float, float, str, str]
"""Where a piece of text starts (x, baseline), its face, its characters."""


Place = tuple[float, float, float, float]
"""Where a form goes: points for each of its units across and down, and its origin (x, y)."""


_DECORATION = "/Artifact BMC"
_ALONE = frozenset({Role.ARTIFACT, Role.FIGURE, Role.TH, Role.TD})
_HEAD = "/Artifact <</Type /Pagination /Subtype /Header>> BDC"
_FOOT = "/Artifact <</Type /Pagination /Subtype /Footer>> BDC"


_PAINT = {(True, True): "B", (True, False): "f", (False, True): "S", (False, False): "n"}
"""By whether there is a ground and an edge."""


@lru_cache(maxsize=64)
def _fill(colour: Colour) -> str:
    return "{:.6g} {:.6g} {:.6g} rg".format(*colour)


@lru_cache(maxsize=64)
def _stroke(colour: Colour) -> str:
    return "{:.6g} {:.6g} {:.6g} RG".format(*colour)


def _literal(characters: str) -> str:
    """ASCII between the brackets of a string."""
    return characters.replace("\\", r"\\").replace("(", r"\(").replace(")", r"\)")


def _furniture(inside: Node) -> str:
    """What begins the head or the foot of a page."""
    return _FOOT if inside.element is PAGE_FOOT else _HEAD


class Ink:
    """Draws on the present page. Coordinates are PDF's: from the lower left, in points.

    All colours go through `tone`, and `accent` is drawn for ACCENT. `fields` gathers the places of
    the log that are written in; `smallest` is the size of the smallest letter so far, in points.

    On a sheet that is `rtl`, what is asked for at the left stands at the right. Text and forms are
    not turned round: who draws them asks `left` where they go.
    """

    def __init__(
        self, canvas: Canvas, tone: Tone, accent: Colour = ACCENT, *, rtl: bool = False
    ) -> None:
        self._canvas, self._tone, self._accent = canvas, tone, accent
        self._across = float(canvas._pagesize[0]) if rtl else None  # noqa: SLF001
        self._forms: dict[Form, str] = {}
        self.replaced: dict[str, None] = {}
        self.tree = Tree()
        self.fields: list[Field] = []
        self.smallest = LARGEST
        self._open: list[Node] = [self.tree.root]
        self._marked: Node | str = ""
        self._font: tuple[str, int, float] | None = None
        self._set: dict[str, str] = {}

    def left(self, x: float, width: float) -> float:
        """Where the left edge of something goes that starts at `x` and is that wide."""
        return x if self._across is None else self._across - x - width

    def _area(self, area: Area) -> Area:
        x, bottom, width, height = area
        return (self.left(x, width), bottom, width, height)

    def field(self, name: str, area: Area) -> None:
        """Remember where something is written in by hand on this page."""
        left, bottom, width, height = (round(one, 2) for one in self._area(area))
        page = self._canvas.getPageNumber()
        self.fields.append(Field(page, name, left, bottom, width, height))

    def open(self, element: Element, top: float, area: Area | None = None) -> None:
        """Draw inside an element until `close`. `top` is where it begins, `area` a figure's."""
        inside = self._open[-1]
        if inside.element.role is Role.ARTIFACT:
            self._open.append(inside)
        elif element.role is Role.ARTIFACT:
            self._open.append(Node(element))
        else:
            placed = None if area is None else self._area(area)
            self._open.append(self.tree.node(element, inside, top, placed))

    def close(self) -> None:
        """Go back to what the element is in."""
        self._open.pop()

    def turn(self) -> None:
        """End the page."""
        self._mark("")
        self._font = None
        self._set.clear()
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
        from what comes next, but for cells and figures: their words are alone.
        """
        if not spans:
            return
        inside = self._open[-1]
        if inside.element.groups:
            inside = self.tree.node(element, inside, spans[0][1] + size)
        elif inside.element.role not in _ALONE:
            spans = self._set_off(spans, size)
        self._mark(_furniture(inside) if inside.element.role is Role.ARTIFACT else inside)
        self.replaced.update(dict.fromkeys(replaced))
        self.smallest = min(self.smallest, size)
        self._state(_fill(self._colour(colour)))
        code = ["BT"]
        for x, y, face, characters in spans:
            code.append(f"1 0 0 1 {x:.5f} {y:.5f} Tm")
            code.extend(self._shown(face, size, characters))
        code.append("ET")
        self._canvas.addLiteral(" ".join(code))

    def _set_off(self, spans: Sequence[TextSpan], size: float) -> Sequence[TextSpan]:
        """The same with a space at the end of the last line, which is its left end if `rtl`."""
        *others, (x, y, name, characters) = spans
        if self._across is None and name not in SHAPED:
            return (*others, (x, y, name, characters + " "))
        start = min(left for left, low, _, _ in spans if low == y)
        return (*spans, (start - em_width(" ", REGULAR) * size, y, REGULAR, " "))

    def _shown(self, face: str, size: float, characters: str) -> Iterator[str]:
        """Operators that show characters. A face has ASCII as it is, all else where it has room."""
        whole, document = font(face), self._canvas._doc  # noqa: SLF001
        if face in SHAPED:
            for subset, written in shown_glyphs(whole, face, characters, size, document):
                yield from self._faced(face, subset, size)
                yield written
            return
        pieces = [(0, _literal(characters))]
        if not characters.isascii():
            split = whole.splitString(characters, document)
            pieces = [(subset, self._canvas._escape(codes)) for subset, codes in split]  # noqa: SLF001
        for subset, literal in pieces:
            yield from self._faced(face, subset, size)
            yield f"({literal}) Tj"

    def _faced(self, face: str, subset: int, size: float) -> Iterator[str]:
        chosen = (face, subset, size)
        if chosen != self._font:
            self._font = chosen
            name = font(face).getSubsetInternalName(subset, self._canvas._doc)  # noqa: SLF001
            yield f"{name} {size:g} Tf"

    def box(self, area: Area, look: Look) -> None:
        """A rectangle, filled, stroked or both."""
        self._decorate()
        area = self._area(area)
        if self._accent != ACCENT and look.stroke == ACCENT:
            look = replace(look, stroke=self._accent)
        look = self._tone.look(look)
        if look.fill is not None:
            self._state(_fill(look.fill))
        if look.stroke is not None:
            self._state(_stroke(look.stroke), f"{look.line:g} w")
        if look.radius:
            painted = {"stroke": int(look.stroke is not None), "fill": int(look.fill is not None)}
            self._canvas.roundRect(*area, look.radius, **painted)
        else:
            paint = _PAINT[look.fill is not None, look.stroke is not None]
            self._canvas.addLiteral("{:.5f} {:.5f} {:.5f} {:.5f} re ".format(*area) + paint)

    def disc(self, x: float, y: float, radius: float, colour: Colour) -> None:
        """A filled circle."""
        self._decorate()
        self._state(_fill(self._colour(colour)))
        self._canvas.circle(self.left(x, 0), y, radius, stroke=0, fill=1)

    def rule(self, x: float, y: float, to_x: float, colour: Colour, line: float = 0.8) -> None:
        """A level line."""
        self._decorate()
        x, to_x = (self.left(one, 0) for one in (x, to_x))
        self._state(_stroke(self._colour(colour)), f"{line:g} w")
        self._canvas.addLiteral(f"{x:.5f} {y:.5f} m {to_x:.5f} {y:.5f} l S")

    def operators(self, x: float, y: float, written: str) -> None:
        """Operators of their own, drawn with their origin there, as it is on paper."""
        self._decorate()
        self._canvas.addLiteral(f"q 1 0 0 1 {x:.2f} {y:.2f} cm {written} Q")

    def form(self, form: Form, place: Place) -> None:
        """Draw a form, written once however often it is used; its place is as it is on paper."""
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

    @property
    def grey(self) -> bool:
        """Whether pictures are wanted in greys."""
        return self._tone.grey

    def _colour(self, wanted: Colour) -> Colour:
        return self._tone.colour(self._accent if wanted == ACCENT else wanted)

    def _state(self, *operators: str) -> None:
        """Set colours and widths that are not set already; an operator's name ends it."""
        for operator in operators:
            name = operator[operator.rindex(" ") :]
            if self._set.get(name) != operator:
                self._set[name] = operator
                self._canvas.addLiteral(operator)

    def _decorate(self) -> None:
        """What is drawn next says nothing, unless it is a figure's."""
        inside = self._open[-1]
        if inside.element.role is Role.FIGURE:
            self._mark(inside)
        else:
            self._mark(_furniture(inside) if inside.element.role is Role.ARTIFACT else _DECORATION)

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
