"""What somebody takes away, and brings: the shapes of files, and how they are written."""
