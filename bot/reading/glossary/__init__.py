"""Lines in languages that have words but no lexicon of their own, read as plain English."""
