"""Where the asking of red flags stands, and its words."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum, auto

from planner.assessment.assessment import Assessment
from planner.assessment.finding import FindingKind
from planner.suggest.catalogue import Catalogue
from ui.language import translate


class Asked(Enum):
    """Where the asking of red flags stands."""

    NOT_ASKED = auto()
    NONE_PRESENT = auto()
    PRESENT = auto()


@dataclass(frozen=True, slots=True)
class RedFlags:
    """The state of the strip: how many were asked, how many are present."""

    state: Asked
    present: int
    total: int


def red_flags(catalogue: Catalogue, assessment: Assessment) -> RedFlags:
    """What the strip shows; a present flag wins over everything."""
    flags = [one for one in catalogue.findings if one.kind is FindingKind.RED_FLAG]
    seen = [(flag, assessment.observed(flag.id)) for flag in flags]
    present = sum(1 for flag, one in seen if one is not None and one.is_positive(flag))
    if present:
        return RedFlags(Asked.PRESENT, present, len(flags))
    state = Asked.NONE_PRESENT if assessment.red_flags_asked else Asked.NOT_ASKED
    return RedFlags(state, 0, len(flags))


def flag_words(flags: RedFlags) -> tuple[str, str]:
    """The bold word and the rest."""
    if flags.state is Asked.NOT_ASKED:
        return translate("findings", "Red flags"), translate("findings", "not asked yet")
    if flags.state is Asked.NONE_PRESENT:
        said = translate("findings", "none present, all %n asked", n=flags.total)
        return translate("findings", "Red flags"), said
    one = flags.present == 1
    word = translate("findings", "Red flag") if one else translate("findings", "Red flags")
    return word, translate("findings", "%n present: stop", n=flags.present)
