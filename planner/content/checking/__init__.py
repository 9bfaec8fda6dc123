"""Checks of a catalogue, one module per part."""
