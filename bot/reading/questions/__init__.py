"""Which answer a question is about: what its words stand for, and who is asked in such words."""
