"""One window, measured in a process of its own: prints what it found as JSON."""

from __future__ import annotations

import json
import sys
from importlib import import_module
from pathlib import Path


def main(kind: str, folder: str, phrases: str, actions: str) -> int:
    """Measure one of the windows."""
    window = import_module(f"tools.bench.smooth.{kind}")
    print(json.dumps(window.measured(Path(folder), int(phrases), int(actions))), flush=True)
    return 0


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
