"""Questions to the therapist: what Yes and No mean, and what was answered; no Qt widgets here."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from ui.language import told, translate

if TYPE_CHECKING:
    from planner.assessment.assessment import Assessment
    from planner.suggest.catalogue import Catalogue
    from planner.suggest.proposal import Ask
    from planner.suggest.rules import Question
    from planner.vocabulary import QuestionId


@dataclass(frozen=True, slots=True)
class Answered:
    """A question that was answered, with the answer as the therapist gave it."""

    id: QuestionId
    text: str
    answer: str


def confirms(question: Question, *, yes: bool) -> bool:
    """Whether this answer frees exercises; some questions are freed by a plain No."""
    return yes is question.frees_on_yes


def question_words(ask: Ask) -> str:
    """The line over the rows."""
    condition = told(ask.condition).strip().rstrip("?.")
    return translate(
        "program", "Before more exercises are offered: {condition}?", condition=condition
    )


def short_question(ask: Ask) -> str:
    """The question alone, for the one line that the rows can spare."""
    condition = told(ask.condition).strip().rstrip("?.")
    asked = condition[:1].upper() + condition[1:]
    return translate("program", "{condition}?", condition=asked)


def frees_words(ask: Ask) -> str:
    """How much the answer may bring."""
    return translate("program", "may free %n exercise(s)", n=ask.frees) if ask.frees else ""


def answered(assessment: Assessment, catalogue: Catalogue) -> tuple[Answered, ...]:
    """Every answer given so far, in the order of the catalogue."""
    given: list[Answered] = []
    for question in catalogue.questions:
        if question.id in assessment.confirmed:
            yes = question.frees_on_yes
        elif question.id in assessment.declined:
            yes = not question.frees_on_yes
        else:
            continue
        given.append(
            Answered(
                question.id,
                question.text,
                translate("program", "Yes") if yes else translate("program", "No"),
            )
        )
    return tuple(given)
