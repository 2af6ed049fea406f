"""Who says each sentence, and how that is known."""
