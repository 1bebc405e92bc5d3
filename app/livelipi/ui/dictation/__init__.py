"""Dictation on screen: the pill, the clipboard, and the settings."""
