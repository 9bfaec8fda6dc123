"""Typst with PDF/UA-1: a template, a compiler kept in a process, the words as its input."""

from __future__ import annotations

import json
import shutil
from dataclasses import asdict
from pathlib import Path

import typst

from tools.bench.peers.sheet import FONTS, TEMPLATE, Make, read


def maker(folder: Path) -> Make:
    """Sheets by Typst."""
    template = shutil.copy(Path(__file__).with_name(TEMPLATE), folder)
    compiler = typst.Compiler(template, root=folder, font_paths=[FONTS], ignore_system_fonts=True)
    sheet = read(folder)

    def make(number: int) -> bytes:
        words = {"sheet": json.dumps(asdict(sheet(number)))}
        pdf: bytes = compiler.compile(format="pdf", sys_inputs=words, pdf_standards=["ua-1"])
        return pdf

    return make
