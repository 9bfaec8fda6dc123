"""From a stopped assessment to the referral note."""

from __future__ import annotations

from collections.abc import Iterable

from planner.assessment.assessment import Assessment, ObservedFinding
from planner.assessment.finding import Finding, FindingKind, Measure, Urgency
from planner.assessment.values import marks, unit_of
from planner.errors import HandoutError
from planner.handout.occasion import Occasion, letterhead
from planner.handout.referral_snapshot import ReferralSnapshot
from planner.handout.snapshot import NoteLine
from planner.handout.wording import Wording, wording
from planner.sentences import sentence
from planner.suggest.catalogue import Catalogue
from planner.suggest.proposal import Proposal, Stop


def compose_referral(
    assessment: Assessment, proposal: Proposal, catalogue: Catalogue, occasion: Occasion
) -> ReferralSnapshot:
    """The referral note for a stopped proposal, most urgent flag first.

    Raises HandoutError when nothing stops the program.
    """
    if not proposal.stopped:
        raise HandoutError(sentence("No red flag is recorded, so there is nothing to refer."))
    words = wording(occasion.language)
    order = list(Urgency)
    stops = tuple(sorted(proposal.stops, key=lambda stop: order.index(stop.urgency)))
    said = words.referral
    urgency = stops[0].urgency
    return ReferralSnapshot(
        letterhead=letterhead(occasion, words),
        title=said.title,
        urgency=urgency,
        urgency_words=said.urgency[urgency.value],
        lines=(
            NoteLine(said.patient, (_patient(occasion, words),)),
            NoteLine(said.reason, _unique(_reason(s, assessment, catalogue, words) for s in stops)),
            NoteLine(said.found, _found(assessment, catalogue, words)),
            NoteLine(said.please, _unique(stop.message for stop in stops)),
            NoteLine(said.no_program, (said.no_program_text,)),
            NoteLine(said.sent_to),
            NoteLine(said.time_called),
        ),
        signature=occasion.therapist.strip(),
        status=said.status.format(version=catalogue.version),
        paper=occasion.paper,
        large_print=occasion.large_print,
        language=words.language,
        printed_on=occasion.printed_on,
        rtl=words.rtl,
    )


def _patient(occasion: Occasion, words: Wording) -> str:
    said, name = words.referral, occasion.patient_name.strip()
    born = words.dated(occasion.birth_date) if occasion.birth_date else ""
    if born and occasion.age is not None:
        return said.born.format(name=name, date=born, age=occasion.age)
    if born:
        return said.born_only.format(name=name, date=born)
    if occasion.age is not None:
        return said.aged.format(name=name, age=occasion.age)
    return name


def _reason(stop: Stop, assessment: Assessment, catalogue: Catalogue, words: Wording) -> str:
    seen = assessment.observed(stop.finding) or ObservedFinding(stop.finding)
    return _with_side(seen, catalogue.finding[stop.finding], words)


def _found(assessment: Assessment, catalogue: Catalogue, words: Wording) -> tuple[str, ...]:
    """Every positive finding but the flags, which are the reason already."""
    lines = tuple(
        _finding(seen, catalogue.finding[seen.finding], words)
        for seen in assessment.findings
        if catalogue.finding[seen.finding].kind is not FindingKind.RED_FLAG
        and seen.is_positive(catalogue.finding[seen.finding])
    )
    return lines or (words.referral.nothing_else,)


def _finding(seen: ObservedFinding, definition: Finding, words: Wording) -> str:
    told = (_value(kind, value, seen, definition, words) for kind, value in seen.values.items())
    values = tuple(value for value in told if value) + marks(seen, definition)
    named = _with_side(seen, definition, words)
    if not values:
        return named
    return words.referral.finding_value.format(finding=named, values=words.comma.join(values))


def _with_side(seen: ObservedFinding, definition: Finding, words: Wording) -> str:
    side = words.referral.sides[seen.side.value]
    if not side:
        return definition.name
    return words.referral.finding_side.format(name=definition.name, side=side)


def _value(
    kind: str, value: Measure, seen: ObservedFinding, definition: Finding, words: Wording
) -> str:
    """A value in the scale's words, with its unit where there is a choice of units."""
    shown = f"{value:g}" if isinstance(value, float) else str(value)
    scale = definition.scale(kind)
    if scale is not None and len(scale.units) > 1:
        shown = f"{shown} {unit_of(scale, seen.extras)}"
    return words.referral.scales.get(kind, "{value}").format(value=shown)


def _unique(texts: Iterable[str]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(texts))
