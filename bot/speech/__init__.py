"""From content to words: layout once, words per language."""
