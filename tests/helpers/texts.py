"""What tests of languages share: a day, a person."""

from __future__ import annotations

from datetime import date

from planner.patients.patient import Patient

DAY = date(1988, 1, 2)
RUIZ = Patient(None, "Ruiz", "Ana", DAY)
