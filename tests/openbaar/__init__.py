"""What leaves: the whole bundle, against all that it may not hold."""
