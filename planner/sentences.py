"""Sentences that keep their parts, so that the window can say them in another language.

The planner speaks English and knows no toolkit. A `Sentence` is that English text; beside it stand
the template and the values it was made from, which a translation is made from again.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Self


class Sentence(str):
    """An English sentence with the template and the values behind it."""

    template: str
    values: dict[str, object]

    def __new__(cls, template: str, values: dict[str, object]) -> Self:
        """Fill the template's {names}."""
        made = super().__new__(cls, template.format(**values) if values else template)
        made.template, made.values = template, values
        return made

    def __getnewargs__(self) -> tuple[str, dict[str, object]]:  # type: ignore[override]
        """What a copy is made from."""
        return self.template, self.values


def sentence(template: str, /, **values: object) -> Sentence:
    """A sentence from a literal template with {names}. Values may be sentences themselves."""
    return Sentence(template, values)


def joined(parts: Sequence[str], between: str = "; ") -> str:
    """Parts with a sign between them that reads the same in every language."""
    if len(parts) == 1:
        return parts[0]
    names = [f"part{place}" for place in range(len(parts))]
    template = between.join(f"{{{name}}}" for name in names)
    return Sentence(template, dict(zip(names, parts, strict=True)))


def without_stop(text: str) -> str:
    """A text without its full stop, to stand inside a sentence; a sentence keeps its parts."""
    if isinstance(text, Sentence) and not text.template.endswith("."):
        return text
    return text.rstrip(".")
