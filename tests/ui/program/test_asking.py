"""What Yes and No mean, for both sorts of questions."""

from __future__ import annotations

import pytest

from planner.suggest.catalogue import Catalogue
from planner.suggest.rules import Question
from planner.vocabulary import QuestionId
from ui.program.asking import answered, confirms
from ui.session import Session


def plain(catalogue: Catalogue, *, frees_on_yes: bool) -> Question:
    """A question of the shipped content of one sort."""
    return next(one for one in catalogue.questions if one.frees_on_yes is frees_on_yes)


@pytest.mark.parametrize("frees_on_yes", [True, False])
def test_the_answer_that_frees_confirms(catalogue: Catalogue, frees_on_yes: bool) -> None:
    question = plain(catalogue, frees_on_yes=frees_on_yes)
    assert confirms(question, yes=frees_on_yes)
    assert not confirms(question, yes=not frees_on_yes)


@pytest.mark.parametrize("frees_on_yes", [True, False])
@pytest.mark.parametrize("yes", [True, False])
def test_answers_are_listed_as_they_were_given(
    session: Session, catalogue: Catalogue, frees_on_yes: bool, yes: bool
) -> None:
    question = plain(catalogue, frees_on_yes=frees_on_yes)
    session.answer(question.id, confirms(question, yes=yes))
    given = answered(session.state.assessment, catalogue)
    assert [(one.id, one.answer) for one in given] == [(question.id, "Yes" if yes else "No")]
    session.answer(QuestionId(question.id), None)
    assert answered(session.state.assessment, catalogue) == ()
