"""How hard a text is to read, measured as a patient would meet it; pure, and in two languages."""
