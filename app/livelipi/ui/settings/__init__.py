"""The settings window: every setting, in pages, found by typing, applied at once."""
