"""Drawn exercises: values, reading and styles that the window and the sheet share."""
