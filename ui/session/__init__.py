"""The session: one patient's visit as the window edits it. Every edit goes through here.

An id goes down, a whole value comes up: each method makes one pure edit, asks the engine for a new
proposal, lets the program follow it, and tells everybody once with a whole `SessionState`.
"""

from ui.session.session import Session
from ui.session.state import EMPTY, SessionState

__all__ = ["EMPTY", "Session", "SessionState"]
