"""The clinic's colour on the sheet: only one that is seen well on white paper."""

from __future__ import annotations

import re

LEAST_FOR_TEXT, LEAST_FOR_LINES = 4.5, 3.0
"""Contrast with white, as WCAG 2.2 wants it (1.4.3, 1.4.11)."""

WHITE = "FFFFFF"
_CODE = re.compile(r"#?([0-9A-Fa-f]{6})")
_STEPS = 255


def colour_code(typed: str) -> str | None:
    """A colour as RRGGBB from what was typed, with or without #; None for anything else."""
    found = _CODE.fullmatch(typed.strip())
    return found[1].upper() if found else None


def contrast(one: str, other: str = WHITE) -> float:
    """How well two colours (RRGGBB) are told apart, from 1 to 21, as WCAG 2.2 reckons it."""
    light, dark = sorted((_luminance(one), _luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


def readable(code: str) -> bool:
    """Whether text in this colour (RRGGBB) can be read on white; lines in it are then seen too."""
    return contrast(code) >= LEAST_FOR_TEXT


def nearest_readable(code: str) -> str:
    """The colour itself, or the lightest darker one of its hue that can be read on white."""
    parts = bytes.fromhex(code)
    for share in range(_STEPS, 0, -1):
        found = bytes(one * share // _STEPS for one in parts).hex().upper()
        if readable(found):
            return found
    return "000000"


def accent_of(kept: str) -> str:
    """A kept colour as RRGGBB where it can be read; empty for the sheet's own."""
    code = colour_code(kept)
    return code if code is not None and readable(code) else ""


def _luminance(code: str) -> float:
    red, green, blue = (_linear(one / 255) for one in bytes.fromhex(code))
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def _linear(part: float) -> float:
    return part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4  # noqa: PLR2004 - WCAG's
