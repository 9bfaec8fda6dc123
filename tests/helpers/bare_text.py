"""Finds text that a person would see and that goes past translation."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from dataclasses import dataclass, fields
from pathlib import Path

import resources
from ui.theme.tokens import Tokens

_THROUGH = {"tr", "translate", "sentence", "key_text"}
# What takes words for the eye or for a screen reader: no letter may come here by itself.
_SINKS = {
    "InkLabel", "QLabel", "QAction", "QPushButton", "QToolButton", "QCheckBox", "QRadioButton",
    "QGroupBox", "ElidedLabel", "Banner", "button", "tool_button", "addAction", "addMenu", "addTab",
    "addItem", "addItems", "addRow", "addSection", "setText", "setTitle", "setWindowTitle",
    "setToolTip", "setStatusTip", "setWhatsThis", "setAccessibleName", "setAccessibleDescription",
    "setPlaceholderText", "setPlainText", "setInformativeText", "setDetailedText", "setLabelText",
    "setSuffix", "setPrefix", "setSpecialValueText", "showMessage", "information", "warning",
    "question", "critical", "say", "info", "warn", "getSaveFileName", "getOpenFileName",
    "QAccessibleAnnouncementEvent", "PlannerError", "HandoutError", "StoreError",
}  # fmt: skip
# Their words are for the log or for whoever writes code.
_SILENT = {
    "debug", "exception", "log", "getLogger", "ValueError", "TypeError", "KeyError", "RuntimeError",
    "AssertionError", "setProperty", "property", "setObjectName", "setValue", "icon", "TypeVar",
    "NewType", "createMethodCall",
}  # fmt: skip
_LOGS = {"log", "logger", "logging"}
_LETTER = re.compile(r"[^\W\d_]{2}")
_PROSE = re.compile(r"[^\W\d_]{2,},? [^\W\d_]|^[A-Z][a-z]+[.:?!…]?$")


# Names of pictures and colours are no words.
_SIGNS = {path.stem for path in resources.path("icons").glob("*.svg")} | {
    one.name for one in fields(Tokens)
}
# Names that are the same in every language.
_NAMES = {"Stance", "Fusion", "MMT", "English", "Deutsch", "Polski", "Tiếng Việt"}


@dataclass(frozen=True, slots=True)
class Bare:
    """A text in the code, and where it stands."""

    file: str
    line: int
    text: str

    def __str__(self) -> str:
        return f"{self.file}:{self.line}: {self.text}"


def bare_texts(source: str, file: str) -> list[Bare]:
    """The texts of a module that are shown and cannot be translated."""
    tree = ast.parse(source, file)
    told = (*_docstrings(tree), *_annotations(tree), *_exported(tree), *_compared(tree))
    skipped = {id(one) for one in told}
    found = {
        (node.lineno, text): Bare(file, node.lineno, text)
        for node, text in _texts(tree, skipped, sink=False)
    }
    return [found[place] for place in sorted(found)]


def bare_files(folder: Path, left_out: tuple[str, ...] = ()) -> list[Bare]:
    """The same for all modules below a folder."""
    root = folder.parent
    names = {path.relative_to(root).as_posix(): path for path in sorted(folder.rglob("*.py"))}
    return [
        one
        for name, path in names.items()
        if not name.startswith(left_out)
        for one in bare_texts(path.read_text(encoding="utf-8"), name)
    ]


def _texts(node: ast.AST, skipped: set[int], *, sink: bool) -> Iterator[tuple[ast.expr, str]]:
    if id(node) in skipped:
        return
    if isinstance(node, ast.Constant | ast.JoinedStr):
        text = _said(node)
        shown = (_LETTER if sink else _PROSE).search(text)
        if shown and text not in _SIGNS and text.strip(" –") not in _NAMES:
            yield node, text
        return
    if isinstance(node, ast.Call):
        name = _name(node.func)
        if name in _THROUGH or name in _SILENT or _logs(node.func):
            return
        yield from _texts(node.func, skipped, sink=False)
        for place, one in enumerate(node.args):
            yield from _texts(one, skipped, sink=name in _SINKS and place == _text_place(name))
        for word in node.keywords:
            yield from _texts(word.value, skipped, sink=False)
        return
    for child in ast.iter_child_nodes(node):
        # A word chosen by a condition or glued to another is still that sink's word.
        inside = sink and isinstance(node, ast.IfExp | ast.BinOp) and child is not _test(node)
        yield from _texts(child, skipped, sink=inside)


def _text_place(name: str) -> int:
    return 1 if name in {"addTab", "information", "warning", "question", "critical"} else 0


def _test(node: ast.AST) -> ast.AST | None:
    return node.test if isinstance(node, ast.IfExp) else None


def _said(node: ast.Constant | ast.JoinedStr) -> str:
    if isinstance(node, ast.JoinedStr):
        parts = [one.value for one in node.values if isinstance(one, ast.Constant)]
        return " ".join(str(part) for part in parts)
    return node.value if isinstance(node.value, str) else ""


def _logs(func: ast.expr) -> bool:
    return isinstance(func, ast.Attribute) and _name(func.value).strip("_").lower() in _LOGS


def _name(node: ast.expr) -> str:
    if isinstance(node, ast.Attribute):
        return node.attr
    return node.id if isinstance(node, ast.Name) else ""


def _docstrings(tree: ast.AST) -> Iterator[ast.expr]:
    for node in ast.walk(tree):
        if isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant):
            yield node.value


def _annotations(tree: ast.AST) -> Iterator[ast.expr]:
    for node in ast.walk(tree):
        if isinstance(node, ast.AnnAssign | ast.arg) and node.annotation is not None:
            yield node.annotation
        elif isinstance(node, ast.FunctionDef) and node.returns is not None:
            yield node.returns


def _exported(tree: ast.Module) -> Iterator[ast.expr]:
    for node in tree.body:
        if isinstance(node, ast.Assign) and _name(node.targets[0]) == "__all__":
            yield node.value


def _compared(tree: ast.Module) -> Iterator[ast.expr]:
    """What values are compared with or looked up by."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Compare):
            yield from (node.left, *node.comparators)
        elif isinstance(node, ast.MatchValue):
            yield node.value
        elif isinstance(node, ast.Dict):
            yield from (key for key in node.keys if key is not None)
        elif isinstance(node, ast.Subscript):
            yield node.slice
