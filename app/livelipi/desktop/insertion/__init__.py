"""Text into other programs: by pasting, by typing, or to the clipboard only."""
