"""The answers to the questions of the start: the whole line, or nothing."""
