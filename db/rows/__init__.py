"""Rows: how the store keeps things. They never leave db/. Importing this loads all of them."""

from db.rows import content, people, programs, settings

__all__ = ["content", "people", "programs", "settings"]
