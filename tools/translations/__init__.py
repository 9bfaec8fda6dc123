"""Collects the texts of the window and compiles their translations."""
