"""How long things move: not at all where the therapist or the system wants no motion."""

from __future__ import annotations


class _Wish:
    """What was chosen in the settings (None follows the system), and what the system wants."""

    chosen: bool | None = None
    system = False


def duration(ms: int) -> int:
    """How long a movement of `ms` lasts: 0 with reduced motion."""
    return 0 if reduced() else ms


def reduced() -> bool:
    """Whether nothing should move; figures then show start and end."""
    return _Wish.system if _Wish.chosen is None else _Wish.chosen


def choose(wish: bool | None) -> None:
    """The therapist's own choice; None follows the system."""
    _Wish.chosen = wish


def tell_system(wish: bool) -> None:
    """What the system wants; it may be known only some time after the start."""
    _Wish.system = wish
