"""A digest and saved searches as JSON."""

from typing import TYPE_CHECKING

from rr3search.cli.rendering.json_nouns import (
    Json,
    describe_action,
    describe_passage,
    refer_to,
    write_date,
)
from rr3search.queries import write_request

if TYPE_CHECKING:
    from rr3search.digest import Digest, MeetingNews, SearchDigest, Withdrawal
    from rr3search.saved_searches import SavedSearch

__all__ = ["describe_digest", "describe_search"]


def describe_search(search: "SavedSearch") -> dict[str, Json]:
    """Give the entries of a saved search; `looked_on` is null until a digest of it is marked as read."""
    return {
        "name": search.name,
        "query": search.query,
        "filters": write_request(search.request),
        "looked_on": write_date(search.look.looked_on) if search.look else None,
    }


def describe_digest(digest: "Digest") -> dict[str, Json]:
    """Give every search with what is new for it, those without news too."""
    return {"since": write_date(digest.since), "searches": [_describe_news(one) for one in digest.searches]}


def _describe_news(one: "SearchDigest") -> dict[str, Json]:
    return describe_search(one.search) | {
        "news": [_describe_meeting_news(news) for news in one.news],
        "withdrawn": [_describe_withdrawal(withdrawal) for withdrawal in one.withdrawn],
        "obstacle": one.obstacle,
    }


def _describe_meeting_news(news: "MeetingNews") -> dict[str, Json]:
    return {
        "meeting": refer_to(news.meeting),
        "is_corrected": news.is_corrected,
        "passages": [describe_passage(passage) for passage in news.passages],
        "actions": [describe_action(linked) for linked in news.actions],
    }


def _describe_withdrawal(withdrawal: "Withdrawal") -> dict[str, Json]:
    return {
        "meeting": refer_to(withdrawal.meeting) if withdrawal.meeting else None,
        "held_on": write_date(withdrawal.held_on),
        "sentences": withdrawal.sentences,
    }
