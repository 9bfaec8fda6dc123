"""One finding held against a typed line: how well it fits, and what would be recorded."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from planner.assessment import typed_problems as problems
from planner.assessment.finding import Finding, Scale
from planner.assessment.typed_problems import Problem
from planner.assessment.typed_sides import as_typed, extras_of, meant_sides, side_of
from planner.assessment.typed_tokens import Token, may_become_side, may_become_unit
from planner.assessment.typed_values import (
    SCALE_WORDS,
    SIGNS,
    Options,
    TypedValue,
    on_scale,
    scale_for,
)
from planner.assessment.typed_words import NAME, Lexicon, words_of
from planner.vocabulary import Side

_FILLERS = words_of(
    "the a an of on in at with when while and or has have had her his is to for pt patient side "
    "test sign"
)


@dataclass(frozen=True, slots=True)
class Line:
    """A line in pieces. `covered`: the pieces that are a phrase of a finding, by its place.

    `named` are the places of findings whose whole phrase was typed, in any order. For the
    `nearest` names a word may be strange to a finding.
    """

    tokens: tuple[Token, ...]
    covered: Mapping[int, frozenset[int]]
    named: frozenset[int]
    sides: Mapping[str, Side]
    misspelt: bool = False
    nearest: bool = False


@dataclass(frozen=True, slots=True)
class Match:
    """How a finding fits: `known` and `unknown` count words; the lowest rank is the best."""

    known: int
    unknown: int
    rank: tuple[int, ...]
    side: Side | None
    values: tuple[TypedValue, ...]
    extras: Mapping[str, str]
    problem: Problem | None


@dataclass(slots=True)
class _Found:
    """What has been understood so far."""

    costs: list[int] = field(default_factory=list)
    unknown: int = 0
    sides: list[Token] = field(default_factory=list)
    amounts: list[Token] = field(default_factory=list)
    words: list[str] = field(default_factory=list)
    values: dict[str, TypedValue] = field(default_factory=dict)
    scale: str = ""
    problem: Problem | None = None

    def wrong(self, problem: Problem) -> None:
        """The first problem is told."""
        self.problem = self.problem or problem


def match(
    line: Line, place: int, finding: Finding, lexicon: Lexicon, options: Options
) -> Match | None:
    """How this finding fits; None where no word of it was typed, or one is strange to it."""
    found = _Found()
    covered = line.covered.get(place, frozenset())
    found.costs = [NAME] * len(covered)
    reader = _Reader(line, place, finding, lexicon, options, found)
    for index, token in enumerate(line.tokens):
        if index not in covered:
            reader.take(token)
            if found.unknown and not line.nearest:
                return None
    if not found.costs:
        return None
    reader.settle()
    exact = place in line.named or (
        covered
        and all(index in covered or not token.is_word for index, token in enumerate(line.tokens))
    )
    wrong = found.problem is not None and not found.problem.unfinished
    begun = exact or lexicon.begins(place, found.words)
    rank = (int(wrong), int(not exact), int(not begun), max(found.costs), sum(found.costs))
    known = len(found.costs)
    side = side_of(finding, found.sides)
    values = () if found.problem is not None else tuple(found.values.values())
    extras = extras_of(finding, found.words)
    return Match(known, found.unknown, rank, side, values, extras, found.problem)


@dataclass(frozen=True, slots=True)
class _Reader:
    line: Line
    place: int
    finding: Finding
    lexicon: Lexicon
    options: Options
    found: _Found

    def take(self, token: Token) -> None:
        """Understand one piece."""
        if token.sides:
            self.found.sides.append(token)
        elif token.amount is not None:
            self.found.amounts.append(token)
        elif token.refused:
            self._elsewhere(token)
        else:
            self._word(token)

    def _elsewhere(self, token: Token) -> None:
        if not set(token.words) <= self.lexicon.known[self.place]:
            self.found.wrong(problems.letter_elsewhere(token.text, unfinished=token.open))

    def _word(self, token: Token) -> None:
        cost = self._cost(token)
        chosen = self._option(token)
        if chosen is not None and (cost is None or (self.found.costs and chosen[2])):
            self._choose(token, *chosen[:2])
        elif cost is not None:
            self.found.costs.append(cost)
            self.found.words.extend(token.words)
        elif self._names_scale(token) or token.text in _FILLERS or token.text in SIGNS:
            return
        else:
            self._strange(token)

    def _cost(self, token: Token) -> int | None:
        """The worst fit of the piece's words; None where one is not known."""
        worst = NAME
        for word in token.words:
            cost = self.lexicon.fits(word).get(self.place)
            if cost is None and self.line.misspelt:
                cost = self.lexicon.misspelt(word).get(self.place)
            if cost is None:
                return None
            worst = max(worst, cost)
        return worst if token.words else None

    def _option(self, token: Token) -> tuple[Scale, str, bool] | None:
        """Scale and option that a word names, and whether the word is as good as the option."""
        for scale in self.finding.scales:
            if token.text in SIGNS and scale is not self.finding.scales[0]:
                continue
            option = self.options.means(scale, token.text)
            if option is not None:
                sure = len(token.text) == 1 or self.options.grades(token.text)
                return scale, option, sure
        return None

    def _choose(self, token: Token, scale: Scale, option: str) -> None:
        if self.finding.kind in problems.ONLY_PRESENT:
            if option != "yes":
                self.found.wrong(problems.only_when_there(self.finding, token.text))
            return
        before = self.found.values.get(scale.type)
        if before is not None and before.value != option:
            self.found.wrong(problems.two_values(token.text))
        self.found.values[scale.type] = TypedValue(scale.type, option)

    def _names_scale(self, token: Token) -> bool:
        scale = SCALE_WORDS.get(token.text, "")
        if not scale or self.finding.scale(scale) is None:
            return False
        self.found.scale = scale
        return True

    def _strange(self, token: Token) -> None:
        """A word that is none of the finding's."""
        if token.joined is not None:
            self.found.wrong(problems.needs_blank(*token.joined))
        elif may_become_side(token, self.line.sides):
            return
        elif self.options.may_begin(self.finding, token.text):
            self._refuse(token, unfinished=token.open)
        elif self.options.grades(token.text):
            self._refuse(token, unfinished=False)
        else:
            self.found.unknown += 1

    def _refuse(self, token: Token, *, unfinished: bool) -> None:
        """A value that is on none of the finding's scales."""
        said = problems.on_no_scale(self.finding, token.text, token.amount)
        problem = Problem(said.trouble, said.typed, said.sentence, unfinished)
        self.found.wrong(problem)

    # --- numbers -------------------------------------------------------------------------

    def settle(self) -> None:
        """Put the numbers on their scales, then look at the sides."""
        own = self.lexicon.known[self.place]
        for token in self.found.amounts:
            if not self._put(token) and not set(token.words) <= own:
                self._refuse(token, unfinished=self._grows(token))
        self._check_sides(own)

    def _put(self, token: Token) -> bool:
        """Record a number; False where the scale it is meant for does not have it."""
        typed = token.amount
        scale = scale_for(self.finding, typed, self.found.scale) if typed is not None else None
        value = on_scale(scale, typed) if scale is not None and typed is not None else None
        if scale is None or value is None:
            return False
        before = self.found.values.get(scale.type)
        if before is not None and before != value:
            if set(token.words) <= self.lexicon.known[self.place]:
                return True  # a number of the finding's name
            self.found.wrong(problems.two_values(token.text))
        self.found.values[scale.type] = value
        return True

    def _grows(self, token: Token) -> bool:
        """Whether the number being typed may still come on its scale."""
        if not token.open or token.amount is None:
            return False
        if token.amount.number is None:
            return may_become_unit(token)
        scale = scale_for(self.finding, token.amount, self.found.scale)
        low = scale.minimum if scale is not None else None
        return low is not None and 0 <= float(token.amount.number) < low

    def _check_sides(self, own: frozenset[str]) -> None:
        """Sides that the finding cannot have, unless the word is one of its own."""
        meant = meant_sides(self.found.sides)
        if meant is None:
            self.found.wrong(problems.contradicting_sides(as_typed(self.found.sides)))
        elif meant and not meant <= set(self.finding.sides):
            self.found.sides = [t for t in self.found.sides if not set(t.words) <= own]
            if self.found.sides:
                self.found.wrong(problems.wrong_side(self.finding, as_typed(self.found.sides)))
