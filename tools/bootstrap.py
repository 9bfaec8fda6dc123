"""Sets Stance up and runs it, its tests and its checks: `python tools/bootstrap.py run`."""

from __future__ import annotations

import argparse
import os
import signal
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING

ROOT = Path(__file__).resolve().parent.parent
if not __package__:
    # Started as a file: make `tools` importable, and keep this folder's names off the path.
    sys.path[0] = str(ROOT)

from tools import environment, preflight  # noqa: E402 (the path comes first)

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

SAMPLE_CASE = "resources/samples/sample_patient.json"
SAMPLE_HANDOUT = "build/sample-handout.pdf"
HELPER_VENV = ROOT / "build" / "lock-venv"


def ensure(level: str) -> str:
    """Set up what is not set up yet, and give the environment's interpreter."""
    stamp = environment.read_stamp(environment.STAMP)
    if not environment.is_ready(stamp, level, environment.ROOT, environment.VENV):
        found = preflight.problems(environment.ROOT, os.environ)
        if found:
            raise SystemExit("\n".join(found))
        environment.install(level)
    return str(environment.python_of(environment.VENV))


def call(command: Sequence[str], environ: Mapping[str, str] | None = None) -> int:
    """Run a command in the project's folder and give its exit status."""
    sys.stdout.flush()
    return subprocess.call(command, cwd=ROOT, env=environ)


def setup(_extra: list[str]) -> int:
    """Set up the environment for working on Stance."""
    ensure("dev")
    return 0


def can_show_windows(environ: Mapping[str, str], platform: str) -> bool:
    """Tell whether a window has somewhere to appear."""
    named = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
    return platform != "linux" or any(environ.get(name) for name in named)


def run(extra: list[str]) -> int:
    """Start Stance; with no display, write the sample patient's handout instead."""
    python = ensure("run")
    if extra or can_show_windows(os.environ, sys.platform):
        return start(python, extra)
    print("There is no display here, so instead of a window this writes a handout.")
    (ROOT / SAMPLE_HANDOUT).parent.mkdir(parents=True, exist_ok=True)
    status = call([python, "main.py", "handout", SAMPLE_CASE, "--out", SAMPLE_HANDOUT])
    if status == 0:
        print(f"The sample patient's handout is in {ROOT / SAMPLE_HANDOUT}")
    return status


def start(python: str, extra: list[str]) -> int:
    """Start main.py, once the libraries that its display needs are there."""
    missing = preflight.system_problem(os.environ) if not extra else None
    if missing:
        raise SystemExit(missing)
    return call([python, "main.py", *extra])


def test(extra: list[str]) -> int:
    """Run the tests: the fast ones offscreen, then those that need a window."""
    from tools import suite

    return suite.run(ensure("dev"), extra)


def check(_extra: list[str]) -> int:
    """Run the format, lint, type, import and dependency checks, all of them."""
    from tools import checks

    return checks.run(ensure("dev"))


def bench(extra: list[str]) -> int:
    """Measure how fast Stance is; `--peers` also installs what it is measured beside."""
    if "--peers" in extra:
        from tools.bench.peers import environment as peers

        peers.install()
        extra = [word for word in extra if word != "--peers"]
    environ = {"QT_QPA_PLATFORM": "offscreen"} | dict(os.environ)
    return call([ensure("dev"), "-m", "tools.bench", *extra], environ)


def shots(extra: list[str]) -> int:
    """Write pictures of every screen and every page."""
    from tools import xserver

    command = [ensure("dev"), "-m", "tools.shots", *extra]
    if can_show_windows(os.environ, sys.platform):
        return call(command)
    if xserver.lacking():
        return call(command, dict(os.environ) | {"QT_QPA_PLATFORM": "offscreen"})
    with xserver.private_display() as display:
        return call(command, xserver.on_display(os.environ, display))


def translations(extra: list[str]) -> int:
    """Collect the window's texts for translation, and compile what is translated."""
    return call([ensure("dev"), "-m", "tools.translations", *extra])


def figures(extra: list[str]) -> int:
    """Draw the exercises whose poses have changed, and their in-betweens."""
    python = ensure("dev")
    status = call([python, "-m", "tools.figures", "draw", *extra])
    return status or call([python, "-m", "tools.figures", "moves", *extra])


def figures_sheet(extra: list[str]) -> int:
    """Write contact sheets of all figures into build/figures."""
    return call([ensure("dev"), "-m", "tools.figures", "sheet", *extra])


def lock(extra: list[str]) -> int:
    """Work out the lock files anew; pins are kept unless `--upgrade` is passed."""
    if not environment.python_of(HELPER_VENV).exists():
        subprocess.run([sys.executable, "-m", "venv", str(HELPER_VENV)], check=True)
    python = str(environment.python_of(HELPER_VENV))
    subprocess.run([python, "-m", "pip", "install", "--quiet", "uv>=0.13,<0.14"], check=True)
    compiled = ["-m", "uv", "pip", "compile", "--quiet", "--universal", "--python-version", "3.11"]
    # Extras stay in the pins: pip before 23.3 looks for `coverage[toml]` apart from `coverage`, and
    # then takes whichever release is newest, which has no hash.
    output = ["--generate-hashes", "--no-header", "--no-strip-extras"]
    common = [python, *compiled, *output, *extra, "pyproject.toml"]
    status = call([*common, "-o", environment.LOCKS["run"]])
    # The run-time pins bind the development lock, so that one environment can hold both.
    with_dev = ["--group", "dev", "-c", environment.LOCKS["run"]]
    return status or call([*common, *with_dev, "-o", environment.LOCKS["dev"]])


COMMANDS: dict[str, Callable[[list[str]], int]] = {
    "setup": setup,
    "run": run,
    "test": test,
    "check": check,
    "bench": bench,
    "shots": shots,
    "translations": translations,
    "figures": figures,
    "figures-sheet": figures_sheet,
    "lock": lock,
}


def read_arguments(argv: list[str] | None) -> tuple[str, list[str]]:
    """Split the command line into a command and what is passed on to it as it stands."""
    listed = "\n".join(f"  {name:14} {made.__doc__}" for name, made in COMMANDS.items())
    parser = argparse.ArgumentParser(
        usage="make COMMAND [ARGS='words passed on'], or "
        "python tools/bootstrap.py COMMAND [words passed on]",
        description=f"{__doc__}\n\ncommands:\n{listed}",
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.add_argument("command", choices=COMMANDS, metavar="COMMAND", help=argparse.SUPPRESS)
    words = sys.argv[1:] if argv is None else argv
    # Only the first word is ours: argparse would take options such as -k for its own.
    return str(parser.parse_args(words[:1]).command), words[1:]


def stop(_number: int, _frame: object) -> None:
    """Leave through the exits that stop the programs started from here."""
    raise SystemExit(143)


def main(argv: list[str] | None = None) -> int:
    """Run one command and give its exit status."""
    signal.signal(signal.SIGTERM, stop)
    command, extra = read_arguments(argv)
    too_old = preflight.python_problem(sys.version_info[:2])
    if too_old:
        raise SystemExit(too_old)
    try:
        return COMMANDS[command](extra)
    except subprocess.CalledProcessError as error:
        print(f"`{command}` stopped: {error.cmd[0]} ended with status {error.returncode}.")
        return 1
    except KeyboardInterrupt:
        return 130


if __name__ == "__main__":
    sys.exit(main())
