"""Where sheets are saved: a folder for documents of one's own (Linux)."""

from __future__ import annotations

import os
from contextlib import contextmanager
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

_NAME = "XDG_CONFIG_HOME"


@contextmanager
def documents_below(folder: Path) -> Iterator[Path]:
    """The system's folder for documents is `folder/Documents` as long as the block lasts."""
    documents, config = folder / "Documents", folder / "config"
    documents.mkdir()
    config.mkdir()
    (config / "user-dirs.dirs").write_text(f'XDG_DOCUMENTS_DIR="{documents}"\n', "utf-8")
    before = os.environ.get(_NAME)
    os.environ[_NAME] = str(config)
    try:
        yield documents
    finally:
        if before is None:
            del os.environ[_NAME]
        else:
            os.environ[_NAME] = before


def saved_in(documents: Path) -> tuple[Path, ...]:
    """The sheets that are there, whole."""
    return tuple(documents.glob("*.pdf"))
