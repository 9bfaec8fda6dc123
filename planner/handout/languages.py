"""Where the texts of a language are looked for: with the program, then in a clinic's own folder."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import resources

_added: list[Path] = []
_forget: list[Callable[[], None]] = []


def look_in(*folders: Path) -> None:
    """Look for languages in these folders too, and in no others that were added before."""
    _added[:] = folders
    for forget in _forget:
        forget()


def when_changed(forget: Callable[[], None]) -> None:
    """Call this when languages are looked for in other folders."""
    _forget.append(forget)


def language_file(name: str) -> Path | None:
    """The file or folder of that name, such as `sheet.es.json`; the program's own goes first."""
    return next((path for folder in _folders() if (path := folder / name).exists()), None)


def languages() -> tuple[str, ...]:
    """The languages that have a sheet, by their codes."""
    found = (path for folder in _folders() for path in folder.glob("sheet.*.json"))
    return tuple(sorted({path.name.split(".")[1] for path in found}))


def _folders() -> Iterator[Path]:
    yield resources.path("i18n")
    yield from _added
