"""Errors that are sentences a therapist can act on."""

from __future__ import annotations


class PlannerError(Exception):
    """A problem told in one sentence.

    `message` goes to the screen and never holds patient data; `detail` goes to the log.
    """

    def __init__(self, message: str, detail: str = "") -> None:
        super().__init__(message)
        self.message = message
        self.detail = detail


class ContentError(PlannerError):
    """The content pack or the store's content breaks its schema; the message names the place."""


class HandoutError(PlannerError):
    """The sheet cannot be made or written; nothing was written."""


class StoreError(PlannerError):
    """The store cannot be opened, read or written; what was there before is untouched."""


class ConflictError(StoreError):
    """Somebody else saved the same record in the meantime."""
