"""From the bytes of a file to one string, or a refusal in one sentence."""
