"""Tests of Stance. This file keeps `tests` ours: some installed packages bring a `tests` too."""
