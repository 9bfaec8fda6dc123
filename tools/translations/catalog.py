"""Reads and writes Qt's .ts files, and brings one up to date with the texts of the program."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from pathlib import Path
from xml.etree import ElementTree as ET
from xml.sax.saxutils import escape, quoteattr

from tools.translations.collect import Collected, Text

FORMS = {"en": 2, "es": 2}
_ONE_OR_MANY = re.compile(r"\((s|es)\)")
_OTHER_ENDING = re.compile(r"\w\((?!s\)|es\))\w+")


@dataclass(frozen=True, slots=True)
class Message:
    """A text and its translation: one form, or one for each plural. `gone` from the program."""

    text: Text
    forms: tuple[str, ...]
    files: tuple[str, ...] = ()
    finished: bool = True
    gone: bool = False


Catalog = dict[Text, Message]


def read(path: Path) -> Catalog:
    """The messages of a .ts file; none where there is no file."""
    found: Catalog = {}
    if not path.exists():
        return found
    root = ET.fromstring(path.read_text(encoding="utf-8"))  # noqa: S314 - our own file
    for context in root.iter("context"):
        for node in context.iter("message"):
            message = _message(node, context.findtext("name") or "")
            found[message.text] = message
    return found


def _message(node: ET.Element, context: str) -> Message:
    counted = node.get("numerus") == "yes"
    comment = node.findtext("comment") or ""
    text = Text(context, node.findtext("source") or "", comment, counted)
    said = node.find("translation")
    state = said.get("type", "") if said is not None else "unfinished"
    forms: tuple[str, ...] = ()
    if said is not None:
        forms = tuple(f.text or "" for f in said) if counted else (said.text or "",)
    files = tuple(place.get("filename", "") for place in node.iter("location"))
    gone = state in {"vanished", "obsolete"}
    return Message(text, forms, files, finished=state != "unfinished", gone=gone)


def updated(old: Catalog, collected: Collected, language: str) -> Catalog:
    """The program's texts with the translations known so far; translated ones that went stay."""
    now = {
        text: replace(_known(old, text, language), files=files, gone=False)
        for text, files in collected.texts.items()
        if language != "en" or text.counted
    }
    left = {
        text: replace(message, files=(), gone=True)
        for text, message in old.items()
        if text not in now and message.finished and any(message.forms)
    }
    return dict(sorted((now | left).items()))


def _known(old: Catalog, text: Text, language: str) -> Message:
    if text in old:
        return old[text]
    count = FORMS[language] if text.counted else 1
    if language == "en":
        forms = (_ONE_OR_MANY.sub("", text.source), _ONE_OR_MANY.sub(r"\1", text.source))
        return Message(text, forms, finished=not _OTHER_ENDING.search(text.source))
    # The same words elsewhere are a suggestion, for a person to confirm.
    same = (one for one in old.values() if one.text.source == text.source and one.finished)
    like = next((one for one in same if len(one.forms) == count), None)
    return Message(text, like.forms if like else ("",) * count, finished=False)


def written(catalog: Catalog, language: str) -> str:
    """The .ts file's text. Lines of code are left out: they would change with every edit."""
    lines = [
        '<?xml version="1.0" encoding="utf-8"?>',
        "<!DOCTYPE TS>",
        f'<TS version="2.1" language="{language}" sourcelanguage="en">',
    ]
    context = None
    for text, message in catalog.items():
        if text.context != context:
            lines += ["</context>"] if context is not None else []
            lines += ["<context>", f"    <name>{escape(text.context)}</name>"]
            context = text.context
        lines += _lines(message)
    lines += ["</context>"] if context is not None else []
    return "\n".join([*lines, "</TS>"]) + "\n"


def _lines(message: Message) -> list[str]:
    text = message.text
    lines = ['    <message numerus="yes">' if text.counted else "    <message>"]
    lines += [f"        <location filename={quoteattr(file)}/>" for file in message.files]
    lines.append(f"        <source>{escape(text.source)}</source>")
    if text.comment:
        lines.append(f"        <comment>{escape(text.comment)}</comment>")
    state = ' type="vanished"' if message.gone else ""
    state = state if message.finished else ' type="unfinished"'
    if text.counted:
        lines.append(f"        <translation{state}>")
        forms = (f"<numerusform>{escape(form)}</numerusform>" for form in message.forms)
        lines += [f"            {form}" for form in forms]
        lines.append("        </translation>")
    else:
        lines.append(f"        <translation{state}>{escape(message.forms[0])}</translation>")
    return [*lines, "    </message>"]
