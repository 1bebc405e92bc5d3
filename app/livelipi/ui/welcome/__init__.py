"""The first run: from nothing to the first caption in a few clicks."""
