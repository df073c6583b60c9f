"""Accounts: how people are reached by them, and how they come to a log and leave it."""
