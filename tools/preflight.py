"""Names what the computer still lacks before the set-up can work: one line, nothing installed."""

from __future__ import annotations

import argparse
import ctypes
import importlib.util
import os
import shutil
import sys
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

ROOT = Path(__file__).resolve().parent.parent
OLDEST_PYTHON = (3, 11)
BYTES_NEEDED = 1_000_000_000
OS_RELEASE = Path("/etc/os-release")

# What Qt loads by itself, and the Debian package that holds it.
BASE_LIBRARIES = {
    "libdbus-1.so.3": "libdbus-1-3",
    "libEGL.so.1": "libegl1",
    "libfontconfig.so.1": "libfontconfig1",
    "libGL.so.1": "libgl1",
    "libglib-2.0.so.0": "libglib2.0-0",
    "libxkbcommon.so.0": "libxkbcommon0",
}
X11_LIBRARIES = {
    "libX11-xcb.so.1": "libx11-xcb1",
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-image.so.0": "libxcb-image0",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxcb-randr.so.0": "libxcb-randr0",
    "libxcb-render-util.so.0": "libxcb-render-util0",
    "libxcb-render.so.0": "libxcb-render0",
    "libxcb-shape.so.0": "libxcb-shape0",
    "libxcb-shm.so.0": "libxcb-shm0",
    "libxcb-sync.so.1": "libxcb-sync1",
    "libxcb-util.so.1": "libxcb-util1",
    "libxcb-xfixes.so.0": "libxcb-xfixes0",
    "libxcb-xkb.so.1": "libxcb-xkb1",
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
}
WAYLAND_LIBRARIES = {
    "libwayland-client.so.0": "libwayland-client0",
    "libwayland-cursor.so.0": "libwayland-cursor0",
}
# Renamed when Debian's 32-bit clock grew to 64 bits.
RENAMED = {"libglib2.0-0": "libglib2.0-0t64"}
RENAMED_SINCE = {"debian": 13.0, "ubuntu": 24.04}


def loads(soname: str) -> bool:
    """Tell whether the system's loader finds a shared library."""
    try:
        ctypes.CDLL(soname)
    except OSError:
        return False
    return True


def wanted_libraries(environ: Mapping[str, str], platform: str) -> dict[str, str]:
    """List the libraries Qt needs on this kind of system with this kind of display."""
    if platform != "linux":
        return {}
    wanted = dict(BASE_LIBRARIES)
    if environ.get("DISPLAY"):
        wanted |= X11_LIBRARIES
    elif environ.get("WAYLAND_DISPLAY"):
        wanted |= WAYLAND_LIBRARIES
    return wanted


def missing_libraries(wanted: Mapping[str, str], probe: Callable[[str], bool]) -> dict[str, str]:
    """Keep those libraries that the probe does not find."""
    return {soname: package for soname, package in wanted.items() if not probe(soname)}


def read_release(text: str) -> dict[str, str]:
    """Read the fields of /etc/os-release."""
    pairs = [line.split("=", 1) for line in text.splitlines() if "=" in line]
    return {name: value.strip('"') for name, value in pairs}


def has_new_names(release: Mapping[str, str]) -> bool:
    """Tell whether this system's packages carry the names of RENAMED."""
    since = RENAMED_SINCE.get(release.get("ID", ""))
    if since is None:
        return False
    try:
        return float(release.get("VERSION_ID", "")) >= since
    except ValueError:
        return True  # Debian's testing and unstable give no number


def library_sentence(sonames: Mapping[str, str], release: Mapping[str, str]) -> str:
    """Say how many libraries Qt lacks, and which, where apt's names may be of no use."""
    several = len(sonames) > 1
    noun = "libraries that are" if several else "library that is"
    has_apt = "debian" in f"{release.get('ID')} {release.get('ID_LIKE')}"
    names = "" if has_apt else f" ({', '.join(sorted(sonames))})"
    return f"Qt needs {len(sonames)} system {noun} not installed{names}."


def apt_line(sonames: Mapping[str, str], venv_present: bool, os_release: str) -> str | None:
    """Put everything that apt could install into one sentence; None when nothing is missing."""
    release = read_release(os_release)
    packages = set(sonames.values())
    lacking = [library_sentence(sonames, release)] if packages else []
    if not venv_present:
        packages.add("python3-venv")
        lacking.append("Python's venv module is not installed.")
    if not packages:
        return None
    if has_new_names(release):
        packages = {RENAMED.get(package, package) for package in packages}
    command = "sudo apt install --no-install-recommends"
    return f"{' '.join(lacking)} Run: {command} {' '.join(sorted(packages))}"


def python_problem(version: tuple[int, int]) -> str | None:
    """Say so when Python is too old."""
    if version >= OLDEST_PYTHON:
        return None
    oldest, found = (".".join(map(str, numbers)) for numbers in (OLDEST_PYTHON, version))
    return f"Stance needs Python {oldest} or newer, and this is Python {found}."


def folder_problem(root: Path, bytes_needed: int = BYTES_NEEDED) -> str | None:
    """Say so when the folder cannot hold the environment."""
    try:
        with tempfile.TemporaryFile(dir=root):
            pass
    except OSError as error:
        return f"The folder {root} cannot be written to ({error.strerror})."
    free = shutil.disk_usage(root).free
    if free < bytes_needed:
        return f"{root} has {free / 1e9:.1f} GB free, and the set-up needs {bytes_needed / 1e9:g}."
    return None


def venv_present() -> bool:
    """Tell whether Python can make an environment; Debian packs that part separately."""
    return all(importlib.util.find_spec(name) is not None for name in ("venv", "ensurepip"))


def system_problem(environ: Mapping[str, str]) -> str | None:
    """Name the packages that are missing on this very system."""
    release = OS_RELEASE.read_text(encoding="utf-8") if OS_RELEASE.is_file() else ""
    missing = missing_libraries(wanted_libraries(environ, sys.platform), loads)
    return apt_line(missing, venv_present(), release)


def problems(root: Path, environ: Mapping[str, str]) -> list[str]:
    """Collect every reason why the set-up would fail, one sentence each."""
    found = [python_problem(sys.version_info[:2]), folder_problem(root), system_problem(environ)]
    return [sentence for sentence in found if sentence]


def main(argv: list[str] | None = None) -> int:
    """Print what is missing; the exit status is 1 when something is."""
    argparse.ArgumentParser(description=__doc__).parse_args(argv)
    found = problems(ROOT, os.environ)
    for sentence in found:
        print(sentence, file=sys.stderr)
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
