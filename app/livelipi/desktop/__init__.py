"""The desktop round the program: one instance, and what other programs may ask of it."""
