"""What may be said, as values."""
