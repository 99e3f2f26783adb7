"""From text to the nota it holds: sections, blocks, notes, citations, and doubts for a person."""
