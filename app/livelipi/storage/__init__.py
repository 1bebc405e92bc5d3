"""What outlives a run: the history, keys in the keyring, settings, and files for other programs."""
