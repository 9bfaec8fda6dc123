"""Rules of the printing room, read from its source."""

from __future__ import annotations

import ast
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[3]
ROOM = ROOT / "planner" / "handout"
FILES = sorted(ROOM.rglob("*.py"))


def _names(tree: ast.AST) -> Iterator[str]:
    for node in ast.walk(tree):
        match node:
            case ast.Import(names=names):
                yield from (alias.name for alias in names)
            case ast.ImportFrom(module=str(module), names=names):
                yield from (f"{module}.{alias.name}" for alias in names)
            case ast.Attribute(attr=name) | ast.Name(id=name):
                yield name
            case _:
                pass


def test_there_is_something_to_read() -> None:
    assert len(FILES) > 20


@pytest.mark.parametrize("file", FILES, ids=lambda path: path.stem)
def test_text_is_never_markup(file: Path) -> None:
    """ReportLab's paragraphs parse what they print and open pictures named in it."""
    tree = ast.parse(file.read_text(encoding="utf-8"))
    names = set(_names(tree))
    assert not {name for name in names if name.startswith("reportlab.platypus")}
    refused = {"Paragraph", "XPreformatted", "paraparser", "drawImage", "ImageReader"}
    # Pillow's reads a logo from bytes that were checked; ReportLab's opens what a text names.
    refused |= set() if _pillows(tree) else {"Image"}
    assert not refused & names


@pytest.mark.parametrize("file", FILES, ids=lambda path: path.stem)
def test_only_ink_draws(file: Path) -> None:
    names = set(_names(ast.parse(file.read_text(encoding="utf-8"))))
    drawing = {"drawString", "drawText", "textOut", "textLine", "beginText", "roundRect", "rect"}
    assert not drawing & names or file.name == "ink.py"


def test_reportlab_loads_only_for_a_sheet() -> None:
    code = (
        "import sys\n"
        "import planner.handout.compose, planner.handout.referral, planner.handout.write\n"
        "import planner.handout.pdf.render\n"
        "assert not [name for name in sys.modules if name.startswith('reportlab')]\n"
        "from tests.helpers.handouts import case\n"
        "planner.handout.pdf.render.render(case().sheet())\n"
        "assert 'reportlab' in sys.modules and 'reportlab.platypus' not in sys.modules\n"
    )
    subprocess.run([sys.executable, "-c", code], cwd=ROOT, check=True)


def _pillows(tree: ast.Module) -> bool:
    """Whether every `Image` of a module is imported from Pillow."""
    homes = {
        node.module
        for node in ast.walk(tree)
        if isinstance(node, ast.ImportFrom) and any(one.name == "Image" for one in node.names)
    }
    return homes == {"PIL"}
