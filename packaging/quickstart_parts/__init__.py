"""The steps of quickstart.py, standard library only."""
