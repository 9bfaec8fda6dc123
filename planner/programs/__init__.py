"""Programs and the pure edits on them."""
