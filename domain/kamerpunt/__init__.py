"""Moties and toezeggingen: what the Kamer says of them, and what we did with them, side by side."""
