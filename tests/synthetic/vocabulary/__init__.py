"""The words that invented minutes are made of."""
