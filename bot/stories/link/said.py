"""One log in several apps: codes, accounts, where reminders go."""
