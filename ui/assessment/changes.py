"""The edits a row can make, each as a new ObservedFinding given to the session."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from datetime import date

from planner.assessment.assessment import ObservedFinding
from planner.assessment.finding import Finding, Measure, Scale
from planner.assessment.values import unit_key, unit_of
from planner.vocabulary import FindingId, Side
from ui.session import Session


class Changes:
    """Turns what the therapist did to a row into one edit of the session."""

    def __init__(self, session: Session) -> None:
        self._session = session
        self.begun: dict[FindingId, ObservedFinding] = {}  # typed, its side still to come

    def finding(self, finding: FindingId) -> Finding:
        """The catalogue's entry."""
        return self._session.catalogue.finding[finding]

    def observed(self, finding: FindingId) -> ObservedFinding | None:
        """What is recorded of it, if anything."""
        return self._session.state.assessment.observed(finding)

    def set_side(self, finding: FindingId, side: Side) -> bool:
        """Record with that side, or change the side; False where the finding has no such side."""
        if side not in self.finding(finding).sides:
            return False
        seen = self.observed(finding) or self.begun.get(finding) or ObservedFinding(finding)
        self._record(replace(seen, side=side))
        return True

    def set_value(self, finding: FindingId, scale: Scale, value: Measure | None) -> bool:
        """Set or clear a value; False while not recorded, since a side is never guessed."""
        seen = self.observed(finding)
        if seen is None:
            return False
        values = {kind: kept for kind, kept in seen.values.items() if kind != scale.type}
        extras = dict(seen.extras)
        if value is not None:
            values[scale.type] = value
            if len(scale.units) > 1:
                extras[unit_key(scale)] = unit_of(scale, extras)
        self._record(replace(seen, values=values, extras=extras))
        return True

    def set_extra(self, finding: FindingId, name: str, option: str | None) -> None:
        """Set or clear a named choice, such as the muscle or a unit."""
        seen = self.observed(finding)
        if seen is None:
            return
        extras: Mapping[str, str] = {k: v for k, v in seen.extras.items() if k != name}
        if option is not None:
            extras = {**extras, name: option}
        self._record(replace(seen, extras=extras))

    def overrule(self, finding: FindingId, *, positive: bool | None) -> None:
        """Say that it counts or not whatever its value; None goes back to the value."""
        seen = self.observed(finding)
        if seen is not None:
            self._record(replace(seen, positive=positive))

    def set_week(self, finding: FindingId, week: int | None, on: date | None) -> None:
        """Set the week after an operation or injury, and the day of the observation."""
        seen = self.observed(finding)
        if seen is not None:
            self._record(replace(seen, week=week, observed_on=on))

    def untick(self, finding: FindingId) -> None:
        """Take it back."""
        if self.observed(finding) is not None:
            self._session.untick(finding)

    def _record(self, observed: ObservedFinding) -> None:
        if observed != self.observed(observed.finding):
            self._session.record(observed)
