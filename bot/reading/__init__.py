"""Understanding what an athlete writes: free text to values, never to a guess."""
