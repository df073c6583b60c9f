"""The dialogue: what an act leads to, decided without waiting on anything."""
