"""Files of the embedded store: the folder, new files only we may read, backups by date."""

from __future__ import annotations

import os
from pathlib import Path

from db.key import sync_folder

BACKUPS = "backups"
_STALE_S = 3600


def make_folder(folder: Path) -> None:
    """The folder, for this user only where it had to be made. Raises OSError."""
    try:
        folder.mkdir(mode=0o700, parents=True)
    except FileExistsError:  # asked for instead of looked for: another program may be as fast
        if not folder.is_dir():
            raise
    else:
        folder.chmod(0o700)  # mkdir's mode passes through the umask


def new_file(path: Path) -> None:
    """An empty file that only this user may read. Raises OSError, also where it exists."""
    os.close(os.open(path, os.O_RDWR | os.O_CREAT | os.O_EXCL, 0o600))


def settle(draft: Path, path: Path) -> bool:
    """Give a finished file its name; False where another program's file came first."""
    _sync(draft)
    try:
        path.hardlink_to(draft)
    except FileExistsError:
        return False
    except OSError:  # a file system without links
        if path.exists():
            return False
        draft.replace(path)
    sync_folder(path.parent)
    return True


def _sync(path: Path) -> None:
    handle = os.open(path, os.O_RDWR)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)


def discard(draft: Path) -> None:
    """Remove an unfinished file and what the database put beside it."""
    for tail in ("", "-wal", "-shm", "-journal"):
        draft.with_name(draft.name + tail).unlink(missing_ok=True)


def sweep(store: Path, now: float) -> None:
    """Remove unfinished new stores that a killed program left more than an hour ago."""
    for draft in store.parent.glob(f".{_literal(store.name)}.*.new"):
        if now - draft.stat().st_mtime > _STALE_S:
            discard(draft)


def _literal(name: str) -> str:
    return "".join(f"[{letter}]" if letter in "*?[" else letter for letter in name)


def backup_folder(store: Path) -> Path:
    """Where this store's backups are."""
    return store.parent / BACKUPS


def newest_backup(store: Path) -> Path | None:
    """The newest backup of this store, if there is one; their names begin with their date."""
    found = backup_folder(store).glob(f"*{_literal(store.suffix)}")
    kept = (path for path in found if f"-{store.stem}-" in path.name)
    return max(kept, key=lambda path: path.name, default=None)
