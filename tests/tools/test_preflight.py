"""The preflight names everything that is missing, in one line."""

import re
import sys
from pathlib import Path

import pytest

from tools import preflight

DEBIAN_12 = 'PRETTY_NAME="Debian GNU/Linux 12 (bookworm)"\nID=debian\nVERSION_ID="12"\n'
DEBIAN_13 = 'ID=debian\nVERSION_ID="13"\n'
DEBIAN_TESTING = 'ID=debian\nPRETTY_NAME="Debian GNU/Linux forky/sid"\n'
UBUNTU_24 = 'ID=ubuntu\nID_LIKE=debian\nVERSION_ID="24.04"\n'
ALL = preflight.BASE_LIBRARIES | preflight.X11_LIBRARIES | preflight.WAYLAND_LIBRARIES


def test_two_missing_libraries_are_named_in_one_line() -> None:
    gone = {"libEGL.so.1", "libxcb-cursor.so.0"}
    wanted = preflight.wanted_libraries({"DISPLAY": ":0"}, "linux")
    missing = preflight.missing_libraries(wanted, lambda soname: soname not in gone)
    line = preflight.apt_line(missing, venv_present=True, os_release=DEBIAN_12)
    assert line == (
        "Qt needs 2 system libraries that are not installed."
        " Run: sudo apt install --no-install-recommends libegl1 libxcb-cursor0"
    )


def test_a_missing_venv_module_joins_the_same_line() -> None:
    line = preflight.apt_line({"libGL.so.1": "libgl1"}, venv_present=False, os_release=DEBIAN_12)
    assert line is not None
    assert "\n" not in line
    assert "1 system library that is not installed" in line
    assert line.endswith("sudo apt install --no-install-recommends libgl1 python3-venv")


@pytest.mark.parametrize(
    ("os_release", "named"),
    [
        (DEBIAN_12, False),
        (UBUNTU_24, False),
        ("ID=linuxmint\nID_LIKE=ubuntu debian", False),
        ("ID=fedora", True),
        ("", True),
    ],
)
def test_the_libraries_go_by_their_own_names_where_there_is_no_apt(
    os_release: str, named: bool
) -> None:
    line = preflight.apt_line({"libGL.so.1": "libgl1"}, venv_present=True, os_release=os_release)
    assert line is not None
    assert ("(libGL.so.1)" in line) is named
    assert "libgl1" in line


def test_nothing_missing_gives_no_line() -> None:
    assert preflight.apt_line({}, venv_present=True, os_release=DEBIAN_12) is None
    assert preflight.missing_libraries(ALL, lambda _soname: True) == {}


@pytest.mark.parametrize(
    ("environ", "has_x11", "has_wayland"),
    [
        ({}, False, False),
        ({"DISPLAY": ":0"}, True, False),
        ({"WAYLAND_DISPLAY": "wayland-0"}, False, True),
        ({"DISPLAY": ":0", "WAYLAND_DISPLAY": "wayland-0"}, True, False),
        ({"DISPLAY": ""}, False, False),
    ],
)
def test_a_display_decides_which_libraries_are_wanted(
    environ: dict[str, str], has_x11: bool, has_wayland: bool
) -> None:
    wanted = preflight.wanted_libraries(environ, "linux").keys()
    assert preflight.BASE_LIBRARIES.keys() <= wanted
    assert (preflight.X11_LIBRARIES.keys() <= wanted) == has_x11
    assert (preflight.WAYLAND_LIBRARIES.keys() <= wanted) == has_wayland


@pytest.mark.parametrize("platform", ["win32", "darwin"])
def test_other_systems_want_no_debian_packages(platform: str) -> None:
    assert preflight.wanted_libraries({"DISPLAY": ":0"}, platform) == {}


@pytest.mark.parametrize(
    ("os_release", "package"),
    [
        (DEBIAN_12, "libglib2.0-0"),
        (DEBIAN_13, "libglib2.0-0t64"),
        (DEBIAN_TESTING, "libglib2.0-0t64"),
        (UBUNTU_24, "libglib2.0-0t64"),
        ("ID=ubuntu\nVERSION_ID=22.04\n", "libglib2.0-0"),
        ("", "libglib2.0-0"),
    ],
)
def test_glib_has_another_name_on_newer_systems(os_release: str, package: str) -> None:
    missing = {"libglib-2.0.so.0": "libglib2.0-0"}
    line = preflight.apt_line(missing, venv_present=True, os_release=os_release)
    assert line is not None
    assert line.split()[-1] == package


def test_the_probe_asks_the_real_loader() -> None:
    assert not preflight.loads("libstance-has-no-such-library.so.9")


def test_an_old_python_is_refused_in_one_sentence() -> None:
    assert preflight.python_problem((3, 11)) is None
    assert preflight.python_problem((4, 0)) is None
    assert preflight.python_problem((3, 9)) == (
        "Stance needs Python 3.11 or newer, and this is Python 3.9."
    )


def test_a_full_or_closed_folder_is_refused(tmp_path: Path) -> None:
    assert preflight.folder_problem(tmp_path, bytes_needed=0) is None
    full = preflight.folder_problem(tmp_path, bytes_needed=10**18)
    assert full is not None
    assert re.search(r"has [\d.]+ GB free, and the set-up needs", full)
    closed = preflight.folder_problem(tmp_path / "absent", bytes_needed=0)
    assert closed is not None
    assert "cannot be written to" in closed


def test_main_prints_the_problems_and_fails(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(preflight, "loads", lambda soname: soname != "libGL.so.1")
    monkeypatch.setattr(sys, "platform", "linux")
    assert preflight.main([]) == 1
    printed = capsys.readouterr().err
    assert printed.count("\n") == 1
    assert "libgl1" in printed


def test_main_is_silent_when_all_is_there(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(preflight, "loads", lambda _soname: True)
    assert preflight.main([]) == 0
    assert capsys.readouterr().err == ""
