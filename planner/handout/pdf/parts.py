"""The sheet's recurring parts: body text, headings, labelled texts, bullets."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace

from planner.handout.pdf.flowables import Block, Gap, Inset, Stack
from planner.handout.pdf.styles import INK, QUIET, Colour, Scale
from planner.handout.pdf.tagged import tagged
from planner.handout.pdf.texts import Text, text
from planner.handout.pdf.tree import Element, Role, heading
from planner.handout.pdf.typeset import Piece

COLON = ":"
_GLOSS = 0.75  # of the size of body text


@dataclass(frozen=True, slots=True)
class Parts:
    """Makes blocks of one width in one scale. `disc` is the ground of an exercise's number."""

    width: float
    scale: Scale
    glosses: Mapping[str, str] = field(default_factory=dict)
    gloss_language: str = ""
    disc: Colour = INK
    rtl: bool = False
    gloss_rtl: bool = False
    _narrower: dict[float, Parts] = field(
        default_factory=dict, init=False, repr=False, compare=False
    )

    def within(self, width: float) -> Parts:
        """The same, narrower."""
        kept = self._narrower.get(width)
        if kept is None:
            kept = self._narrower[width] = replace(self, width=width)
        return kept

    def body(
        self,
        said: str,
        *,
        bold: bool = False,
        colour: Colour = INK,
        element: Element | None = None,
    ) -> Text:
        """Body text: a paragraph unless it is said to be another element."""
        pieces = [(said, bold)]
        return self._text(pieces, self.scale.body, self.scale.rem, colour, element)

    def head(self, said: str) -> Text:
        """A heading in the size of body text."""
        return self.body(said, bold=True, element=heading(Role.H2, said))

    def led(self, lead: str, said: str, *, element: Element | None = None) -> Text:
        """Body text after a bold lead."""
        pieces = [(lead, True), (f" {said}", False)]
        return self._text(pieces, self.scale.body, self.scale.rem, INK, element)

    def led_by_colon(self, said: str, *, element: Element | None = None) -> Text:
        """Body text whose words up to the first colon are its lead."""
        lead, colon, rest = said.partition(COLON)
        if not colon:
            return self.body(said, element=element)
        return self.led(lead + colon, rest.strip(), element=element)

    def sized(self, said: str, size: float, element: Element | None = None) -> Text:
        """A title or heading: that element, or words in one."""
        leading = self.scale.leading(size)
        return self._text([(said, True)], size, leading, INK, element)

    def gloss(self, said: str, role: Role = Role.P) -> Block:
        """What a text says in the therapist's language, small; no room without one."""
        other = self.glosses.get(said)
        if not other:
            return Gap(0)
        size = self.scale.body * _GLOSS
        element = Element(role, lang=self.gloss_language)
        pieces = [(other, False)]
        leading, rtl = self.scale.leading(size), self.gloss_rtl
        return text(pieces, self.width, size, leading, QUIET, element, rtl=rtl)

    def item(self, said: str, among: Element) -> Block:
        """An item of a list, its words up to the first colon in bold."""
        return tagged(self.led_by_colon(said, element=Element(Role.LBODY)), among, Element(Role.LI))

    def marked(self, mark: str, said: str, among: Element, *, bold: bool = False) -> Block:
        """An item of a list beside its number or bullet."""
        room = self.scale.rem * 1.35
        sign = self.within(room).body(mark, bold=bold, element=Element(Role.LBL))
        inner = self.within(self.width - room)
        words = inner.body(said, element=Element(Role.LBODY))
        both = Stack((words, inner.gloss(said, Role.LBODY)))
        return tagged(Inset(both, room, sign), among, Element(Role.LI))

    def table(self, rows: tuple[tuple[str, str], ...]) -> Block:
        """A list: bold words at the left, what they stand for at the right."""
        among = Element(Role.L)
        leads = [self.body(lead, bold=True, element=Element(Role.LBL)) for lead, _ in rows]
        left = max((lead.width for lead in leads), default=0.0) + self.scale.body
        right = self.within(self.width - left)
        lines: list[Block] = []
        for lead, (_, said) in zip(leads, rows, strict=True):
            lines += [self.gap(0.2)] if lines else []
            words = right.body(said, element=Element(Role.LBODY))
            both = Stack((words, right.gloss(said, Role.LBODY)))
            lines.append(tagged(Inset(both, left, lead), among, Element(Role.LI)))
        return Stack(tuple(lines))

    def _text(
        self,
        pieces: Sequence[Piece],
        size: float,
        leading: float,
        colour: Colour,
        element: Element | None,
    ) -> Text:
        return text(pieces, self.width, size, leading, colour, element, rtl=self.rtl)

    def gap(self, rems: float) -> Block:
        """Empty room, in lines of body text."""
        return Gap(self.scale.gap(rems))
