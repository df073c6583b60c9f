"""The coach on Discord."""
