"""The switch that writes reference files anew."""

from __future__ import annotations

import pytest


def pytest_addoption(parser: pytest.Parser) -> None:
    """`pytest tests/reference --accept-goldens`."""
    parser.addoption(
        "--accept-goldens",
        action="store_true",
        help="write the reference files as they are made now",
    )
