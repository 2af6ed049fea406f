"""Meetings and their passages -> each action once, with what later minutes tell of it."""

from rr3search.action_register.building import FollowedBodies, build_register
from rr3search.action_register.closing import close_action, doubt_closing, reopen_action
from rr3search.action_register.outcomes import Outcome, list_outcomes, tell_later
from rr3search.action_register.register import Register, follow_bodies, list_register

__all__ = [
    "FollowedBodies",
    "Outcome",
    "Register",
    "build_register",
    "close_action",
    "doubt_closing",
    "follow_bodies",
    "list_outcomes",
    "list_register",
    "reopen_action",
    "tell_later",
]
