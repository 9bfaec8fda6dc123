"""The trail of an override in words: this exercise was excluded and the therapist allowed it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ui.language import told, translate

if TYPE_CHECKING:
    from planner.programs.program import Override


def override_words(override: Override) -> str:
    """Cause, reason and who allowed it."""
    cause, reason = told(override.cause), override.reason.rstrip(".")
    if not override.therapist:
        return translate(
            "program",
            "Allowed although excluded: {cause}. Reason: {reason}.",
            cause=cause,
            reason=reason,
        )
    return translate(
        "program",
        "Allowed although excluded: {cause}. Reason: {reason}. By {therapist}.",
        cause=cause,
        reason=reason,
        therapist=override.therapist,
    )
