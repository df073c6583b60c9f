"""The coaching: pure knowledge, every number in a typed table with its source beside it."""
