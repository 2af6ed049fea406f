"""A line that opens many marks is read at once."""

import time

from rr3search.citations import parse_citation


def test_a_line_of_200000_characters_that_closes_no_mark_is_read_at_once() -> None:
    line = "a [rr3:a " * 22_000
    begun = time.process_time()

    assert parse_citation(line) is None
    assert time.process_time() - begun < 1
