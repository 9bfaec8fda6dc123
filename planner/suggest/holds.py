"""Which exercises are held back today, on which side, by what, and what would free them."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from planner.assessment.assessment import Assessment
from planner.sentences import joined, sentence
from planner.suggest.catalogue import Catalogue
from planner.suggest.evidence import Evidence, Findings
from planner.suggest.proposal import Ask, Exclusion
from planner.suggest.ready import Places, SidePlaces
from planner.suggest.rulebook import Rank, ReadyEntry, ReadyExclusion, RuleBook
from planner.suggest.rules import Hold, Question, Rule
from planner.vocabulary import ExerciseId, FindingId, QuestionId, RuleId, WorkingSide

CONTRAINDICATED = RuleId("contraindicated_with")
_MISSING_PROP = 3
_NONE: Places = frozenset()


@dataclass(frozen=True, slots=True)
class Holder:
    """One reason for holding exercises back; the smallest `rank` is the one that is told."""

    rank: Rank
    rule: RuleId
    hold: Hold
    question: QuestionId | None
    findings: Findings
    cause: str
    places: SidePlaces


@dataclass(frozen=True, slots=True)
class Holds:
    """All holders, the firmest first, and all places they hold on the left and on the right."""

    holders: tuple[Holder, ...]
    left: Places
    right: Places


def hold_back(
    assessment: Assessment, evidence: Evidence, catalogue: Catalogue, book: RuleBook
) -> tuple[Holds, tuple[Rule, ...]]:
    """Everything that is held back, and the exclusion rules that fired."""
    triggered = ((ready, ready.trigger(evidence)) for ready in book.exclusions)
    fired = [(ready, found) for ready, found in triggered if found is not None]
    holders = [
        *_excluded(fired, assessment, evidence),
        *_contraindicated(evidence, catalogue, book),
        *_lacking_props(assessment, catalogue, book),
    ]
    firmest_first = tuple(sorted(holders, key=_by_rank))
    left = _NONE.union(*(holder.places[0] for holder in firmest_first))
    right = _NONE.union(*(holder.places[1] for holder in firmest_first))
    return Holds(firmest_first, left, right), tuple(ready.rule for ready, _ in fired)


def _excluded(
    fired: Iterable[tuple[ReadyExclusion, Findings]], assessment: Assessment, evidence: Evidence
) -> Iterator[Holder]:
    for ready, found in fired:
        affected = evidence.affected(found)
        for entry in ready.entries:
            places = entry.held[affected]
            if any(places) and entry.entry.question not in assessment.confirmed:
                yield _holder(ready.rule, entry, found, places)


def _holder(rule: Rule, ready: ReadyEntry, found: Findings, places: SidePlaces) -> Holder:
    entry = ready.entry
    return Holder(ready.rank, rule.id, entry.hold, entry.question, found, rule.title, places)


def _contraindicated(evidence: Evidence, catalogue: Catalogue, book: RuleBook) -> Iterator[Holder]:
    for finding in evidence.positive:
        places = book.contraindicated.get(finding)
        if places is not None:
            yield _not_with(finding, catalogue, (places, places))


def _not_with(finding: FindingId, catalogue: Catalogue, places: SidePlaces) -> Holder:
    cause = sentence("Not with: {finding}", finding=catalogue.finding[finding].name)
    return Holder((0, 0, finding, 0), CONTRAINDICATED, Hold.HARD, None, (finding,), cause, places)


def _lacking_props(
    assessment: Assessment, catalogue: Catalogue, book: RuleBook
) -> Iterator[Holder]:
    at_home, rule = assessment.equipment, book.equipment
    if at_home is None or rule is None:
        return
    rank = (_MISSING_PROP, rule.priority, rule.id, 0)
    for groups, places in book.with_props.items():
        missing = [group for group in groups if at_home.isdisjoint(group)]
        if missing:
            needs = joined(
                [_either([catalogue.prop[one].name for one in each]) for each in missing]
            )
            cause = sentence("Needs: {props}", props=needs)
            yield Holder(rank, rule.id, Hold.HARD, None, (), cause, (places, places))


def _either(names: Sequence[str]) -> str:
    *others, last = names
    return sentence("{one} or {other}", one=_either(others), other=last) if others else last


def exclusions(holds: Holds, catalogue: Catalogue) -> tuple[Exclusion, ...]:
    """What is held back, told by its firmest holder; one entry where both sides share it."""
    left: dict[int, Holder] = {}
    right: dict[int, Holder] = {}
    for holder in reversed(holds.holders):  # a firmer one takes the place of a weaker one
        left.update(dict.fromkeys(holder.places[0], holder))
        right.update(dict.fromkeys(holder.places[1], holder))
    told = []
    for place in sorted(holds.left | holds.right):
        exercise = catalogue.exercises[place].id
        on_left, on_right = left.get(place), right.get(place)
        if on_left is on_right and on_left is not None:
            told.append(_told(exercise, WorkingSide.BOTH, on_left, catalogue))
            continue
        if on_left is not None:
            told.append(_told(exercise, WorkingSide.LEFT, on_left, catalogue))
        if on_right is not None:
            told.append(_told(exercise, WorkingSide.RIGHT, on_right, catalogue))
    return tuple(told)


def _told(
    exercise: ExerciseId, side: WorkingSide, holder: Holder, catalogue: Catalogue
) -> Exclusion:
    question = holder.question
    return Exclusion(
        exercise=exercise,
        side=side,
        rule=holder.rule,
        cause=holder.cause,
        hold=holder.hold,
        question=question,
        condition=catalogue.question[question].text if question else None,
        findings=holder.findings,
    )


def _by_rank(holder: Holder) -> Rank:
    return holder.rank


def asks(holds: Holds, assessment: Assessment, catalogue: Catalogue) -> tuple[Ask, ...]:
    """Each distinct condition once, the one that frees most first; none that frees nothing."""
    asking: dict[QuestionId, Holder] = {}
    for holder in holds.holders:
        if holder.question is not None:
            asking.setdefault(holder.question, holder)
    could: dict[QuestionId, Places] = dict.fromkeys(asking, _NONE)
    frees = dict(could)
    for side in (0, 1):
        for question, (may, alone) in _freed(holds, side).items():
            could[question] |= may
            frees[question] |= alone
    found = [
        _ask(catalogue.question[one], holder.rule, len(frees[one]))
        for one, holder in asking.items()
        if could[one] and one not in assessment.declined
    ]
    return tuple(sorted(found, key=lambda ask: (-ask.frees, -len(could[ask.id]), ask.id)))


def _freed(holds: Holds, side: int) -> dict[QuestionId, tuple[Places, Places]]:
    """Of each condition: the places it may help to free on a side, and those it frees alone."""
    firm = _NONE.union(*(one.places[side] for one in holds.holders if one.question is None))
    may: dict[QuestionId, Places] = {}
    for one in holds.holders:
        if one.question is not None:
            may[one.question] = may.get(one.question, _NONE) | (one.places[side] - firm)
    once: Places = _NONE
    twice: Places = _NONE
    for places in may.values():
        twice |= once & places
        once |= places
    return {question: (places, places - twice) for question, places in may.items()}


def _ask(question: Question, rule: RuleId, frees: int) -> Ask:
    return Ask(question.id, rule, question.text, frees, question.frees_on_yes)
