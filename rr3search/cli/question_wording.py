"""A question with its asker named once: "FB [Fiona Brack] asked whether ...".

A record in, who is still to be named and the words out. What is no word of the minutes stands in square brackets.
"""

import re

from rr3search.domain import TITLES, QuestionRecord, fold_name

__all__ = ["word_question"]

_OPENING = r"\A\W*(?:Q(?:uestion)?(?![^\W\d])[\s\d.:)]*\(?)?"
"""What may stand before the name: a mark, or "Q (" of questions and answers."""


def word_question(record: QuestionRecord) -> tuple[str | None, str]:
    """Give whom to name in front of a question, None where its words do, and its words.

    Where they open with the asker under another name (initials, "Mrs Brack", "She"), the full name follows that.
    """
    asked_by, text = record.asked_by, record.text
    # a tabled question is known to be theirs by its own words
    is_own = not record.asking and fold_name(asked_by or "") in fold_name(text)
    if asked_by is None or is_own or fold_name(text).startswith(fold_name(asked_by)):
        return None, text
    printed = next((one.attribution.speaker_as_printed for one in record.asking), None)
    opening = re.match(rf"{_OPENING}{re.escape(printed)}(?![\w'’])", text) if printed else None
    if printed is None or opening is None:
        return asked_by, text
    if _is_whole(printed, asked_by):
        return None, text
    return None, f"{opening.group()} [{_drop_title(asked_by, printed)}]{text[opening.end() :]}"


def _is_whole(printed: str, name: str) -> bool:
    """Whether the printed words hold the name, or all of it but a title."""
    title, _, rest = name.partition(" ")
    return fold_name(rest if fold_name(title).rstrip(".") in TITLES else name) in fold_name(printed)


def _drop_title(name: str, printed: str) -> str:
    """Give a name without the title that is printed already ("Mr Lowde")."""
    title = printed.partition(" ")[0]
    return name.removeprefix(f"{title} ") if fold_name(title).rstrip(".") in TITLES else name
