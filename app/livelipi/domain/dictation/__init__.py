"""Dictation into other programs: what is said becomes text where the cursor is."""
