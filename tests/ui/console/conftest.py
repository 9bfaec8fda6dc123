"""The second door, called in this process."""

from __future__ import annotations

from pathlib import Path

import pytest

import main
from tests.ui.console.helpers import Door, case, write


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """A good case in a file."""
    return write(tmp_path / "case.json", case())


@pytest.fixture
def door(capfdbinary: pytest.CaptureFixture[bytes]) -> Door:
    """Call the door with these words: status, stdout, the lines of stderr."""

    def call(*words: object) -> tuple[int, str, list[str]]:
        status = main.main([str(word) for word in words])
        out, err = capfdbinary.readouterr()
        return status, out.decode(), err.decode().splitlines()

    return call
