"""HTTP for whoever looks after a coach: whether it lives, whether it answers, what it does."""
