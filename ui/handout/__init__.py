"""The Handout pane: the real pages, printing and saving them."""
