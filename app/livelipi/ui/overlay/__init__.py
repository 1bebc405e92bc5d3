"""The caption bar above all other windows."""
