"""How a message is laid out, the same in every language."""
