"""Draws the exercises: a body is posed, dressed, seen and traced into paths. None of it ships."""
