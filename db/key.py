"""The store's key: 256 random bits in a file beside the store. The one door for passwords later."""

from __future__ import annotations

import os
import secrets
from contextlib import suppress
from dataclasses import dataclass, field
from pathlib import Path

from planner.errors import StoreError
from planner.sentences import sentence

KEY_FILE = "stance.key"
_BYTES = 32


@dataclass(frozen=True, slots=True)
class Key:
    """A raw 256-bit key as 64 hexadecimal digits. Its repr does not show it."""

    digits: str = field(repr=False)

    def __post_init__(self) -> None:
        if len(self.digits) != 2 * _BYTES or set(self.digits) - set("0123456789abcdef"):
            raise ValueError("a key has 64 hexadecimal digits")


def store_key(folder: Path, *, create: bool = False) -> Key:
    """The key kept in this folder; with `create`, a new one where there is none.

    Raises StoreError when the key is missing, unreadable or no key.
    """
    path = folder / KEY_FILE
    try:
        if create and not path.exists():
            _write_new(path)
        digits = path.read_text(encoding="ascii").strip()
        with suppress(OSError):  # on a read-only disk; the store says so itself
            path.chmod(0o600)
    except FileNotFoundError:
        raise StoreError(
            sentence(
                "The key file {path} is missing, so the store cannot be opened. Put the key file "
                "back from your copy; without it nobody can read the store.",
                path=path,
            ),
        ) from None
    except (OSError, UnicodeDecodeError) as error:
        raise StoreError(
            sentence(
                "The key file {path} cannot be read. Check that you may open this folder.",
                path=path,
            ),
            type(error).__name__,
        ) from None
    try:
        return Key(digits)
    except ValueError:
        raise StoreError(
            sentence(
                "The key file {path} is damaged: it holds no key. Put it back from your copy; "
                "nothing was changed.",
                path=path,
            ),
        ) from None


def _write_new(path: Path) -> None:
    """Write a fresh key whole or not at all; another program's key that came first stays."""
    draft = path.with_name(f".{path.name}.{secrets.token_hex(8)}")
    try:
        with os.fdopen(os.open(draft, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "w") as file:
            file.write(secrets.token_hex(_BYTES) + "\n")
            file.flush()
            os.fsync(file.fileno())
        _place(draft, path)
    finally:
        draft.unlink(missing_ok=True)
    sync_folder(path.parent)


def _place(draft: Path, path: Path) -> None:
    # A rename would overwrite the key of a program that was faster; a link never does.
    try:
        path.hardlink_to(draft)
    except FileExistsError:
        pass
    except OSError:  # a file system without links, such as a USB stick's
        if not path.exists():
            draft.replace(path)


def sync_folder(folder: Path) -> None:
    """Make new names in this folder survive a power cut, where the system can."""
    if os.name == "nt":
        return
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)
