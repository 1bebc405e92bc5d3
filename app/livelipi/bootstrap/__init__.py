"""Builds the program from its parts: with ``cli`` the only place where concrete parts meet."""
