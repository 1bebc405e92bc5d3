"""The transcript window: everything that was said, to be read, searched, corrected and exported."""
