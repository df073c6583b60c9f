"""Several sessions told in one message: which days it names, and what it tells of each."""
