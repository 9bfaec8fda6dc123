"""Sheets that only a password opens: AES-256, and screen readers still allowed."""

from __future__ import annotations

import io
import math
import secrets
import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum

from planner.errors import HandoutError
from planner.sentences import Sentence, sentence

SHORTEST = 8
LONGEST_BYTES = 127
"""What the standard lets a password have, in UTF-8."""

# Bits that a guesser has to go through, about a million guesses a second: days, and centuries.
_FAIR_BITS, _STRONG_BITS = 45, 60
_POOLS = ((str.islower, 26), (str.isupper, 26), (str.isdigit, 10))
_SIGNS = 33
_FEW_SIGNS = 5
_TELLING = 3  # shorter words of the patient's stand in many a good password
_RUN = 4
_ROWS = ("0123456789", "abcdefghijklmnopqrstuvwxyz", "qwertyuiop", "asdfghjkl", "zxcvbnm")
_USUAL = ("password", "passwort", "contrasena", "letmein", "welcome", "stance", "exercise")


class Strength(StrEnum):
    """How long a password holds against somebody who tries."""

    REFUSED = "refused"
    WEAK = "weak"
    FAIR = "fair"
    STRONG = "strong"


@dataclass(frozen=True, slots=True)
class Judged:
    """A password's strength, and the sentence that says so."""

    strength: Strength
    sentence: Sentence


def judged(password: str, about: Sequence[str] = ()) -> Judged:
    """How good a password is. `about` holds what others know of the patient: names, birth date.

    REFUSED says which rule it breaks; all others may be used.
    """
    problem = _problem(password)
    if problem is not None:
        return Judged(Strength.REFUSED, problem)
    plain = _plain(password)
    if any(word in plain for word in _words(about)):
        return Judged(
            Strength.WEAK,
            sentence(
                "Weak: the patient's name, number or birth date is what others try first. "
                "Four words that do not belong together hold."
            ),
        )
    left = _without_habits(plain)
    if len(left) < min(SHORTEST, len(plain)) or len(set(plain)) < _FEW_SIGNS:
        return Judged(
            Strength.WEAK,
            sentence(
                "Weak: repeats, rows of the keyboard and usual words are tried first. "
                "Four words that do not belong together hold."
            ),
        )
    bits = len(password) * math.log2(_pool(password))
    if bits >= _STRONG_BITS:
        return Judged(Strength.STRONG, sentence("Strong: this holds."))
    if bits >= _FAIR_BITS:
        return Judged(
            Strength.FAIR, sentence("Fair: good enough for most. A longer one holds longer.")
        )
    return Judged(
        Strength.WEAK,
        sentence("Weak: a computer finds it within days. Make it longer, or mix in other signs."),
    )


def locked(pdf: bytes, password: str) -> bytes:
    """The same sheet, to be opened with the password alone; no two calls give equal bytes.

    Printing and screen readers are allowed, changes are not. Raises HandoutError for a password
    that breaks a rule, and when the sheet cannot be locked.
    """
    problem = _problem(password)
    if problem is not None:
        raise HandoutError(problem)
    import pikepdf  # noqa: PLC0415 - 0.1 s that only a locked sheet need pay

    allowed = pikepdf.Permissions(
        accessibility=True,
        extract=True,
        print_lowres=True,
        print_highres=True,
        modify_annotation=False,
        modify_assembly=False,
        modify_form=False,
        modify_other=False,
    )
    # Nobody knows the owner's password, so nobody lifts the lock with less than the user's.
    lock = pikepdf.Encryption(
        owner=secrets.token_urlsafe(32), user=_normal(password), R=6, allow=allowed
    )
    made = io.BytesIO()
    try:
        with pikepdf.open(io.BytesIO(pdf)) as document:
            document.save(made, encryption=lock)
    except pikepdf.PdfError as error:
        raise HandoutError(
            sentence("The sheet could not be protected with a password."), type(error).__name__
        ) from error
    return made.getvalue()


def _problem(password: str) -> Sentence | None:
    """The rule that a password breaks. The password itself is never part of a sentence."""
    if len(password) < SHORTEST:
        return sentence("The password needs at least {least} characters.", least=SHORTEST)
    if password != password.strip():
        return sentence("The password begins or ends with a blank, which is easily lost. Leave it.")
    if any(unicodedata.category(one)[0] == "C" for one in password):
        return sentence("The password has a character that cannot be seen. Type it anew.")
    # Readers turn the password into NFKC, or do not: only what both leave alone opens everywhere.
    if unicodedata.normalize("NFC", password) != unicodedata.normalize("NFKC", password):
        return sentence(
            "The password has a character that not every PDF reader takes. "
            "Use letters, digits and the signs of the keyboard."
        )
    if len(_normal(password).encode(errors="replace")) > LONGEST_BYTES:
        return sentence("The password is too long. Take fewer than {most} characters.", most=120)
    return None


def _normal(password: str) -> str:
    return unicodedata.normalize("NFKC", password)


def _plain(text: str) -> str:
    """Small letters without accents, and digits."""
    split = unicodedata.normalize("NFKD", text.casefold())
    return "".join(one for one in split if one.isalnum())


def _words(about: Sequence[str]) -> set[str]:
    parts = {_plain(part) for text in about for part in text.replace("-", " ").split()}
    whole = {_plain(text) for text in about}
    return {one for one in parts | whole if len(one) > _TELLING}


def _without_habits(plain: str) -> str:
    """What is left of a password without rows of keys and usual words."""
    for row in (*_ROWS, *(row[::-1] for row in _ROWS)):
        for start in range(len(row) - _RUN + 1):
            plain = plain.replace(row[start : start + _RUN], "")
    for word in _USUAL:
        plain = plain.replace(word, "")
    return plain


def _pool(password: str) -> int:
    """How many signs a guesser has to try at each place."""
    pool = sum(size for test, size in _POOLS if any(test(one) for one in password))
    return pool + (_SIGNS if not password.isalnum() else 0) or _SIGNS
