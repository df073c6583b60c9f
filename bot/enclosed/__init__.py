"""What comes along with a message, as values: a picture, a file, a form, all still to be made."""
