"""The words that find a patient: lower case, without accents."""

from __future__ import annotations

import re
import unicodedata

from db.clean import storable
from planner.patients.patient import Patient

# Letters that Unicode does not take apart into a letter and an accent.
_PLAIN = str.maketrans(
    {
        "ø": "o",
        "ł": "l",
        "đ": "d",
        "ð": "d",
        "þ": "th",
        "æ": "ae",
        "œ": "oe",
        "ħ": "h",
        "\u0131": "i",
    }
    | {"’": "'", "‘": "'", "‐": "-", "‑": "-"}  # noqa: RUF001 - signs that keyboards mix up
)
_SPACES = re.compile(r"[\s,;]+")
_JOINTS = re.compile(r"[-'./]")
# After every word that starts with the prefix, in code point order.
LAST = "\U0010ffff"
_LONGEST = 100


def plain(text: str) -> str:
    """The text in lower case without accents, so that `Núñez` and `nunez` meet."""
    folded = unicodedata.normalize("NFKD", text.casefold())
    bare = "".join(letter for letter in folded if not unicodedata.combining(letter))
    return bare.translate(_PLAIN)


def patient_words(patient: Patient) -> frozenset[str]:
    """Every word this patient is found by: names and their parts, number, birth date as ISO."""
    found = {patient.birth_date.isoformat()}
    for text in (patient.family_name, patient.given_name, patient.number):
        for word in _split(text):
            # From each part to the end: the search is by prefix, so `hara` finds `nunez-o'hara`.
            found.update((word, *(word[joint.end() :] for joint in _JOINTS.finditer(word))))
    return frozenset(word[:_LONGEST] for word in found if word)


def typed_words(text: str) -> tuple[str, ...] | None:
    """The words of a search; None when no patient can have such a word."""
    if not storable(text):
        return None
    return tuple(dict.fromkeys(word[:_LONGEST] for word in _split(text)))


def _split(text: str) -> list[str]:
    return [word for word in _SPACES.split(plain(text)) if word]
