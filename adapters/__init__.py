"""Where the coach meets the world; decides nothing and words nothing."""
