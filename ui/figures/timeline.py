"""When a playing figure shows what: start, end, and start again, a few rounds. Times in ms."""

from __future__ import annotations

from dataclasses import dataclass

ROUNDS = 3
FRAME_MS = 1000 / 30
_SHORTEST, _LONGEST = 900.0, 1800.0
_AT_START, _AT_END = 350.0, 550.0


@dataclass(frozen=True, slots=True)
class Timeline:
    """The course of a move; `way` is how long it takes from start to end."""

    way: float

    @property
    def round(self) -> float:
        """How long it takes to the end and back, with the rests."""
        return _AT_START + self.way + _AT_END + self.way

    @property
    def whole(self) -> float:
        """How long it plays before it rests by itself."""
        return ROUNDS * self.round

    def progress(self, elapsed: float) -> float | None:
        """How far from start (0) to end (1) at a time; None once all rounds are over."""
        if elapsed >= self.whole:
            return None
        inside = elapsed % self.round - _AT_START
        if inside <= 0:
            return 0.0
        if inside <= self.way:
            return _eased(inside / self.way)
        inside -= self.way + _AT_END
        return 1.0 if inside <= 0 else _eased(1 - inside / self.way)


def timeline(frames: int) -> Timeline:
    """The course of a move with so many frames: 30 a second, neither hasty nor dragging."""
    return Timeline(min(_LONGEST, max(_SHORTEST, (frames - 1) * FRAME_MS)))


def _eased(share: float) -> float:
    """Slow at both ends, as a limb moves."""
    return share * share * (3 - 2 * share)
