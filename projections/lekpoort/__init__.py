"""The leak gate: searches the final bytes of a pakket for what is hidden, and fails closed."""
