"""A line as a therapist types it - `weak glut r 4-` - read as findings that it may mean.

A side is never guessed: a candidate has one only where it was typed, or where the finding says
that none is the usual case. A value is always on the finding's own scale.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace

from planner.assessment.assessment import Assessment, ObservedFinding
from planner.assessment.finding import Finding, Measure
from planner.assessment.typed_match import Line, Match, match
from planner.assessment.typed_problems import Problem
from planner.assessment.typed_tokens import Token, tokens_of
from planner.assessment.typed_values import Options, TypedValue
from planner.assessment.typed_words import Lexicon, spans
from planner.assessment.values import unit_key, unit_of
from planner.vocabulary import FindingId, Side

NEAREST = 5
ENGLISH_SIDES: Mapping[str, Side] = {
    **dict.fromkeys(("l", "lt", "left", "leftside"), Side.LEFT),
    **dict.fromkeys(("r", "rt", "right", "rightside"), Side.RIGHT),
    **dict.fromkeys(("b", "lr", "rl", "b/l", "bl", "bil", "bilat", "both"), Side.BILATERAL),
    **dict.fromkeys(("bilateral", "bilaterally"), Side.BILATERAL),
    **dict.fromkeys(("c", "central", "midline"), Side.NONE),
}


@dataclass(frozen=True, slots=True)
class Candidate:
    """A finding that the line may mean. `side` None: it has sides, and none was typed."""

    finding: FindingId
    side: Side | None
    values: tuple[TypedValue, ...] = ()
    extras: Mapping[str, str] = field(default_factory=dict)
    problem: Problem | None = None


@dataclass(frozen=True, slots=True)
class Reading:
    """What a line may mean, best first. `near`: nothing fits, these are the nearest names."""

    candidates: tuple[Candidate, ...] = ()
    near: bool = False
    has_words: bool = False


class Reader:
    """Reads lines; made once for a catalogue's findings and a language's words for sides.

    `refused` letters are sides in another language: they are told, not read as something else.
    """

    def __init__(
        self,
        findings: Sequence[Finding],
        sides: Mapping[str, Side] = ENGLISH_SIDES,
        options: Mapping[str, str] | None = None,
        refused: frozenset[str] = frozenset(),
    ) -> None:
        self._findings = tuple(findings)
        self._sides = sides
        self._refused = refused
        self._options = Options(findings, options or {})
        self._lexicon = Lexicon(findings)

    def read(self, text: str, assessment: Assessment = Assessment()) -> Reading:  # noqa: B008
        """What the line may mean; of equals, what is recorded already comes first."""
        line = self._line(tokens_of(text, self._sides, self._refused))
        if not any(token.is_word for token in line.tokens) and not line.covered:
            return Reading()
        recorded = {seen.finding for seen in assessment.findings}
        whole = self._candidates(line, recorded)
        if not whole:
            line = replace(line, misspelt=True)
            whole = self._candidates(line, recorded)
        if whole:
            return Reading(tuple(whole), has_words=True)
        return Reading(tuple(self._nearest(replace(line, nearest=True))), near=True, has_words=True)

    def _line(self, tokens: tuple[Token, ...]) -> Line:
        owners = [place for place, token in enumerate(tokens) for _ in token.words]
        words = [word for token in tokens for word in token.words]
        covered: dict[int, frozenset[int]] = {}
        for start, stop in spans(len(words)):
            for finding in self._lexicon.phrases.get(tuple(words[start:stop]), ()):
                whole = _whole_tokens(owners, start, stop)
                if finding not in covered and whole and (stop - start > 1 or len(words) == 1):
                    covered[finding] = whole
        named = tuple(sorted(w for token in tokens if token.is_word for w in token.words))
        return Line(tokens, covered, self._lexicon.named(named), self._sides)

    def _candidates(self, line: Line, recorded: set[FindingId]) -> list[Candidate]:
        ranked = []
        for place in self._touched(line):
            finding = self._findings[place]
            found = match(line, place, finding, self._lexicon, self._options)
            if found is not None:
                rank = (*found.rank, finding.id not in recorded, place)
                ranked.append((rank, _candidate(finding, found)))
        return [candidate for _, candidate in sorted(ranked, key=lambda pair: pair[0])]

    def _touched(self, line: Line) -> set[int]:
        """The places of the findings that know some word of the line."""
        places = set(line.covered)
        for word in {word for token in line.tokens if token.is_word for word in token.words}:
            places.update(self._lexicon.fits(word))
            if line.misspelt:
                places.update(self._lexicon.misspelt(word))
        return places

    def _nearest(self, line: Line) -> list[Candidate]:
        ranked = []
        for place in self._touched(line):
            finding = self._findings[place]
            found = match(line, place, finding, self._lexicon, self._options)
            if found is not None and found.known:
                rank = (-found.known, found.rank, place)
                ranked.append((rank, _candidate(finding, found)))
        return [candidate for _, candidate in sorted(ranked, key=lambda pair: pair[0])[:NEAREST]]


def _whole_tokens(owners: list[int], start: int, stop: int) -> frozenset[int]:
    """The tokens that lie in these words; none where a token is cut."""
    inside = owners[start:stop]
    before = owners[start - 1] if start else -1
    after = owners[stop] if stop < len(owners) else -1
    cut = before == inside[0] or after == inside[-1]
    return frozenset() if cut else frozenset(inside)


def _candidate(finding: Finding, found: Match) -> Candidate:
    return Candidate(finding.id, found.side, found.values, found.extras, found.problem)


def observed(
    candidate: Candidate, finding: Finding, seen: ObservedFinding | None
) -> ObservedFinding | None:
    """What recording the candidate means; None while its side is not known.

    What was recorded before stays as far as the line does not say otherwise.
    """
    side = candidate.side
    if side is None or (side is Side.NONE and seen is not None and finding.sided):
        side = seen.side if seen is not None else side
    if side is None:
        return None
    before = seen or ObservedFinding(finding.id)
    values: dict[str, Measure] = dict(before.values)
    extras = {**before.extras, **candidate.extras}
    for value in candidate.values:
        values[value.scale] = value.value
        scale = finding.scale(value.scale)
        if scale is not None and len(scale.units) > 1:
            extras[unit_key(scale)] = value.unit or unit_of(scale, extras)
    return replace(before, side=side, values=values, extras=extras)
