"""What a stop says: headline, what to do, how soon, why; no Qt widgets here."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from ui.language import told, translate
from ui.program.why import cited
from ui.program.words import sentences, short_name, side_word, urgency_words

if TYPE_CHECKING:
    from planner.assessment.assessment import Assessment
    from planner.assessment.finding import Urgency
    from planner.suggest.catalogue import Catalogue
    from planner.suggest.proposal import Proposal, Stop
    from planner.vocabulary import Side

_NAMING = "Possible "


@dataclass(frozen=True, slots=True)
class StopWords:
    """One red flag in words. `headline` names what it may be, or else the flag itself."""

    headline: str
    todo: tuple[str, ...]
    urgency: Urgency
    how_soon: str
    flag: str
    side: Side
    rule: str
    rationale: str
    sources: tuple[str, ...]


def stops(
    proposal: Proposal, assessment: Assessment, catalogue: Catalogue
) -> tuple[StopWords, ...]:
    """All red flags that stop, most urgent first as the proposal gives them."""
    return tuple(_words(stop, assessment, catalogue) for stop in proposal.stops)


def _words(stop: Stop, assessment: Assessment, catalogue: Catalogue) -> StopWords:
    finding = catalogue.finding[stop.finding]
    seen = assessment.observed(stop.finding)
    side = seen.side if seen else finding.sides[0]
    parts = sentences(told(stop.message))
    name = short_name(finding)
    if len(parts) > 1 and parts[0].startswith(_NAMING):
        name, parts = parts[0].rstrip("."), parts[1:]
    word = side_word(side)
    rule = catalogue.rule[stop.rule]
    return StopWords(
        headline=f"{name}, {word}" if word else name,
        todo=parts,
        urgency=stop.urgency,
        how_soon=urgency_words(stop.urgency),
        flag=finding.name,
        side=side,
        rule=rule.title.removeprefix("Stop: ") if finding.name not in rule.title else "",
        rationale=rule.rationale,
        sources=cited(rule.sources, catalogue),
    )


def record_text(words: tuple[StopWords, ...]) -> str:
    """The stop as plain text for the clinic's record."""
    lines = [translate("program", "Stop. No exercise program today.")]
    for stop in words:
        word = side_word(stop.side)
        found = f"{stop.flag}, {word}" if word else stop.flag
        lines += [
            "",
            f"{stop.headline}. {stop.how_soon}.",
            translate("program", "Found: {flag}.", flag=found),
        ]
        lines += [f"{number}. {step}" for number, step in enumerate(stop.todo, 1)]
    return "\n".join(lines)
