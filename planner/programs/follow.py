"""How a program follows a new proposal without losing what the therapist did to it."""

from __future__ import annotations

from dataclasses import replace

from planner.programs.program import Origin, Program, ProgramItem
from planner.suggest.catalogue import Catalogue
from planner.suggest.proposal import Proposal, ProposedExercise
from planner.vocabulary import AdviceId, ExerciseId, LadderId


def followed(program: Program, proposal: Proposal, catalogue: Catalogue) -> Program:
    """The program after a new proposal.

    The therapist's own items stay unless they are excluded now and not overridden; what was dropped
    stays out; free places are filled from the proposal in its order. While a red flag stops, the
    program is kept as it is: unticking the flag brings all back.
    """
    if proposal.stopped:
        return program
    own = tuple(item for item in program.items if _stays(item, proposal))
    fresh = _fresh(program, own, proposal, catalogue)
    return replace(
        program,
        items=_in_order(program, own, fresh),
        advice=_advice(program, proposal),
        education=program.education if program.chosen_education else proposal.education,
    )


def _advice(program: Program, proposal: Proposal) -> tuple[AdviceId, ...]:
    """The therapist's choice, with the advice that a rule binds to the sheet."""
    if not program.chosen_advice:
        return proposal.advice
    return tuple(dict.fromkeys((*program.advice, *proposal.bound_advice)))


def _stays(item: ProgramItem, proposal: Proposal) -> bool:
    if item.origin is Origin.PROPOSED:
        return False
    return item.override is not None or proposal.held(item.exercise, item.side) is None


def _fresh(
    program: Program, own: tuple[ProgramItem, ...], proposal: Proposal, catalogue: Catalogue
) -> tuple[ProgramItem, ...]:
    """The proposal's items: those that are there already stay, others fill the free places.

    What is new climbs no ladder that is in use. What was dropped stays out.
    """
    out = program.dropped | {item.exercise for item in own}
    wanted = [one for one in proposal.program if one.exercise not in out]
    kept = [one for one in wanted if program.item(one.exercise) is not None]
    used = {
        ladder
        for exercise in (*(item.exercise for item in own), *(one.exercise for one in kept))
        for ladder in _ladders(catalogue, exercise)
    }
    places = proposal.caps.max_exercises - len(own) - len(kept)
    new = [
        one for one in wanted if one not in kept and not used & _ladders(catalogue, one.exercise)
    ][: max(places, 0)]
    return tuple(proposed_item(one) for one in wanted if one in kept or one in new)


def _ladders(catalogue: Catalogue, exercise: ExerciseId) -> set[LadderId]:
    return {ladder.id for ladder in catalogue.ladders_of.get(exercise, ())}


def _in_order(
    program: Program, own: tuple[ProgramItem, ...], fresh: tuple[ProgramItem, ...]
) -> tuple[ProgramItem, ...]:
    """What was there keeps its order, new comes after; untouched ones take the proposal's."""
    if not own and not program.arranged:
        return fresh
    place = {item.exercise: index for index, item in enumerate(program.items)}
    return tuple(sorted((*own, *fresh), key=lambda item: place.get(item.exercise, len(place))))


def proposed_item(proposed: ProposedExercise) -> ProgramItem:
    """A proposed exercise as an item of a program."""
    return ProgramItem(
        exercise=proposed.exercise,
        side=proposed.side,
        dose=proposed.dose,
        reasons=proposed.reasons,
        ladder=proposed.ladder,
        rung=proposed.rung,
        advance_when=proposed.advance_when,
        step_back_when=proposed.step_back_when,
    )
