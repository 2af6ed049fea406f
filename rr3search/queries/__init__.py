"""What a person types, understood: the step before anything is searched."""

from rr3search.queries.acronyms import list_other_forms
from rr3search.queries.coverage import TopicCoverage
from rr3search.queries.dialect import FilterRequest, Query, parse_date, parse_kinds, parse_query
from rr3search.queries.facts import list_counted
from rr3search.queries.intent import read_intent, read_literal_intent
from rr3search.queries.periods import read_period
from rr3search.queries.requests import read_request, read_text_field, write_request
from rr3search.queries.terms import list_content_stems, list_content_terms, list_stems, list_term_pairs

__all__ = [
    "FilterRequest",
    "Query",
    "TopicCoverage",
    "list_content_stems",
    "list_content_terms",
    "list_counted",
    "list_other_forms",
    "list_stems",
    "list_term_pairs",
    "parse_date",
    "parse_kinds",
    "parse_query",
    "read_intent",
    "read_literal_intent",
    "read_period",
    "read_request",
    "read_text_field",
    "write_request",
]
