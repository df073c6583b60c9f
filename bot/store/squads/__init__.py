"""Squads as the database has them, and what the outbox knows of their messages."""
