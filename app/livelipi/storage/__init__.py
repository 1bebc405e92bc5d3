"""What outlives a run: files that captions are exported to."""
