"""The sentences of a digest and of a list of saved searches, the same in every format for people."""

from typing import TYPE_CHECKING

from rr3search.cli.wording import count_things, describe_meeting
from rr3search.domain import format_date
from rr3search.queries import write_request

if TYPE_CHECKING:
    from rr3search.digest import Digest, MeetingNews, SearchDigest, Withdrawal
    from rr3search.saved_searches import SavedSearch

__all__ = ["describe_filters", "describe_last_look", "describe_meeting_news", "describe_news", "describe_withdrawal"]


def describe_news(one: "SearchDigest", digest: "Digest") -> str:
    """Say how much is new for a search, and since when."""
    counts = _count_news(
        sum(len(news.passages) for news in one.news),
        sum(len(news.actions) for news in one.news),
        withdrawn=sum(withdrawal.sentences for withdrawal in one.withdrawn),
    )
    if digest.since is not None:
        return f"{counts}, of meetings held on {format_date(digest.since)} or later"
    if one.search.look is None:
        return f"{counts}; a first look, at everything there is"
    return f"{counts} since {format_date(one.search.look.looked_on)}"


def describe_meeting_news(news: "MeetingNews") -> str:
    """Name the meeting, say how much of it is new, and whether its minutes are another version."""
    counts = _count_news(len(news.passages), len(news.actions), withdrawn=0)
    corrected = ", in minutes changed since" if news.is_corrected else ""
    return f"{describe_meeting(news.meeting)}: {counts}{corrected}"


def describe_withdrawal(withdrawal: "Withdrawal") -> str:
    """Say what was reported before and is gone."""
    count = count_things(withdrawal.sentences, "sentence")
    verb = "is" if withdrawal.sentences == 1 else "are"
    if withdrawal.meeting is not None:
        return f"{describe_meeting(withdrawal.meeting)}: {count} reported before {verb} no longer in the minutes"
    return f"Minutes of {format_date(withdrawal.held_on)} no longer in the archive: {count} reported before {verb} gone"


def describe_filters(search: "SavedSearch") -> str:
    """Write the filters as they are typed; empty where there are none."""
    named = write_request(search.request).items()
    return " ".join(f"--{name}" if value is True else f'--{name} "{value}"' for name, value in named)


def describe_last_look(search: "SavedSearch") -> str:
    """Say when a search was last looked at."""
    return f"last look {format_date(search.look.looked_on)}" if search.look else "not looked at yet"


def _count_news(passages: int, actions: int, *, withdrawn: int) -> str:
    counts = (
        count_things(passages, "new passage") if passages else "",
        count_things(actions, "new open action") if actions else "",
        f"{count_things(withdrawn, 'sentence')} gone" if withdrawn else "",
    )
    return ", ".join(filter(None, counts))
