"""How full the program is, what to drop first, and what fits next; no Qt widgets here."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from planner.handout.order import drop_first
from planner.programs.edit import minutes_per_day
from ui.language import translate
from ui.program.because import because
from ui.program.words import listed

if TYPE_CHECKING:
    from planner.assessment.assessment import Assessment
    from planner.programs.program import Program
    from planner.suggest.catalogue import Catalogue
    from planner.suggest.proposal import Proposal, Suggestion
    from planner.vocabulary import ExerciseId, LadderId, WorkingSide

SHOWN_NEXT = 3


@dataclass(frozen=True, slots=True)
class Budget:
    """How many exercises against the advised number, and minutes a day."""

    count: int
    advised: int
    minutes: int
    drop_first: str | None

    @property
    def over(self) -> bool:
        """True when there are more exercises than advised."""
        return self.count > self.advised

    @property
    def words(self) -> str:
        """The whole sentence, with what to drop first where there is too much."""
        counted = translate("program", "%n exercise(s)", n=self.count)
        minutes = translate("program", "%n minute(s) a day", n=self.minutes)
        if not self.over:
            return translate(
                "program", "{exercises}, {minutes}.", exercises=counted, minutes=minutes
            )
        if self.drop_first is None:
            return translate(
                "program",
                "{exercises}, {minutes}. Advice is {advised}.",
                exercises=counted,
                minutes=minutes,
                advised=self.advised,
            )
        return translate(
            "program",
            "{exercises}, {minutes}. Advice is {advised}. Drop first: {name}.",
            exercises=counted,
            minutes=minutes,
            advised=self.advised,
            name=self.drop_first,
        )


def budget(program: Program, proposal: Proposal, catalogue: Catalogue) -> Budget:
    """The load of the program as it stands."""
    advised = proposal.caps.max_exercises
    weakest = drop_first(program, proposal, catalogue) if len(program.items) > advised else None
    return Budget(
        count=len(program.items),
        advised=advised,
        minutes=minutes_per_day(catalogue, program.items),
        drop_first=catalogue.exercise[weakest.exercise].name if weakest else None,
    )


@dataclass(frozen=True, slots=True)
class NextBest:
    """A suggestion that may join, with its reason in words."""

    exercise: ExerciseId
    side: WorkingSide
    reason: str


def next_best(
    program: Program, proposal: Proposal, assessment: Assessment, catalogue: Catalogue
) -> tuple[NextBest, ...]:
    """Up to three best suggestions, those of a kind the program has not yet before the others.

    None shares a ladder with the program or with another of the three; what was dropped stays out.
    """
    taken = {item.exercise for item in program.items} | program.dropped
    used = {ladder for item in program.items for ladder in ladders(item.exercise, catalogue)}
    kinds = {catalogue.exercise[item.exercise].classes[0] for item in program.items}
    ranked = sorted(
        proposal.suggested, key=lambda one: catalogue.exercise[one.exercise].classes[0] in kinds
    )
    found: list[NextBest] = []
    for one in ranked:
        mine = ladders(one.exercise, catalogue)
        if one.exercise in taken or mine & used or proposal.held(one.exercise, one.side):
            continue
        found.append(NextBest(one.exercise, one.side, _reason(one, assessment, catalogue)))
        used |= mine
        if len(found) == SHOWN_NEXT:
            break
    return tuple(found)


def ladders(exercise: ExerciseId, catalogue: Catalogue) -> set[LadderId]:
    """The ladders an exercise stands on."""
    return {ladder.id for ladder in catalogue.ladders_of.get(exercise, ())}


def _reason(one: Suggestion, assessment: Assessment, catalogue: Catalogue) -> str:
    chips = because(one.reasons, assessment, catalogue)[:2]
    told = listed(f"{chip.text} {chip.value}".strip() for chip in chips)
    ladder = catalogue.ladder.get(one.ladder) if one.ladder else None
    if ladder is None or one.rung is None:
        return f"{told}." if told else ""
    rung = translate(
        "program",
        "Rung {rung} of {most}, {ladder}",
        rung=one.rung,
        most=len(ladder.steps),
        ladder=ladder.name,
    )
    return f"{told}. {rung}." if told else f"{rung}."
