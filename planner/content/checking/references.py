"""Ids are unique, and the remaining references lead somewhere."""

from __future__ import annotations

from collections.abc import Iterator

from planner.content.checking.problem import Problem, twice, unknown, within
from planner.content.checking.rules import check_condition
from planner.suggest.catalogue import Catalogue


def check_ids(catalogue: Catalogue) -> Iterator[Problem]:
    """Every id stands once within its kind."""
    kinds = {
        "findings": catalogue.findings,
        "exercises": catalogue.exercises,
        "ladders": catalogue.ladders,
        "rules": catalogue.rules,
        "questions": catalogue.questions,
        "sources": catalogue.sources,
        "classes": catalogue.classes,
        "equipment": catalogue.equipment,
        "advice": catalogue.advice,
        "education": catalogue.education,
        "dose_rules": catalogue.dose_rules,
        "outcome_measures": catalogue.outcome_measures,
        "bundles": catalogue.bundles,
        "body_regions": catalogue.body_regions,
        "guidance": catalogue.guidance,
        "statements": catalogue.statements,
    }
    for kind, entries in kinds.items():
        yield from twice(kind, (entry.id for entry in entries))  # type: ignore[attr-defined]
    yield from twice("movement_tests", (str(test.get("id")) for test in catalogue.movement_tests))


def check_links(catalogue: Catalogue) -> Iterator[Problem]:
    """Education cards, bundles and the article's statements."""
    statements = {statement.id for statement in catalogue.statements}
    for card in catalogue.education:
        place = f"education {card.id}, article_statements"
        yield from unknown(place, card.article_statements, statements, "statement")
    for bundle in catalogue.bundles:
        place = f"bundle {bundle.id}"
        yield from unknown(
            f"{place}, exercise_ids", bundle.exercise_ids, catalogue.exercise, "exercise"
        )
        yield from within(
            f"{place}, pick", bundle.pick[1], bundle.pick[0], len(bundle.exercise_ids)
        )
        yield from within(f"{place}, minutes", bundle.minutes[0], 1, bundle.minutes[1])


def check_drafting(catalogue: Catalogue) -> Iterator[Problem]:
    """The craft of picking names things that exist, and the start rung covers every grade."""
    drafting = catalogue.drafting
    classes = catalogue.exercise_class
    for slot in drafting.slots:
        yield from unknown(f"drafting, slots.{slot.name}", slot.classes, classes, "class")
    yield from unknown("drafting, stretch_classes", drafting.stretch_classes, classes, "class")
    yield from unknown("drafting, foam_classes", drafting.foam_classes, classes, "class")
    yield from unknown("drafting, props", drafting.props, catalogue.prop, "equipment")
    for limit in drafting.limits:
        place = f"drafting, limits.{limit.id}"
        yield from check_condition(place, limit.when, catalogue)
        against = limit.against or {}
        yield from unknown(place, against, catalogue.terms.attributes, "attribute")
    for choice in drafting.education:
        yield from unknown("drafting, education", (choice.id,), catalogue.card, "education card")
        yield from check_condition(f"drafting, education.{choice.id}", choice.when, catalogue)
    for advice in drafting.advice:
        yield from unknown("drafting, advice", (advice.id,), catalogue.advice_by_id, "advice")
        yield from check_condition(f"drafting, advice.{advice.id}", advice.when, catalogue)
    yield from _start_rung(catalogue)


def _start_rung(catalogue: Catalogue) -> Iterator[Problem]:
    grades = {
        option
        for finding in catalogue.findings
        for scale in finding.scales
        if scale.type == "mmt"
        for option in scale.options
    }
    known = catalogue.start_rung.max_difficulty_by_mmt
    yield from unknown("dose_rule start_rung", sorted(grades), known, "level for grade")
