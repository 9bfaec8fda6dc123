"""Where a printed log is written in: read back from the kept bytes of its sheet."""

from __future__ import annotations

import json
from io import BytesIO

from planner.errors import HandoutError
from planner.handout.snapshot import Field
from planner.sentences import sentence


def log_fields(pdf: bytes) -> tuple[Field, ...]:
    """The fields of a sheet's log, as `Rendered.fields` had them; none where it has no log.

    Raises HandoutError where the bytes are no sheet of Stance.
    """
    import pikepdf  # noqa: PLC0415 - needed by few, and not at the start

    try:
        with pikepdf.open(BytesIO(pdf)) as opened:
            if "/PieceInfo" not in opened.Root:
                return ()
            told = json.loads(str(opened.Root.PieceInfo.Stance.Private))
            return tuple(Field(*row) for row in told["fields"])
    except (pikepdf.PdfError, AttributeError, KeyError, TypeError, ValueError) as error:
        raise HandoutError(
            sentence("This file is no sheet of Stance."), type(error).__name__
        ) from error
