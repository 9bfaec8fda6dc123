"""The window: PySide6 widgets over the planner."""
