"""The direction of imports holds, and the check really looked at the code."""

import re
import subprocess
import sys
import tomllib
from pathlib import Path
from typing import Any

import pytest

ROOT = Path(__file__).resolve().parents[2]
FEWEST_FILES = 40
BLOCKED = ("PySide6", "shiboken6", "sqlalchemy", "alembic")
LINT_IMPORTS = "from importlinter.cli import lint_imports_command as c; c()"

# Runs in a fresh interpreter: puts None where the blocked packages would go, so that importing
# them fails, then imports each module named on the command line.
IMPORT_ALL = """
import importlib, sys
blocked, names = sys.argv[1].split(","), sys.argv[2].split(",")
sys.modules.update(dict.fromkeys(blocked))
for name in names:
    importlib.import_module(name)
print(len(names))
"""


def run_python(*arguments: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, *arguments], cwd=ROOT, capture_output=True, text=True, check=False
    )


@pytest.fixture(scope="module")
def lint() -> subprocess.CompletedProcess[str]:
    """One run of the import linter, without its cache."""
    return run_python("-c", LINT_IMPORTS, "--no-logo", "--no-cache")


def contracts() -> list[dict[str, Any]]:
    config = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    listed: list[dict[str, Any]] = config["tool"]["importlinter"]["contracts"]
    return listed


def test_every_contract_is_kept(lint: subprocess.CompletedProcess[str]) -> None:
    assert lint.returncode == 0, lint.stdout + lint.stderr
    assert f"Contracts: {len(contracts())} kept, 0 broken." in lint.stdout


def test_every_area_of_the_ui_is_kept_apart() -> None:
    (apart,) = [contract for contract in contracts() if contract["type"] == "independence"]
    areas = {f"ui.{view.parent.name}" for view in (ROOT / "ui").glob("*/view.py")}
    assert areas <= set(apart["modules"])


@pytest.mark.parametrize("fewest", [FEWEST_FILES])
def test_the_linter_looked_at_the_code(lint: subprocess.CompletedProcess[str], fewest: int) -> None:
    found = re.search(r"Analyzed (\d+) files", lint.stdout)
    assert found, lint.stdout + lint.stderr
    assert int(found.group(1)) > fewest


def planner_modules() -> list[str]:
    files = sorted((ROOT / "planner").rglob("*.py"))
    names = [".".join(file.relative_to(ROOT).with_suffix("").parts) for file in files]
    return [name.removesuffix(".__init__") for name in names]


def test_planner_imports_without_qt_and_without_a_database() -> None:
    modules = planner_modules()
    assert len(modules) > 10
    done = run_python("-c", IMPORT_ALL, ",".join(BLOCKED), ",".join(modules))
    assert done.returncode == 0, done.stderr
    assert int(done.stdout) == len(modules)


@pytest.mark.parametrize("package", BLOCKED)
def test_the_block_does_block(package: str) -> None:
    done = run_python("-c", IMPORT_ALL, package, package)
    assert done.returncode != 0
    assert "ModuleNotFoundError" in done.stderr
