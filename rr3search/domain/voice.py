"""Whose words a passage is, seen from those a query asks about: their own, others' about or to them, or neither."""

from collections.abc import Collection, Sequence

from rr3search.domain.passage import Passage, Voice
from rr3search.domain.words import fold_name, list_words

__all__ = ["tell_voice"]


def tell_voice(passage: Passage, wanted: Collection[str], *, label_words: Sequence[str] = ()) -> Voice | None:
    """Tell whose words a passage is; None where nobody's in particular are wanted.

    Args:
        passage: What was said.
        wanted: Folded names of people and organisations, in every form.
        label_words: Words of an anonymous label whose bearers are wanted.
    """
    if not wanted and not label_words:
        return None
    who = passage.attribution
    label = fold_name(who.speaker or "")
    is_labelled = bool(label_words) and all(word in label for word in label_words)
    if is_labelled or any(fold_name(name) in wanted for name in (who.speaker, who.organisation) if name):
        return Voice.THEIRS
    told = f" {' '.join(list_words(passage.text))} "
    return Voice.ABOUT_THEM if any(f" {' '.join(list_words(name))} " in told for name in wanted) else Voice.OTHERS
