"""Zonder: take each guard away once, and see which scenario fails. `python -m tests.zonder`."""
