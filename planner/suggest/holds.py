"""Which exercises are held back today, on which side, by what, and what would free them."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field

from planner.assessment.assessment import Assessment
from planner.exercises.exercise import Exercise, LiesOn
from planner.suggest.catalogue import Catalogue
from planner.suggest.evidence import Evidence, Findings, triggers
from planner.suggest.proposal import Ask, Exclusion
from planner.suggest.rulebook import ReadyEntry, RuleBook
from planner.suggest.rules import Hold, LimitEffect, Rule
from planner.vocabulary import FindingId, QuestionId, RuleId, WorkingSide

CONTRAINDICATED = RuleId("contraindicated_with")
_SIDES = (WorkingSide.LEFT, WorkingSide.RIGHT)
_EVERY_SIDE = frozenset(_SIDES)
_FIRMNESS = {Hold.HARD: 0, Hold.UNLESS: 1, Hold.WHEN: 1, Hold.UNTIL: 2}
_MISSING_PROP = 3


@dataclass(frozen=True, slots=True)
class Holder:
    """One reason for holding an exercise back; the smallest `rank` is the one that is told."""

    rank: tuple[int, int, str, int]
    rule: RuleId
    hold: Hold
    question: QuestionId | None
    findings: Findings
    cause: str


@dataclass(slots=True)
class Holds:
    """All holders by the exercise's place in the catalogue and by side."""

    by_place: dict[int, dict[WorkingSide, list[Holder]]] = field(default_factory=dict)

    def add(self, place: int, sides: frozenset[WorkingSide], holder: Holder) -> None:
        """Hold an exercise back on these sides."""
        held = self.by_place.setdefault(place, {})
        for side in sides:
            held.setdefault(side, []).append(holder)

    def free_sides(self, place: int) -> frozenset[WorkingSide]:
        """The sides on which nothing holds the exercise."""
        held = self.by_place.get(place)
        return _EVERY_SIDE if held is None else _EVERY_SIDE - held.keys()


def hold_back(
    assessment: Assessment, evidence: Evidence, catalogue: Catalogue, book: RuleBook
) -> tuple[Holds, tuple[Rule, ...]]:
    """Everything that is held back, and the exclusion rules that fired."""
    holds, fired = Holds(), []
    for ready in book.exclusions:
        if not evidence.may_meet(ready.needs):
            continue
        found = triggers(ready.rule.when, evidence)
        if found is None:
            continue
        fired.append(ready.rule)
        affected = evidence.affected(found)
        for index, entry in enumerate(ready.entries):
            if entry.entry.question not in assessment.confirmed:
                holder = _holder(ready.rule, index, entry, found)
                _apply(holds, entry, holder, affected, catalogue)
    for finding in evidence.positive:
        for place in book.contraindicated.get(finding, ()):
            holds.add(place, _EVERY_SIDE, _contraindicated(finding, catalogue))
    _hold_missing_props(holds, assessment, catalogue, book)
    return holds, tuple(fired)


def _holder(rule: Rule, index: int, ready: ReadyEntry, found: Findings) -> Holder:
    entry = ready.entry
    rank = (_FIRMNESS[entry.hold], rule.priority, rule.id, index)
    return Holder(rank, rule.id, entry.hold, entry.question, found, rule.title)


def _apply(
    holds: Holds,
    ready: ReadyEntry,
    holder: Holder,
    affected: frozenset[WorkingSide],
    catalogue: Catalogue,
) -> None:
    entry = ready.entry
    for place in ready.places:
        exercise = catalogue.exercises[place]
        sides = _EVERY_SIDE
        if entry.resolves_to_affected:
            sides = frozenset(side for side in _SIDES if lying_side(exercise, side) in affected)
        if entry.affected_side_only and exercise.unilateral:
            sides &= affected
        if sides:
            holds.add(place, sides, holder)


def lying_side(exercise: Exercise, working: WorkingSide) -> WorkingSide | None:
    """The side the patient lies on when this side works, None where they lie on neither."""
    match exercise.lies_on:
        case LiesOn.NONE:
            return None
        case LiesOn.WORKING:
            return working
        case LiesOn.OPPOSITE:
            return working.other


def _contraindicated(finding: FindingId, catalogue: Catalogue) -> Holder:
    cause = f"Not with: {catalogue.finding[finding].name}"
    return Holder((0, 0, finding, 0), CONTRAINDICATED, Hold.HARD, None, (finding,), cause)


def _hold_missing_props(
    holds: Holds, assessment: Assessment, catalogue: Catalogue, book: RuleBook
) -> None:
    at_home = assessment.equipment
    rule = next((rule for rule, effect in book.limits if _matches_equipment(effect)), None)
    if at_home is None or rule is None:
        return
    for place, exercise in enumerate(catalogue.exercises):
        missing = [group for group in exercise.equipment_ids if at_home.isdisjoint(group)]
        if missing:
            needs = "; ".join(
                " or ".join(catalogue.prop[prop].name for prop in group) for group in missing
            )
            rank = (_MISSING_PROP, rule.priority, rule.id, 0)
            holder = Holder(rank, rule.id, Hold.HARD, None, (), f"Needs: {needs}")
            holds.add(place, _EVERY_SIDE, holder)


def _matches_equipment(effect: LimitEffect) -> bool:
    return effect.exclude_if_equipment_missing


def exclusions(holds: Holds, catalogue: Catalogue) -> tuple[Exclusion, ...]:
    """What is held back, told by its firmest holder; one entry where both sides share it."""
    return tuple(
        exclusion
        for place in sorted(holds.by_place)
        for exclusion in _told(catalogue.exercises[place], holds.by_place[place], catalogue)
    )


def _told(
    exercise: Exercise, held: dict[WorkingSide, list[Holder]], catalogue: Catalogue
) -> Iterator[Exclusion]:
    firmest = {side: min(held[side], key=_by_rank) for side in _SIDES if side in held}
    if len(firmest) == len(_SIDES) and len({holder.rank for holder in firmest.values()}) == 1:
        firmest = {WorkingSide.BOTH: firmest[WorkingSide.LEFT]}
    for side, holder in firmest.items():
        condition = catalogue.question[holder.question].text if holder.question else None
        yield Exclusion(
            exercise=exercise.id,
            side=side,
            rule=holder.rule,
            cause=holder.cause,
            hold=holder.hold,
            question=holder.question,
            condition=condition,
            findings=holder.findings,
        )


def _by_rank(holder: Holder) -> tuple[int, int, str, int]:
    return holder.rank


def asks(holds: Holds, assessment: Assessment, catalogue: Catalogue) -> tuple[Ask, ...]:
    """Each distinct condition once, the one that frees most first; none that frees nothing."""
    rules: dict[QuestionId, Holder] = {}
    frees: dict[QuestionId, set[int]] = {}
    could: dict[QuestionId, set[int]] = {}
    for place, held in holds.by_place.items():
        for holders in held.values():
            questions = {holder.question for holder in holders}
            for holder in holders:
                if holder.question is not None:
                    known = rules.get(holder.question)
                    if known is None or holder.rank < known.rank:
                        rules[holder.question] = holder
            if None in questions:
                continue
            for question in questions:
                if question is not None:
                    could.setdefault(question, set()).add(place)
                    if len(questions) == 1:
                        frees.setdefault(question, set()).add(place)
    found = [
        Ask(one, rules[one].rule, catalogue.question[one].text, len(frees.get(one, ())))
        for one in could
        if one not in assessment.declined
    ]
    return tuple(sorted(found, key=lambda ask: (-ask.frees, -len(could[ask.id]), ask.id)))
