"""What every adapter to a chat platform needs: secrets, pace, rests, messages in parts."""
