"""The steps of the schema, oldest first. Shipped inside the program and run at its start."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

HOME = Path(__file__).resolve().parent


@dataclass(frozen=True, slots=True)
class Schema:
    """Which revisions a program knows, in order, and the folders that hold their steps."""

    revisions: tuple[str, ...]
    folders: tuple[Path, ...]

    @property
    def head(self) -> str:
        """The revision that the program works with."""
        return self.revisions[-1]


# A test holds the list to the files.
SHIPPED = Schema(("0001", "0002", "0004", "0005"), (HOME / "versions",))
