"""Reads one JSON file strictly: UTF-8 without a mark, no key twice, no NaN."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from planner.errors import ContentError

if TYPE_CHECKING:
    from pathlib import Path

_BYTE_ORDER_MARK = b"\xef\xbb\xbf"


class _RefusedError(ValueError):
    """Something JSON readers usually let pass."""


def read_json(path: Path, place: str) -> object:
    """The file's content. Raises ContentError naming the place, and the line where there is one."""
    try:
        raw = path.read_bytes()
    except OSError as error:
        raise ContentError(f"{place}: the file cannot be read", str(error)) from error
    if raw.startswith(_BYTE_ORDER_MARK):
        raise ContentError(f"{place}, line 1: starts with a byte order mark; save it without one")
    return parse_json(_decoded(raw, place), place)


def parse_json(text: str, place: str) -> object:
    """The JSON value in a text. Raises ContentError naming the place and the line."""
    try:
        return json.loads(text, object_pairs_hook=_once, parse_constant=_no_constant)
    except json.JSONDecodeError as error:
        raise ContentError(f"{place}, line {error.lineno}: {error.msg}") from error
    except _RefusedError as error:
        raise ContentError(f"{place}: {error}") from error
    except (ValueError, RecursionError) as error:
        raise ContentError(f"{place}: too deep, or a number too long", str(error)) from error


def _decoded(raw: bytes, place: str) -> str:
    try:
        return raw.decode("utf-8")
    except UnicodeDecodeError as error:
        line = raw.count(b"\n", 0, error.start) + 1
        raise ContentError(f"{place}, line {line}: not UTF-8") from error


def _once(pairs: list[tuple[str, object]]) -> dict[str, object]:
    found = dict(pairs)
    if len(found) != len(pairs):
        keys = [key for key, _ in pairs]
        twice = next(key for key in keys if keys.count(key) > 1)
        raise _RefusedError(f"the key {twice} stands twice in one object")
    return found


def _no_constant(name: str) -> object:
    raise _RefusedError(f"{name} is no number")
