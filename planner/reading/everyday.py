"""Long words that everyone knows: `resources/i18n/everyday.<language>.json`."""

from __future__ import annotations

import json
from functools import cache

import resources


@cache
def everyday_words(language: str) -> frozenset[str]:
    """The list of a language, in lower case; empty where there is none."""
    try:
        path = resources.path(f"i18n/everyday.{language}.json")
    except FileNotFoundError:
        return frozenset()
    listed: list[str] = json.loads(path.read_text(encoding="utf-8"))
    return frozenset(listed)
