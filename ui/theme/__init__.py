"""Colours, sizes, icons and the style of the window."""
