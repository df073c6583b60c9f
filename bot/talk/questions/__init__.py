"""The questions that can be open, one module a story."""
