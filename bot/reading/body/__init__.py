"""What a line says of a body."""
