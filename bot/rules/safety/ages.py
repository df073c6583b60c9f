"""The ages at which a rule changes, in years."""

YOUNGEST = 13  # platform terms and consent [D]
ADULT_FROM = 18
OLDER_FROM = 65  # caution with the climb [D]
