"""Lezen."""
def voeg_toe(app): pass
