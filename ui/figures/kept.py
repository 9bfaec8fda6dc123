"""What was drawn, kept up to a number of bytes; what was not used for longest goes first."""

from __future__ import annotations

from collections import OrderedDict
from typing import Generic, Protocol, TypeVar


class Sized(Protocol):
    """Knows how many bytes it takes."""

    @property
    def size(self) -> int:
        """Its bytes."""


K = TypeVar("K")
V = TypeVar("V", bound=Sized)


class Kept(Generic[K, V]):
    """A shelf of `room` bytes; the newest stays even where it is larger."""

    def __init__(self, room: int) -> None:
        self._room = room
        self._there: OrderedDict[K, V] = OrderedDict()

    @property
    def size(self) -> int:
        """The bytes of all that is there."""
        return sum(one.size for one in self._there.values())

    def __len__(self) -> int:
        return len(self._there)

    def get(self, key: K) -> V | None:
        """What is there for a key; it counts as used now."""
        found = self._there.get(key)
        if found is not None:
            self._there.move_to_end(key)
        return found

    def put(self, key: K, value: V) -> None:
        """Keep it, and let others go where there is no room."""
        self._there[key] = value
        self._there.move_to_end(key)
        while len(self._there) > 1 and self.size > self._room:
            self._there.popitem(last=False)
