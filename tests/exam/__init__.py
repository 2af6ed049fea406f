"""Minutes that nobody who wrote the rules has seen, what a careful reader makes of them, and the score against it."""
