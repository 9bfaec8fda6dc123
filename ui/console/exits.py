"""What the shell is told."""

from __future__ import annotations

from collections.abc import Iterable
from enum import IntEnum


class Exit(IntEnum):
    """The exit status."""

    DONE = 0
    FAILED = 1
    BAD_INPUT = 2
    STOPPED = 3
    INTERRUPTED = 130


_FROM_GOOD_TO_BAD = (Exit.DONE, Exit.STOPPED, Exit.BAD_INPUT, Exit.FAILED, Exit.INTERRUPTED)


def worst(statuses: Iterable[Exit]) -> Exit:
    """The worst of many: a failure, then bad input, then a stop."""
    return max(statuses, key=_FROM_GOOD_TO_BAD.index, default=Exit.DONE)
