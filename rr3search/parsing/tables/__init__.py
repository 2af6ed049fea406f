"""Tables as minutes use them, made into lines."""
