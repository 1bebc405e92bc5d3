"""The websockets client that drives a sans-I/O protocol."""
