"""The content pack: read, checked, turned into values."""
