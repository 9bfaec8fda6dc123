"""How smooth the window stays: stalls of its event loop, frames, memory, beside a bare window."""

from tools.bench.smooth.table import run

__all__ = ["run"]
