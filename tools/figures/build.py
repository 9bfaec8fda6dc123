"""Draws some or all exercises, two at a time, and leaves alone what has not changed."""

from __future__ import annotations

import multiprocessing
import sys
import time
from collections.abc import Callable, Sequence
from concurrent.futures import ProcessPoolExecutor, as_completed
from dataclasses import dataclass
from pathlib import Path

from tools.figures import asset
from tools.figures.compose import (
    FINAL_SCALE,
    MOVE_SCALE,
    MOVEMENT,
    PREVIEW_SCALE,
    Exercise,
    box_of,
)
from tools.figures.pose import POSES, PoseFile, read_poses
from tools.figures.sketch import MOVING

WORKERS = 2
# From start to end, 30 a second: through a middle it takes longer. See ui/figures/timeline.py.
INTERVALS, INTERVALS_BY_THE_MIDDLE = 28, 42
PICTURES = Path("build/figures")


@dataclass(frozen=True)
class Wanted:
    """Which exercises (none: all), how, and where to."""

    ids: Sequence[str]
    preview: bool = False
    force: bool = False
    out: Path | None = None


@dataclass(frozen=True)
class Done:
    """What became of one exercise: seconds, bytes written, or why it failed."""

    name: str
    seconds: float = 0.0
    size: int = 0
    trouble: str = ""
    skipped: bool = False


def known(poses: Path = POSES) -> list[str]:
    """The exercises that have a pose file."""
    return sorted(path.stem for path in poses.glob("*.toml") if path.stem != "presets")


def _read(name: str, poses: Path = POSES) -> PoseFile:
    path = poses / f"{name}.toml"
    if not path.exists():
        raise ValueError(f"there is no pose file {path}")
    return read_poses(path)


def draw_one(name: str, wanted: Wanted) -> Done:
    """Draw one exercise into its file, unless that is up to date."""
    begun = time.perf_counter()
    file = _read(name)
    folder = wanted.out or asset.FIGURES / "drawn"
    path = folder / f"{name}.json"
    scale = PREVIEW_SCALE if wanted.preview else FINAL_SCALE
    digest = asset.digest_of(file, str(scale))
    if not wanted.force and path.exists() and f'"digest":"{digest}"' in path.read_text("utf-8"):
        return Done(name, skipped=True)
    text = asset.drawn_text(file, Exercise(file).drawings(scale), digest)
    folder.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8")
    return Done(name, time.perf_counter() - begun, len(text))


def shares(file: PoseFile, intervals: int) -> list[float]:
    """How far (0 to 1) each frame of a move is; from back to front people go in one jump."""
    bases = [file.phases[name].base for name in MOVEMENT if name in file.phases]
    legs, told = len(bases) - 1, []
    for step in range(intervals + 1):
        share = step / intervals
        leg = min(int(share * legs), legs - 1)
        turns = {bases[leg], bases[leg + 1]} == {"supine", "prone"}
        told.append(round(share * legs) / legs if turns else share)
    return told


def move_one(name: str, wanted: Wanted) -> Done:
    """Draw the in-betweens of one exercise into their file, unless that is up to date."""
    begun = time.perf_counter()
    file = _read(name)
    exercise = Exercise(file)
    folder = wanted.out or asset.FIGURES / "moves"
    path = folder / f"{name}.json.gz"
    intervals = INTERVALS_BY_THE_MIDDLE if "middle" in file.phases else INTERVALS
    digest = asset.digest_of(file, f"{MOVE_SCALE} {intervals}")
    if not wanted.force and path.exists() and asset.move_digest(path.read_bytes()) == digest:
        return Done(name, skipped=True)
    if "end" not in file.phases or "start" not in file.phases:
        return Done(name, skipped=True)
    frames = [exercise.picture_at(share, MOVE_SCALE, MOVING) for share in shares(file, intervals)]
    box = box_of([op for ops in frames for op in ops])
    data = asset.move_bytes(name, box, frames, digest)
    folder.mkdir(parents=True, exist_ok=True)
    path.write_bytes(data)
    return Done(name, time.perf_counter() - begun, len(data))


def _guarded(job: Callable[[str, Wanted], Done], name: str, wanted: Wanted) -> Done:
    try:
        return job(name, wanted)
    except Exception as error:
        return Done(name, trouble=f"{type(error).__name__}: {error}")


def _run(job: Callable[[str, Wanted], Done], wanted: Wanted) -> int:
    names = list(wanted.ids) or known()
    counts = {"drawn": 0, "unchanged": 0}
    troubles: list[Done] = []
    begun = time.perf_counter()
    context = multiprocessing.get_context("spawn")
    with ProcessPoolExecutor(min(WORKERS, len(names)), mp_context=context) as pool:
        futures = [pool.submit(_guarded, job, name, wanted) for name in names]
        for number, future in enumerate(as_completed(futures), start=1):
            done = future.result()
            if done.trouble:
                troubles.append(done)
            counts["unchanged" if done.skipped else "drawn"] += not done.trouble
            told = done.trouble or ("unchanged" if done.skipped else
                                    f"{done.seconds:.1f} s, {done.size / 1000:.1f} kB")  # fmt: skip
            print(f"{number}/{len(names)} {done.name}: {told}", flush=True)
    spent = time.perf_counter() - begun
    print(f"{counts['drawn']} drawn, {counts['unchanged']} unchanged, {len(troubles)} failed in "
          f"{spent:.0f} s")  # fmt: skip
    for done in troubles:
        print(f"  {done.name}: {done.trouble}", file=sys.stderr)
    return 1 if troubles else 0


def draw(wanted: Wanted) -> int:
    """Draw exercises; gives the exit status, 1 when any failed."""
    return _run(draw_one, wanted)


def moves(wanted: Wanted) -> int:
    """Draw in-betweens; gives the exit status, 1 when any failed."""
    return _run(move_one, wanted)


def show(name: str, out: Path | None, fresh: bool, fine: bool, poses: Path | None) -> int:
    """Write one exercise as a picture; gives the exit status."""
    from tools.figures import sheet

    path = out or PICTURES / f"{name}.png"
    try:
        if fresh:
            file = _read(name, poses or POSES)
            drawings = Exercise(file).drawings(FINAL_SCALE if fine else PREVIEW_SCALE)
            older = file.body.startswith("older")
        else:
            _, drawings, older = sheet.read_drawn(asset.FIGURES / "drawn" / f"{name}.json")
    except (OSError, ValueError, KeyError) as error:
        print(f"{name}: {error}", file=sys.stderr)
        return 1
    sheet.show(path, name, drawings, older)
    print(path)
    return 0


def sheet(ids: Sequence[str], out: Path) -> int:
    """Write contact sheets of what is drawn; gives the exit status."""
    from tools.figures.sheet import sheets

    drawn = asset.FIGURES / "drawn"
    names = list(ids) or sorted(path.stem for path in drawn.glob("*.json"))
    for path in sheets([drawn / f"{name}.json" for name in names], out):
        print(path)
    return 0
