"""Two statements of one body on one topic -> what changed between them."""

from rr3search.comparison.comparing import choose_topic_sentences, compare_statements, name_question
from rr3search.comparison.content import list_content, strip_frame
from rr3search.comparison.figures import Figure, find_figures
from rr3search.comparison.reports import find_reports
from rr3search.comparison.superseding import compare_with_earlier, find_supersessions
from rr3search.comparison.voices import Voices, is_own_word
from rr3search.comparison.wordings import tells_turn

__all__ = [
    "Figure",
    "Voices",
    "choose_topic_sentences",
    "compare_statements",
    "compare_with_earlier",
    "find_figures",
    "find_reports",
    "find_supersessions",
    "is_own_word",
    "list_content",
    "name_question",
    "strip_frame",
    "tells_turn",
]
