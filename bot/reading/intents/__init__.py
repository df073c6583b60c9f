"""What an athlete wants of the coach: a line to a wish and what was said with it."""
