"""Invented minutes in many house styles, with the truth about them known by construction."""
