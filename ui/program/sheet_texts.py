"""Advice and education on the sheet: what is chosen, what a rule binds; no Qt widgets here."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from ui.program.words import sentences

if TYPE_CHECKING:
    from planner.programs.program import Program
    from planner.suggest.catalogue import Catalogue
    from planner.suggest.proposal import Proposal
    from planner.vocabulary import EducationId

LONGEST = 44


@dataclass(frozen=True, slots=True)
class SheetText:
    """A text that can go on the sheet. `locked` is bound by a rule and stays."""

    id: str
    title: str
    text: str
    on: bool
    locked: bool


def advice_texts(
    program: Program, proposal: Proposal, catalogue: Catalogue
) -> tuple[SheetText, ...]:
    """All advice: what is on the sheet first, then what rules suggest, then the rest."""
    order = dict.fromkeys(
        (*program.advice, *proposal.advice, *(one.id for one in catalogue.advice))
    )
    return tuple(
        SheetText(
            one,
            title(catalogue.advice_by_id[one].text),
            catalogue.advice_by_id[one].text,
            one in program.advice,
            one in proposal.bound_advice and one in program.advice,
        )
        for one in order
        if one in catalogue.advice_by_id
    )


def education_texts(
    program: Program, proposal: Proposal, catalogue: Catalogue
) -> tuple[SheetText, ...]:
    """All education cards, in the same order."""
    order: dict[EducationId, None] = dict.fromkeys(
        (*program.education, *proposal.education, *(card.id for card in catalogue.education))
    )
    return tuple(
        SheetText(one, card.title, card.text, one in program.education, locked=False)
        for one in order
        if (card := catalogue.card.get(one)) is not None
    )


def title(text: str) -> str:
    """The first sentence of a text, cut at a word where it is long."""
    first = sentences(text)[0].rstrip(".") if text.strip() else text
    if len(first) <= LONGEST:
        return first
    return first[:LONGEST].rsplit(" ", 1)[0].rstrip(",;") + "…"
