"""The load, what to drop first, what fits next."""

from __future__ import annotations

from planner.handout.order import drop_first
from planner.suggest.catalogue import Catalogue
from tests.ui.program.helpers import overload
from ui.language import translate
from ui.program.budget import budget, ladders, next_best
from ui.session import Session


def spoken(count: int, minutes: int) -> str:
    exercises = translate("program", "%n exercise(s)", n=count)
    return f"{exercises}, " + translate("program", "%n minute(s) a day", n=minutes)


def test_a_proposed_program_is_within_the_advice(session: Session, catalogue: Catalogue) -> None:
    state = session.state
    load = budget(state.program, state.proposal, catalogue)
    assert not load.over
    assert load.words == spoken(len(state.program.items), load.minutes) + "."


def test_too_many_names_what_to_drop_first(session: Session, catalogue: Catalogue) -> None:
    overload(session)
    state = session.state
    load = budget(state.program, state.proposal, catalogue)
    weakest = drop_first(state.program, state.proposal, catalogue)
    assert weakest is not None
    scores = {one.exercise: one.score for one in state.proposal.suggested}
    mine = scores.get(weakest.exercise, 0.0)
    assert all(mine <= scores.get(item.exercise, 0.0) for item in state.program.items)
    name = catalogue.exercise[weakest.exercise].name
    assert load.over
    assert load.words == (
        f"{spoken(load.count, load.minutes)}. Advice is {load.advised}. Drop first: {name}."
    )


def test_next_best_shares_no_ladder_with_the_program(
    session: Session, catalogue: Catalogue
) -> None:
    state = session.state
    found = next_best(state.program, state.proposal, state.assessment, catalogue)
    assert len(found) == 3
    used = {one for item in state.program.items for one in ladders(item.exercise, catalogue)}
    for one in found:
        mine = ladders(one.exercise, catalogue)
        assert not mine & used
        assert state.program.item(one.exercise) is None
        assert state.proposal.held(one.exercise, one.side) is None
        assert one.reason
        used |= mine


def test_what_was_dropped_is_not_offered_again(session: Session, catalogue: Catalogue) -> None:
    gone = session.state.program.items[0].exercise
    session.drop(gone)
    state = session.state
    found = next_best(state.program, state.proposal, state.assessment, catalogue)
    assert gone not in {one.exercise for one in found}
