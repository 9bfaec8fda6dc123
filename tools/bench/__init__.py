"""Benchmarks: what Stance promises on speed, measured beside a named peer."""
