"""Files that ship with the program: content pack, figures, fonts, icons, styles."""

from __future__ import annotations

from pathlib import Path

_HERE = Path(__file__).resolve().parent


def path(name: str) -> Path:
    """The file or folder of that name, such as `content` or `fonts/body.ttf`.

    Raises FileNotFoundError when there is none, or when the name leads out of this folder.
    """
    found = (_HERE / name).resolve()
    if not found.is_relative_to(_HERE) or not found.exists():
        raise FileNotFoundError(name)
    return found
