"""Undo and redo over whole values."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Generic, TypeVar

T = TypeVar("T")
LONGEST = 500


@dataclass(frozen=True, slots=True)
class Step(Generic[T]):
    """An edit: what it did, in words, and the value before it."""

    label: str
    before: T
    after: T


@dataclass(frozen=True, slots=True)
class History(Generic[T]):
    """A value with the way back and forth."""

    present: T
    done: tuple[Step[T], ...] = ()
    undone: tuple[Step[T], ...] = ()

    def edited(self, label: str, value: T) -> History[T]:
        """Take a new value; an edit that changes nothing leaves no step."""
        if value == self.present:
            return self
        step = Step(label, self.present, value)
        return History(value, (*self.done, step)[-LONGEST:])

    def undo(self) -> History[T]:
        """One step back; at the beginning nothing changes."""
        if not self.done:
            return self
        step = self.done[-1]
        return History(step.before, self.done[:-1], (*self.undone, step))

    def redo(self) -> History[T]:
        """One step forth; at the end nothing changes."""
        if not self.undone:
            return self
        step = self.undone[-1]
        return History(step.after, (*self.done, step), self.undone[:-1])

    @property
    def undo_label(self) -> str | None:
        """What undo would take back."""
        return self.done[-1].label if self.done else None

    @property
    def redo_label(self) -> str | None:
        """What redo would bring back."""
        return self.undone[-1].label if self.undone else None
