"""Finds every text that is shown: tr("…"), translate("area", "…") and sentence("…")."""

from __future__ import annotations

import ast
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

PLANNER = "planner"
_FOLDERS = ("ui", "planner", "db")
# The second door speaks English; the one way to translate is no text itself.
_LEFT_OUT = ("ui/console/", "ui/language.py", "planner/sentences.py")
_TR, _TRANSLATE, _SENTENCE = "tr", "translate", "sentence"
_MODULES = {"ui.language": _TRANSLATE, "planner.sentences": _SENTENCE}


@dataclass(frozen=True, slots=True, order=True)
class Text:
    """A text to translate; `counted` texts have plural forms."""

    context: str
    source: str
    comment: str
    counted: bool


@dataclass(frozen=True, slots=True)
class Collected:
    """All texts with the files they stand in, and the calls whose text is no literal."""

    texts: dict[Text, tuple[str, ...]]
    problems: tuple[str, ...]


@dataclass(slots=True)
class _Found:
    files: dict[Text, set[str]] = field(default_factory=lambda: defaultdict(set))
    problems: list[str] = field(default_factory=list)
    bases: dict[str, set[str]] = field(default_factory=lambda: defaultdict(set))


def collect(root: Path) -> Collected:
    """Every text of the program's files under `root`."""
    found = _Found()
    for path in files(root):
        name = path.relative_to(root).as_posix()
        reader = _Reader(name, found)
        reader.visit(ast.parse(path.read_text(encoding="utf-8"), name))
    _inherit(found)
    texts = {text: tuple(sorted(places)) for text, places in sorted(found.files.items())}
    return Collected(texts, tuple(found.problems))


def files(root: Path) -> Iterator[Path]:
    """The files that hold texts."""
    for folder in _FOLDERS:
        for path in sorted((root / folder).rglob("*.py")):
            if not path.relative_to(root).as_posix().startswith(_LEFT_OUT):
                yield path


class _Reader(ast.NodeVisitor):
    def __init__(self, file: str, found: _Found) -> None:
        self._file, self._found = file, found
        self._classes: list[str] = []
        self._named: dict[str, str] = {}

    def visit_ImportFrom(self, node: ast.ImportFrom) -> None:
        wanted = _MODULES.get(node.module or "")
        for alias in node.names:
            if wanted is not None and alias.name == wanted:
                self._named[alias.asname or alias.name] = wanted

    def visit_ClassDef(self, node: ast.ClassDef) -> None:
        self._found.bases[node.name] |= {_last_name(base) for base in node.bases}
        self._classes.append(node.name)
        self.generic_visit(node)
        self._classes.pop()

    def visit_Call(self, node: ast.Call) -> None:
        self.generic_visit(node)
        if isinstance(node.func, ast.Attribute) and node.func.attr == _TR:
            self._tr(node)
        elif isinstance(node.func, ast.Name):
            match self._named.get(node.func.id):
                case "translate":
                    self._translate(node)
                case "sentence":
                    self._note(node, PLANNER, node.args[:1])
                case _ if node.func.id.strip("_") == _TR and node.args:
                    self._problem(node, "no other way round a text than tr and translate")
                case _:
                    pass

    def _tr(self, node: ast.Call) -> None:
        """`self.tr(text, comment, n)`: the context is the class, as Qt looks it up."""
        if not self._classes:
            self._problem(node, "tr() outside of a class")
            return
        texts = node.args[:2]
        self._note(node, self._classes[-1], texts, counted=len(node.args) > len(texts))

    def _translate(self, node: ast.Call) -> None:
        context = _literal(node.args[0]) if node.args else None
        if context is None:
            self._problem(node, "the area is no literal")
            return
        counted = any(word.arg == "n" for word in node.keywords)
        self._note(node, context, node.args[1:2], counted=counted)

    def _note(
        self, node: ast.Call, context: str, texts: list[ast.expr], *, counted: bool = False
    ) -> None:
        words = [_literal(text) for text in texts]
        source, comment = words[0] if words else None, words[1] if len(words) > 1 else ""
        if source is None or comment is None:
            self._problem(node, "the text is no literal")
        elif counted != ("%n" in source):
            self._problem(node, "%n and a count belong together")
        elif source:
            self._found.files[Text(context, source, comment, counted)].add(self._file)

    def _problem(self, node: ast.Call, what: str) -> None:
        self._found.problems.append(f"{self._file}:{node.lineno}: {what}")


def _inherit(found: _Found) -> None:
    """Give counted texts to the subclasses too.

    Qt asks for a text class by class until one changes it, and filling in %n is such a change: it
    would never ask the class that the text was collected from.
    """
    for text, places in list(found.files.items()):
        if text.counted:
            for name in _subclasses(text.context, found.bases):
                found.files[Text(name, text.source, text.comment, counted=True)] |= places


def _subclasses(name: str, bases: dict[str, set[str]]) -> set[str]:
    direct = {one for one, of in bases.items() if name in of}
    return direct.union(*(_subclasses(one, bases) for one in direct))


def _last_name(node: ast.expr) -> str:
    return ast.unparse(node).partition("[")[0].rpartition(".")[2]


def _literal(node: ast.expr) -> str | None:
    return node.value if isinstance(node, ast.Constant) and isinstance(node.value, str) else None
