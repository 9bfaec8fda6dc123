"""Does every journey in a window of its own and prints what each took, as JSON."""

from __future__ import annotations

import json
import sys
import tempfile
from collections.abc import Callable
from contextlib import nullcontext
from functools import partial
from pathlib import Path

from db.store import STORE_FILE  # noqa: F401 - SQLAlchemy before PySide6  # isort: skip

from PySide6.QtCore import QCoreApplication, Qt

from tests.helpers import journeys
from tests.helpers.documents import documents_below, saved_in
from tests.helpers.hand import Hand, Script
from tests.helpers.looking import assert_recorded
from tests.helpers.paper import disagreements, paper_text
from tests.helpers.printer import a_printer, lacking
from tests.helpers.stores import fresh_store
from tests.helpers.window import window_over
from tools.inter import use_inter
from ui.app import application
from ui.main_window import MainWindow

_SIZE = (1600, 900)
Done = Callable[[], tuple[Path, ...]]
Journey = Callable[[Hand, MainWindow, Done], Script]


def main() -> int:
    """Count all journeys; the two whole ones onto paper as well, where there can be a printer."""
    QCoreApplication.setAttribute(Qt.ApplicationAttribute.AA_DontUseNativeDialogs)
    use_inter(application())
    whole: dict[str, Journey] = {"keyboard": journeys.by_keyboard, "mouse": journeys.by_mouse}
    counts = {name: counted(one, sheet=True) for name, one in whole.items()}
    counts["stop"] = counted(_stop)
    counts["wrong side"] = counted(_wrong_side)
    if lacking() is None:
        counts |= {f"{name}, printer": counted(one, paper=True) for name, one in whole.items()}
    print(json.dumps(counts), flush=True)
    return 0


def counted(journey: Journey, *, sheet: bool = False, paper: bool = False) -> dict[str, int]:
    """What a journey took; `sheet`: the saved sheet must say what the program says."""
    with tempfile.TemporaryDirectory(prefix="stance-actions-") as name:
        folder = Path(name)
        with (
            documents_below(folder) as documents,
            a_printer(folder) if paper else nullcontext(partial(saved_in, documents)) as done,
            window_over(fresh_store(folder), folder, _SIZE) as window,
        ):
            hand = Hand(window)
            hand.run(journey(hand, window, done))
            if sheet:
                _hold_against(window, done())
    return {
        "acts": hand.log.count,
        "notches": hand.log.notches,
        "asked": len(hand.log.asked),
    }


def _hold_against(window: MainWindow, files: tuple[Path, ...]) -> None:
    program = window.parts.session.state.program
    wrong = disagreements(paper_text(files[0]), program, window.parts.catalogue)
    if wrong:
        raise SystemExit("The sheet is not the program:\n" + "\n".join(wrong))


def _stop(hand: Hand, window: MainWindow, done: Done) -> Script:
    """From the finished program: F8, the flag's key, Return, and the note."""
    yield from journeys.new_patient(hand, window)
    yield from journeys.flags_not_present(hand, window)
    yield from journeys.typed(hand, journeys.RUNNER)
    hand.log.acts.clear()
    yield from journeys.flag_ticked(hand, "1")
    yield from journeys.printed(hand, done)


def _wrong_side(hand: Hand, window: MainWindow, _done: Done) -> Script:
    """The line again with the other side; the value stays."""
    yield from journeys.new_patient(hand, window)
    yield from journeys.typed(hand, ("weak glut l 4-",))
    hand.log.acts.clear()
    yield from journeys.typed(hand, ("weak glut r",))
    assert_recorded(window, "weak_glute_med")


if __name__ == "__main__":
    sys.exit(main())
