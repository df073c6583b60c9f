"""Files that somebody brings: opened with care, and read into sessions.  Pure."""
