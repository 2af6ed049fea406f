"""Two statements of one body on one topic -> what changed between them."""

from rr3search.comparison.comparing import choose_topic_sentences, compare_statements
from rr3search.comparison.superseding import compare_with_earlier, find_supersessions

__all__ = ["choose_topic_sentences", "compare_statements", "compare_with_earlier", "find_supersessions"]
