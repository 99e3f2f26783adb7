"""Kamer: records of the open data of the Tweede Kamer, as they are, into what the domain takes."""
