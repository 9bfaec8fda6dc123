"""Programs for building and checking Stance; none of them is shipped."""
