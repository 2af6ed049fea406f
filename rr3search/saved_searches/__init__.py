"""Searches kept under a name, and what each had to look at when it was last looked at: a file beside the index."""

from rr3search.saved_searches.contents import (
    NO_CONTENTS,
    Contents,
    gather_contents,
    identify_action,
    identify_sentences,
)
from rr3search.saved_searches.file import find_saved_searches
from rr3search.saved_searches.keeping import SavedSearches
from rr3search.saved_searches.nouns import Look, SavedSearch, normalise_name

__all__ = [
    "NO_CONTENTS",
    "Contents",
    "Look",
    "SavedSearch",
    "SavedSearches",
    "find_saved_searches",
    "gather_contents",
    "identify_action",
    "identify_sentences",
    "normalise_name",
]
