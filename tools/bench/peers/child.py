"""An engine in a process of its own: makes the sheets it is told to, and how long that took."""

from __future__ import annotations

import gc
import json
import sys
from importlib import import_module
from pathlib import Path
from time import perf_counter

_STATUS = Path("/proc/self/status")


def main(engine: str, folder: str) -> int:
    """Make the first sheet, then a number of sheets for each line `first count`.

    Answers each with a line of JSON: the sizes in bytes, the seconds, the most memory so far (kB).
    An engine that is not installed answers `missing`.
    """
    try:
        module = import_module(f"tools.bench.peers.{engine}")
        make = module.maker(Path(folder))
    except (ImportError, OSError) as error:
        # OSError: WeasyPrint is there, but the system lacks the libraries that it loads.
        print(json.dumps({"missing": str(error)}), flush=True)
        return 1
    pdf = make(0)
    _answer([len(pdf)], [])
    (Path(folder) / f"{engine}.pdf").write_bytes(pdf)
    gc.freeze()  # as the program's own workers do
    for line in sys.stdin:
        first, count = map(int, line.split())
        sizes, seconds = [], []
        for number in range(first, first + count):
            begun = perf_counter()
            pdf = make(number)
            seconds.append(perf_counter() - begun)
            sizes.append(len(pdf))
        _answer(sizes, seconds)
    return 0


def _answer(sizes: list[int], seconds: list[float]) -> None:
    print(json.dumps({"sizes": sizes, "seconds": seconds, "memory": _peak()}), flush=True)


def _peak() -> int:
    """The most memory in kB; 0 where the system does not tell.

    Not `ru_maxrss`: a process inherits that mark from the one that started it.
    """
    if not _STATUS.exists():
        return 0
    lines = _STATUS.read_text("ascii", "replace").splitlines()
    return next(int(line.split()[1]) for line in lines if line.startswith("VmHWM"))


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
