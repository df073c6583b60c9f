"""The coach: knows no chat platform."""
