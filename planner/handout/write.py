"""Writes a finished sheet so that a file is either the old one or the new one, never a piece."""

from __future__ import annotations

import contextlib
import errno
import logging
import os
import re
import tempfile
import time
from pathlib import Path

from planner.errors import HandoutError
from planner.sentences import Sentence, sentence

_log = logging.getLogger(__name__)

_PREFIX, _SUFFIX = ".stance-", ".part"
_PART = re.compile(rf"{re.escape(_PREFIX)}[a-z0-9_]{{8}}{re.escape(_SUFFIX)}")
_LEFT_OVER_S = 24 * 60 * 60

_FULL = {errno.ENOSPC, errno.EDQUOT, errno.EFBIG}
_READ_ONLY = {errno.EACCES, errno.EPERM, errno.EROFS}


def write(path: Path, data: bytes, *, replace: bool = True) -> None:
    """Write all bytes to `path`, replacing what is there only once they are safe on disk.

    Without `replace` a file that is there is refused. Raises HandoutError with a sentence; then
    nothing new is left and the old file is untouched.
    """
    part: Path | None = None
    try:
        if path.is_dir():
            raise HandoutError(sentence("That is a folder. Choose a file name inside it."))
        part = _written_beside(path, data)
        if replace:
            part.replace(path)
        else:
            _put_new(part, path)
        _settle(path.parent)
        _sweep(path.parent)
    except OSError as error:
        _log.warning("writing a sheet failed: errno %s", error.errno)
        raise HandoutError(_explained(error), f"errno {error.errno}") from error
    finally:
        if part is not None:
            part.unlink(missing_ok=True)


def _written_beside(path: Path, data: bytes) -> Path:
    """A complete copy in the same folder, readable by its owner alone."""
    handle, name = tempfile.mkstemp(prefix=_PREFIX, suffix=_SUFFIX, dir=path.parent)
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
    except BaseException:
        Path(name).unlink(missing_ok=True)
        raise
    return Path(name)


def _put_new(part: Path, path: Path) -> None:
    """Give the finished copy its name unless somebody else has it. Raises FileExistsError."""
    try:
        path.hardlink_to(part)  # refuses a name that is taken, in one step
    except FileExistsError:
        raise
    except OSError:  # no links here, as on a memory stick
        if os.path.lexists(path):
            raise FileExistsError(errno.EEXIST, "there already") from None
        part.replace(path)


def _settle(folder: Path) -> None:
    """Make the new name survive a power cut, where folders can be synced (not on Windows)."""
    with contextlib.suppress(OSError):
        handle = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)


def _sweep(folder: Path) -> None:
    """Remove what a kill left behind: only plain files named as ours and more than a day old."""
    oldest = time.time() - _LEFT_OVER_S
    with contextlib.suppress(OSError), os.scandir(folder) as entries:
        for entry in entries:
            if not _PART.fullmatch(entry.name):
                continue
            with contextlib.suppress(OSError):
                found = entry.is_file(follow_symlinks=False)
                if found and entry.stat(follow_symlinks=False).st_mtime < oldest:
                    Path(entry.path).unlink()


def _explained(error: OSError) -> Sentence:
    if error.errno in {errno.ENOENT, errno.ENOTDIR}:
        return sentence("The folder does not exist. Choose another one.")
    if error.errno in _READ_ONLY:
        return sentence(
            "The file cannot be written here: the folder or file is read-only, or another program "
            "has it open. Choose another folder."
        )
    if error.errno in _FULL:
        return sentence(
            "The disk is full. Free some space or choose another folder; nothing was changed."
        )
    if error.errno == errno.EEXIST:
        return sentence("There is a file of that name already, and it was left as it is.")
    if error.errno == errno.ENAMETOOLONG:
        return sentence("The file name is too long. Choose a shorter one.")
    return sentence("The file could not be written. Choose another folder.")
