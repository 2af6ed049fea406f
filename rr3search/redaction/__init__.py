"""Names out of minutes: from names to the forms they are printed in, from forms to the spans of a text.

One way for all who need it: removing a person, reading files again afterwards, and publishing.
"""

from rr3search.redaction.forms import NameForms, derive_forms, take_name_apart
from rr3search.redaction.lookups import HashedNames, Meant, NameLookup, PlainNames, hash_forms
from rr3search.redaction.meetings import MeetingRedactor, Mention, Redacted, list_texts
from rr3search.redaction.observed import Observations
from rr3search.redaction.paths import PathRedactor, is_disguised
from rr3search.redaction.printed_words import list_printed_words
from rr3search.redaction.typed import is_named_in

__all__ = [
    "HashedNames",
    "Meant",
    "MeetingRedactor",
    "Mention",
    "NameForms",
    "NameLookup",
    "Observations",
    "PathRedactor",
    "PlainNames",
    "Redacted",
    "derive_forms",
    "hash_forms",
    "is_disguised",
    "is_named_in",
    "list_printed_words",
    "list_texts",
    "take_name_apart",
]
