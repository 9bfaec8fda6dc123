"""Why an exercise is there, as chips: findings with side and value, or rules; no widgets here."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, ClassVar

from planner.vocabulary import Side
from ui.program.words import finding_words, short_name, value_words

if TYPE_CHECKING:
    from planner.assessment.assessment import Assessment
    from planner.suggest.catalogue import Catalogue
    from planner.suggest.proposal import Reason
    from planner.vocabulary import FindingId, RuleId


@dataclass(frozen=True, slots=True)
class Because:
    """One chip after "because": a finding with the rules it fired, or a rule that needs none."""

    text: str
    side: Side
    value: str
    spoken: str
    finding: FindingId | None
    rules: tuple[RuleId, ...]


def because(
    reasons: tuple[Reason, ...], assessment: Assessment, catalogue: Catalogue
) -> tuple[Because, ...]:
    """The chips of an exercise: each finding once, with all rules that lead from it."""
    rules: dict[FindingId, tuple[RuleId, ...]] = {}
    bare: list[RuleId] = []
    for reason in reasons:
        if not reason.findings:
            bare.append(reason.rule)
        for finding in reason.findings:
            rules[finding] = (*rules.get(finding, ()), reason.rule)
    chips = [_finding_chip(one, fired, assessment, catalogue) for one, fired in rules.items()]
    return (*chips, *(_rule_chip(rule, catalogue) for rule in dict.fromkeys(bare)))


class _Memo:
    """Chips of the assessment shown last: several rows and suggestions share a finding."""

    assessment: Assessment | None = None
    chips: ClassVar[dict[tuple[FindingId, tuple[RuleId, ...]], Because]] = {}


def forget_chips() -> None:
    """Before another language: chips hold its words."""
    _Memo.assessment = None
    _Memo.chips.clear()


def _finding_chip(
    finding_id: FindingId,
    rules: tuple[RuleId, ...],
    assessment: Assessment,
    catalogue: Catalogue,
) -> Because:
    if _Memo.assessment is not assessment:
        _Memo.assessment = assessment
        _Memo.chips.clear()
    found = _Memo.chips.get((finding_id, rules))
    if found is None:
        found = _made_chip(finding_id, rules, assessment, catalogue)
        _Memo.chips[finding_id, rules] = found
    return found


def _made_chip(
    finding_id: FindingId,
    rules: tuple[RuleId, ...],
    assessment: Assessment,
    catalogue: Catalogue,
) -> Because:
    finding = catalogue.finding[finding_id]
    seen = assessment.observed(finding_id)
    return Because(
        text=short_name(finding),
        side=seen.side if seen else Side.NONE,
        value=value_words(finding, seen) if seen else "",
        spoken=finding_words(finding, seen),
        finding=finding_id,
        rules=rules,
    )


def _rule_chip(rule: RuleId, catalogue: Catalogue) -> Because:
    known = catalogue.rule.get(rule)
    title = known.title if known else str(rule)
    return Because(title, Side.NONE, "", title, None, (rule,))
