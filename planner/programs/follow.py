"""How a program follows a new proposal without losing what the therapist did to it."""

from __future__ import annotations

from dataclasses import replace

from planner.programs.program import Origin, Program, ProgramItem
from planner.suggest.catalogue import Catalogue
from planner.suggest.proposal import Proposal, ProposedExercise
from planner.vocabulary import ExerciseId, LadderId


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
        advice=program.advice if program.chosen_advice else proposal.advice,
        education=program.education if program.chosen_education else proposal.education,
    )


def _stays(item: ProgramItem, proposal: Proposal) -> bool:
    if item.origin is Origin.PROPOSED:
        return False
    return item.override is not None or proposal.held(item.exercise, item.side) is None


def _fresh(
    program: Program, own: tuple[ProgramItem, ...], proposal: Proposal, catalogue: Catalogue
) -> tuple[ProgramItem, ...]:
    """Proposed items for the free places: not dropped, not there, on no ladder already used."""
    taken = {item.exercise for item in own}
    ladders = {ladder for item in own for ladder in _ladders(catalogue, item.exercise)}
    places = proposal.caps.max_exercises - len(own)
    wanted = (
        one
        for one in proposal.program
        if one.exercise not in program.dropped
        and one.exercise not in taken
        and not ladders & _ladders(catalogue, one.exercise)
    )
    return tuple(proposed_item(one) for one, _ in zip(wanted, range(max(places, 0)), strict=False))


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
