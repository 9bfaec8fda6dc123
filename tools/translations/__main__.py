"""Collects the texts into resources/i18n/stance.<language>.ts and compiles the .qm files."""

from __future__ import annotations

import argparse
import subprocess
import sys
import tempfile
from pathlib import Path

import PySide6

from tools.translations import catalog
from tools.translations.collect import collect

ROOT = Path(__file__).resolve().parents[2]
FOLDER = ROOT / "resources" / "i18n"


def main(argv: list[str] | None = None) -> int:
    """Collect, and compile; the status is 1 while a text is untranslated or cannot be collected."""
    parser = argparse.ArgumentParser(prog="make translations", description=__doc__)
    parser.add_argument("--forget", action="store_true", help="drop the texts that are gone")
    options = parser.parse_args(argv)
    collected = collect(ROOT)
    open_texts = 0
    for language in catalog.FORMS:
        path = source(language)
        messages = catalog.updated(catalog.read(path), collected, language)
        if options.forget:
            messages = {text: one for text, one in messages.items() if not one.gone}
        write_file(path, catalog.written(messages, language))
        unfinished = [one.text for one in messages.values() if not one.finished]
        gone = sum(one.gone for one in messages.values())
        print(f"{path.name}: {len(messages) - gone} texts, {len(unfinished)} to do, {gone} gone")
        for text in unfinished:
            print(f"  {text.context}: {text.source!r}")
        open_texts += len(unfinished)
        compile_file(path, path.with_suffix(".qm"))
    for problem in collected.problems:
        print(problem)
    return 1 if open_texts or collected.problems else 0


def source(language: str) -> Path:
    """Where a language's translations are written."""
    return FOLDER / f"stance.{language}.ts"


def write_file(path: Path, text: str) -> None:
    """Write a file whole or not at all."""
    with tempfile.TemporaryDirectory(dir=path.parent) as folder:
        made = Path(folder) / path.name
        made.write_text(text, encoding="utf-8", newline="\n")
        made.replace(path)


def compile_file(path: Path, to: Path) -> None:
    """Make a .qm file of a .ts file with Qt's own compiler, which comes with PySide6.

    Running windows have the old file mapped into memory: written over in place, it would end them
    with a bus error. They keep the one that was replaced.
    """
    name = "lrelease.exe" if sys.platform == "win32" else "lrelease"
    program = Path(PySide6.__file__).parent / name
    with tempfile.TemporaryDirectory(dir=to.parent) as folder:
        made = Path(folder) / to.name
        command = [str(program), "-silent", "-nounfinished", str(path), "-qm", str(made)]
        subprocess.run(command, check=True)
        made.replace(to)


if __name__ == "__main__":
    sys.exit(main())
