"""The proof of the leak gate: hidden words planted in every channel and in every form."""
