"""How long a program may be before its sheet is warned of, and before somebody must agree."""

from __future__ import annotations

from planner.sentences import Sentence, sentence
from planner.suggest.proposal import Caps


def long_warning(exercises: int, drop_first: str, caps: Caps) -> Sentence | None:
    """A sentence for a program of many exercises, naming the one to drop first; else None."""
    if exercises <= caps.hard_warn_over:
        return None
    return sentence(
        "This sheet has {count} exercises. People do a shorter list better. Drop {exercise} first.",
        count=exercises,
        exercise=drop_first,
    )


def must_be_meant(exercises: int, caps: Caps) -> bool:
    """Whether so many exercises are handed out only when somebody says so."""
    return exercises > caps.confirm_over
