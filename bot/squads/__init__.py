"""Squads between the store and the talk: batches of acts, what is due, rooms that go away."""
