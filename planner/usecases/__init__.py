"""One module per journey, and the ports they need."""
