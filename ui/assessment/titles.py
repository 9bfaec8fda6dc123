"""The headings of the list: which one a finding stands under, and how it reads."""

from __future__ import annotations

from collections.abc import Mapping

from planner.assessment.finding import FindingKind
from ui.language import translate

RECORDED = "recorded"
PRECAUTION, RED_FLAG = FindingKind.PRECAUTION.value, FindingKind.RED_FLAG.value
# Neighbours share a heading; the knee comes first, the rest as a body chart is read.
_REGION_KEYS: Mapping[str, str] = {
    "knee": "knee",
    "hip": "hip",
    "thigh": "leg",
    "leg": "leg",
    "ankle": "foot",
    "foot": "foot",
    "leg/foot": "foot",
    "low back": "trunk",
    "trunk": "trunk",
    "function": "function",
    "balance": "function",
    "psychosocial": "outlook",
}
_ORDER = (
    *dict.fromkeys(_REGION_KEYS.values()),
    *(kind.value for kind in FindingKind if kind.value not in {PRECAUTION, RED_FLAG}),
)


def region_key(region: str) -> str:
    """The heading of a body region; one that is not known has its own."""
    return _REGION_KEYS.get(region, region)


def place_of(key: str) -> int:
    """Where a heading stands among regions or kinds; unknown ones last."""
    return _ORDER.index(key) if key in _ORDER else len(_ORDER)


def titles() -> Mapping[str, str]:
    """How the known headings read."""
    return {
        RECORDED: translate("findings", "Recorded this visit"),
        "knee": translate("findings", "Knee"),
        "hip": translate("findings", "Hip"),
        "leg": translate("findings", "Thigh and leg"),
        "foot": translate("findings", "Foot and ankle"),
        "trunk": translate("findings", "Low back and trunk"),
        "function": translate("findings", "Function and balance"),
        "outlook": translate("findings", "Outlook and confidence"),
        FindingKind.SYMPTOM.value: translate("findings", "Symptoms"),
        FindingKind.IMPAIRMENT.value: translate("findings", "Strength and endurance"),
        FindingKind.MOVEMENT.value: translate("findings", "Movement tests"),
        FindingKind.MOBILITY.value: translate("findings", "Mobility and length"),
        FindingKind.GAIT.value: translate("findings", "Walking and running"),
        FindingKind.TEST.value: translate("findings", "Special tests"),
        FindingKind.CONTEXT.value: translate("findings", "Context"),
        PRECAUTION: translate("findings", "Precautions"),
        RED_FLAG: translate("findings", "Red flags"),
    }


def title_of(key: str, known: Mapping[str, str]) -> str:
    """A heading as it reads; a region that is not known by its own word."""
    return known.get(key) or key[:1].upper() + key[1:]
