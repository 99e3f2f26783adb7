"""What in a text may be personal data: suggestions, which two people accept or refuse."""
