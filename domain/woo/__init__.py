"""What of all this is public, and on which ground the rest is not."""
