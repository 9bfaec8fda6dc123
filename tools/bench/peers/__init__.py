"""The same sheet by this exporter and by other makers of PDFs, side by side."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from tools.bench.__main__ import Settings
    from tools.bench.report import Section


def run(settings: Settings) -> Section:
    """Measure all engines in turn."""
    # The engines' own processes import this package too, some of them without Stance's libraries.
    from tools.bench.peers.table import section

    return section(settings)
