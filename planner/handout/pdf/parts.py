"""The sheet's recurring parts: body text, headings, labelled texts, bullets."""

from __future__ import annotations

from dataclasses import dataclass, replace

from planner.handout.pdf.flowables import Block, Gap, Inset, Stack, Text, text
from planner.handout.pdf.styles import INK, Colour, Scale

_COLON = ":"


@dataclass(frozen=True, slots=True)
class Parts:
    """Makes blocks of one width in one scale."""

    width: float
    scale: Scale

    def within(self, width: float) -> Parts:
        """The same, narrower."""
        return replace(self, width=width)

    def body(self, said: str, *, bold: bool = False, colour: Colour = INK) -> Text:
        """Body text."""
        return text([(said, bold)], self.width, self.scale.body, self.scale.rem, colour)

    def led(self, lead: str, said: str) -> Text:
        """Body text after a bold lead."""
        pieces = [(lead, True), (f" {said}", False)]
        return text(pieces, self.width, self.scale.body, self.scale.rem)

    def led_by_colon(self, said: str) -> Text:
        """Body text whose words up to the first colon are its lead."""
        lead, colon, rest = said.partition(_COLON)
        return self.led(lead + colon, rest.strip()) if colon else self.body(said)

    def sized(self, said: str, size: float, colour: Colour = INK) -> Text:
        """A title or heading."""
        return text([(said, True)], self.width, size, self.scale.leading(size), colour)

    def marked(self, mark: str, said: str, *, bold: bool = False) -> Block:
        """Body text beside its number or bullet."""
        room = self.scale.rem * 1.35
        sign = self.within(room).body(mark, bold=bold)
        return Inset(self.within(self.width - room).body(said), room, sign)

    def table(self, rows: tuple[tuple[str, str], ...]) -> Block:
        """Bold words at the left, what they stand for at the right."""
        leads = [self.body(lead, bold=True) for lead, _ in rows]
        left = max((lead.width for lead in leads), default=0.0) + self.scale.body
        right = self.within(self.width - left)
        lines: list[Block] = []
        for lead, (_, said) in zip(leads, rows, strict=True):
            lines += [self.gap(0.2)] if lines else []
            lines.append(Inset(right.body(said), left, lead))
        return Stack(tuple(lines))

    def gap(self, rems: float) -> Block:
        """Empty room, in lines of body text."""
        return Gap(self.scale.gap(rems))
