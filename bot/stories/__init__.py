"""What happens when a command is called, a button pressed, a question answered."""
