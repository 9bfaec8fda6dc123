"""The set-up: what counts as ready, what each command calls, what the lock files hold."""

import os
import re
import subprocess
import sys
import tomllib
from pathlib import Path

import pytest
from packaging.requirements import Requirement
from packaging.specifiers import SpecifierSet

from tools import bootstrap, checks, environment, suite, xserver

ROOT = environment.ROOT
LOCK_FILES = list(environment.LOCKS.values())


@pytest.fixture
def venv(tmp_path: Path) -> Path:
    """A folder with lock files and an interpreter that is only a name."""
    for name in LOCK_FILES:
        (tmp_path / name).write_text(f"# {name}\n", encoding="utf-8")
    made = tmp_path / ".venv"
    python = environment.python_of(made)
    python.parent.mkdir(parents=True)
    python.touch()
    return made


def stamp_for(level: str, venv: Path) -> dict[str, str]:
    held = environment.lock_hashes(venv.parent, environment.levels_held(level))
    return environment.fingerprint(venv) | held


@pytest.mark.parametrize(
    ("installed", "asked", "ready"),
    [("run", "run", True), ("run", "dev", False), ("dev", "dev", True), ("dev", "run", True)],
)
def test_a_development_environment_serves_for_running(
    venv: Path, installed: str, asked: str, ready: bool
) -> None:
    stamp = stamp_for(installed, venv)
    assert environment.is_ready(stamp, asked, venv.parent, venv) is ready


def test_a_changed_lock_file_asks_for_a_new_set_up(venv: Path) -> None:
    stamp = stamp_for("dev", venv)
    (venv.parent / environment.LOCKS["run"]).write_text("# another pin\n", encoding="utf-8")
    assert not environment.is_ready(stamp, "run", venv.parent, venv)
    assert environment.is_ready(stamp, "dev", venv.parent, venv)


def test_another_python_another_place_or_no_interpreter_asks_for_a_new_set_up(venv: Path) -> None:
    stamp = stamp_for("dev", venv)
    assert not environment.is_ready(stamp | {"python": "3.10.1"}, "dev", venv.parent, venv)
    assert not environment.is_ready(stamp | {"place": "elsewhere"}, "dev", venv.parent, venv)
    environment.python_of(venv).unlink()
    assert not environment.is_ready(stamp, "dev", venv.parent, venv)


@pytest.mark.parametrize("content", ["", "{", "[1]", "\x00"])
def test_an_unreadable_stamp_counts_as_none(tmp_path: Path, content: str) -> None:
    stamp = tmp_path / "stamp.json"
    assert environment.read_stamp(stamp) == {}
    stamp.write_text(content, encoding="utf-8")
    assert environment.read_stamp(stamp) == {}


def test_a_set_up_cut_short_leaves_no_stamp(venv: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    stamp = venv / "stamp.json"
    stamp.write_text("{}", encoding="utf-8")

    def fail(*_args: object, **_options: object) -> None:
        raise subprocess.CalledProcessError(1, ["pip"])

    monkeypatch.setattr(environment, "VENV", venv)
    monkeypatch.setattr(environment, "STAMP", stamp)
    monkeypatch.setattr(environment, "create", lambda _venv: None)
    monkeypatch.setattr(subprocess, "run", fail)
    with pytest.raises(subprocess.CalledProcessError):
        environment.install("dev")
    assert not stamp.exists()


def test_a_warm_start_loads_none_of_the_heavier_tools() -> None:
    code = "import sys; from tools import bootstrap; print(*sys.modules)"
    loaded = subprocess.run(
        [sys.executable, "-I", "-c", f"import sys; sys.path.insert(0, {str(ROOT)!r}); {code}"],
        capture_output=True,
        text=True,
        check=True,
    ).stdout.split()
    assert not {"tools.suite", "tools.xserver", "xml.etree.ElementTree"} & set(loaded)


@pytest.mark.parametrize(
    ("environ", "platform", "shown"),
    [
        ({}, "linux", False),
        ({"DISPLAY": ""}, "linux", False),
        ({"DISPLAY": ":0"}, "linux", True),
        ({"WAYLAND_DISPLAY": "wayland-0"}, "linux", True),
        ({"QT_QPA_PLATFORM": "vnc"}, "linux", True),
        ({}, "win32", True),
        ({}, "darwin", True),
    ],
)
def test_where_a_window_can_appear(environ: dict[str, str], platform: str, shown: bool) -> None:
    assert bootstrap.can_show_windows(environ, platform) is shown


@pytest.fixture
def calls(monkeypatch: pytest.MonkeyPatch) -> list[list[str]]:
    """Record the commands instead of running them, with everything set up and no display."""
    made: list[list[str]] = []

    def record(command: list[str], _environ: object = None) -> int:
        made.append(command)
        return 0

    monkeypatch.setattr(bootstrap, "ensure", lambda level: f"python-{level}")
    monkeypatch.setattr(bootstrap, "call", record)
    monkeypatch.setattr(bootstrap, "can_show_windows", lambda _environ, _platform: False)
    return made


def test_run_without_a_display_writes_the_sample_handout(
    calls: list[list[str]], capsys: pytest.CaptureFixture[str]
) -> None:
    assert bootstrap.main(["run"]) == 0
    out = bootstrap.SAMPLE_HANDOUT
    assert calls == [["python-run", "main.py", "handout", bootstrap.SAMPLE_CASE, "--out", out]]
    first, last = capsys.readouterr().out.splitlines()
    assert "no display" in first
    assert last.endswith("sample-handout.pdf")


def test_run_passes_the_second_door_on_without_a_display(calls: list[list[str]]) -> None:
    assert bootstrap.main(["run", "plan", "case.json", "--json"]) == 0
    assert calls == [["python-run", "main.py", "plan", "case.json", "--json"]]


def test_bench_passes_its_arguments_on(calls: list[list[str]]) -> None:
    assert bootstrap.main(["bench", "--quick", "-k", "propose"]) == 0
    assert calls == [["python-dev", "-m", "tools.bench", "--quick", "-k", "propose"]]


def test_the_first_word_alone_is_bootstraps_own() -> None:
    assert bootstrap.read_arguments(["test", "-k", "x", "--help"]) == (
        "test",
        ["-k", "x", "--help"],
    )


@pytest.mark.parametrize("words", [[], ["dance"], ["--help"]])
def test_an_unknown_command_is_refused(words: list[str]) -> None:
    with pytest.raises(SystemExit):
        bootstrap.read_arguments(words)


def test_the_worst_part_decides() -> None:
    good, bad, empty = suite.Part(0, passed=3), suite.Part(1, failed=1), suite.Part(suite.NO_TESTS)
    assert suite.worst([good, empty]) == 0
    assert suite.worst([good, bad]) == 1
    assert suite.worst([bad, empty]) == 1
    assert suite.worst([empty, empty]) == suite.NO_TESTS
    assert suite.worst([good, suite.Part(-11)]) == -11


def test_the_summary_says_what_happened() -> None:
    parts = [suite.Part(0, passed=3, skipped=1), suite.Part(1, passed=1, failed=2)]
    counts, words = suite.summary(parts, "They ran.").splitlines()
    assert counts == "4 passed, 2 failed, 1 skipped"
    assert words == "Some tests failed; they are listed above. They ran."
    assert "broken off (status -11)" in suite.summary([suite.Part(-11)], "")
    assert "No test was selected" in suite.summary([suite.Part(suite.NO_TESTS)], "")


def test_results_are_counted_from_junit(tmp_path: Path) -> None:
    results = tmp_path / "results.xml"
    assert suite.read_results(-6, results) == suite.Part(-6)
    results.write_text(
        '<testsuites><testsuite name="pytest" errors="1" failures="2" skipped="3" tests="10"/>'
        "</testsuites>",
        encoding="utf-8",
    )
    assert suite.read_results(1, results) == suite.Part(1, passed=4, failed=3, skipped=3)


def test_all_checks_run_though_the_first_fails(capfd: pytest.CaptureFixture[str]) -> None:
    commands = {"first": ["-c", "raise SystemExit(3)"], "second": ["-c", "print('seen')"]}
    assert checks.run(sys.executable, commands) == 1
    printed = capfd.readouterr().out
    assert "seen" in printed
    assert re.search(r"^first +FAILED +[\d.]+ s$", printed, re.MULTILINE)
    assert re.search(r"^second +ok +[\d.]+ s$", printed, re.MULTILINE)
    assert printed.endswith("Checks failed: first.\n")


@pytest.mark.skipif(xserver.lacking() is not None, reason="there is no Xvfb here")
def test_a_private_display_lives_as_long_as_its_block() -> None:
    with xserver.private_display() as display:
        socket = Path("/tmp/.X11-unix") / f"X{display.removeprefix(':')}"  # noqa: S108 (X's own)
        assert socket.exists()
    assert not socket.exists()


def test_qt_is_pointed_at_one_display_only() -> None:
    given = {"WAYLAND_DISPLAY": "wayland-0", "DISPLAY": ":0", "HOME": "/home/someone"}
    assert xserver.on_display(given, ":7") == {
        "DISPLAY": ":7",
        "QT_QPA_PLATFORM": "xcb",
        "HOME": "/home/someone",
    }


def requirements(name: str) -> list[str]:
    """Split a lock file into requirements, each with its hashes, without comments."""
    text = (ROOT / name).read_text(encoding="utf-8")
    kept = [line for line in text.splitlines() if not line.lstrip().startswith("#")]
    return [entry for entry in re.split(r"\n(?=\S)", "\n".join(kept)) if entry.strip()]


@pytest.mark.parametrize("name", LOCK_FILES)
def test_a_lock_file_names_no_address(name: str) -> None:
    text = (ROOT / name).read_text(encoding="utf-8")
    assert "://" not in text
    assert not re.search(r"^\s*(-i|-f|--(extra-)?index|--find-links|--trusted)", text, re.MULTILINE)
    assert not re.search(r"\b[\w-]+\.(org|com|net|io)\b", text)


@pytest.mark.parametrize("name", LOCK_FILES)
def test_every_requirement_is_pinned_and_hashed(name: str) -> None:
    entries = requirements(name)
    assert len(entries) > 15
    for entry in entries:
        assert re.match(r"[a-z0-9-]+(\[[a-z]+\])?==[\w.]+( ; .*)? \\\n", entry), entry
        assert re.search(r"--hash=sha256:[0-9a-f]{64}", entry), entry


def test_the_development_lock_holds_every_run_time_pin() -> None:
    run, dev = ({entry.split(" ")[0] for entry in requirements(name)} for name in LOCK_FILES)
    assert run < dev


def test_the_lock_files_cover_other_systems() -> None:
    """PySide6 6.11.3 has four wheels: Linux on two processors, macOS, Windows on two more."""
    (pyside,) = [entry for entry in requirements(LOCK_FILES[0]) if "pyside6-essentials" in entry]
    assert pyside.count("--hash=") >= 4
    dev = "\n".join(requirements(LOCK_FILES[1]))
    assert re.search(r"^colorama==.* ; sys_platform == 'win32'", dev, re.MULTILINE)


def declared() -> dict[str, SpecifierSet]:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    wanted = [Requirement(line) for line in project["dependencies"]]
    return {requirement.name.lower(): requirement.specifier for requirement in wanted}


def test_the_pin_keeps_the_pyside_that_loses_references_out() -> None:
    allowed = declared()["pyside6-essentials"]
    assert "6.11.3" in allowed
    assert "6.11.9" in allowed
    assert "6.12.0" not in allowed
    assert "6.12.1" not in allowed


def test_the_lock_is_within_the_declared_ranges() -> None:
    pins = dict(entry.split(" ")[0].split("==") for entry in requirements(LOCK_FILES[0]))
    bare = {name.split("[")[0]: version for name, version in pins.items()}
    for name, allowed in declared().items():
        assert bare[name] in allowed, name


def test_pins_keep_their_extras() -> None:
    """Else pip before 23.3 takes the newest coverage for `coverage[toml]`, which has no hash."""
    assert any(entry.startswith("coverage[toml]==") for entry in requirements(LOCK_FILES[1]))
    assert any(entry.startswith("psycopg[binary]==") for entry in requirements(LOCK_FILES[0]))


@pytest.mark.skipif(os.name == "nt", reason="make is for the other systems")
def test_make_fronts_every_command() -> None:
    makefile = (ROOT / "Makefile").read_text(encoding="utf-8")
    (listed,) = re.findall(r"^COMMANDS := (.*)$", makefile, re.MULTILINE)
    assert listed.split() == list(bootstrap.COMMANDS)
