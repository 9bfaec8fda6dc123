"""Sentences that keep their parts, so that the window can say them in another language.

The planner speaks English and knows no toolkit. A `Sentence` is that English text; beside it stand
the template and the values it was made from, which a translation is made from again.
"""

from __future__ import annotations

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


def sentence(template: str, /, **values: object) -> Sentence:
    """A sentence from a literal template with {names}. Values may be sentences themselves."""
    return Sentence(template, values)
