"""The database: tables, what they hold, and one transaction at a time."""
