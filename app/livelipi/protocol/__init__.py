"""Sarvam's wire protocols without I/O, both ends."""
