"""The pages of the settings: letterhead, sheet, sentences, window."""
