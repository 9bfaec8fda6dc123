"""The referral note as values, ready to print: every word resolved."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from planner.assessment.finding import Urgency
from planner.handout.snapshot import Letterhead, NoteLine, Paper


@dataclass(frozen=True, slots=True)
class ReferralSnapshot:
    """A whole referral note: what stopped the program, and what is asked of whom."""

    letterhead: Letterhead
    title: str
    urgency: Urgency
    urgency_words: str
    lines: tuple[NoteLine, ...]
    signature: str
    status: str
    paper: Paper
    large_print: bool
    language: str
    printed_on: date
    rtl: bool = False
