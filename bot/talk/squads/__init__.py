"""What is done in a room that trains together, and in private about it.  Pure."""
