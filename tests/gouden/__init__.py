"""Streams as a release stored them, replayed by every later one."""
