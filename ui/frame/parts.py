"""What the window is built from; made in app.py, handed down by constructor."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from planner.suggest.catalogue import Catalogue
    from planner.usecases.ports import Store
    from planner.vocabulary import Clock
    from ui.figures import Figures
    from ui.frame.autosave import Autosave
    from ui.jobs import JobRunner
    from ui.messages import Messages
    from ui.session import Session
    from ui.settings import Settings
    from ui.theme.theme import Theme


@dataclass(frozen=True, slots=True)
class Parts:
    """One of each."""

    store: Store
    catalogue: Catalogue
    clock: Clock
    session: Session
    messages: Messages
    jobs: JobRunner
    settings: Settings
    theme: Theme
    autosave: Autosave
    figures: Figures
