"""The second door: the same work without a window, for scripts, tests and batch printing."""
