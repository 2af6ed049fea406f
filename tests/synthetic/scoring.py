"""Scores a reading of invented minutes against their gold: speakers, words kept, actions, people, headings, date."""

import re
from collections import Counter
from collections.abc import Sequence

from rr3search.domain import Action, Block, Meeting, Minutes, SpeakerType, Turn, TurnKind
from synthetic.elements import Element, Heading, SaidKind, list_lines
from synthetic.gold import Gold, GoldAction, GoldSentence, Paper
from synthetic.matching import is_same_name, list_plain_words, measure_overlap, names_somebody, tell_holders
from synthetic.tally import Tally

__all__ = ["score_reading"]

_SAME_TASK = 0.6
_LONGEST_INITIALS = 3


def score_reading(paper: Paper, readings: Sequence[Minutes], *, blocks: Sequence[Block] = ()) -> Tally:
    """Score the meetings read from one file; where fewer are read than the file holds, the last stands for the rest.

    Args:
        paper: What was printed, with its gold.
        readings: In the order printed.
        blocks: Of the document; their markers count as kept words.
    """
    tally = Tally()
    for position, gold in enumerate(paper.meetings):
        minutes = readings[min(position, len(readings) - 1)]
        tally.count("date", is_right=minutes.meeting.held_on == gold.held_on, wrong=_tell_date(gold, minutes))
        is_same_body = measure_overlap(minutes.meeting.body, gold.body) > 0.6
        tally.count("body", is_right=is_same_body, wrong=f"BODY gold {gold.body!r} got {minutes.meeting.body!r}")
        _score_sentences(tally, gold, minutes)
        _score_attendees(tally, gold, minutes.meeting)
        _score_sections(tally, gold, minutes.meeting)
        _score_actions(tally, gold, minutes.meeting)
        _score_decisions(tally, gold, minutes)
    _score_words(tally, paper, readings, blocks=blocks)
    return tally


def _tell_date(gold: Gold, minutes: Minutes) -> str:
    return f"DATE gold {gold.held_on} got {minutes.meeting.held_on}"


def _score_sentences(tally: Tally, gold: Gold, minutes: Minutes) -> None:
    turns = [(turn, f" {' '.join(list_plain_words(turn.text))} ") for turn in minutes.turns]
    for sentence in gold.sentences:
        holders = tell_holders(sentence.text, turns)
        if not holders:
            tally.counts["lost"] += 1
            tally.wrong.append(f"LOST {sentence.text}")
        if sentence.said.kind is not SaidKind.SPEECH:
            continue
        _score_speaker(tally, sentence, holders)
        if holders and sentence.section is not None:
            found = {_tell_section(turn, minutes.meeting) for turn in holders}
            is_right = any(measure_overlap(title, sentence.section) >= 0.7 for title in found)
            tally.count(
                "placed", is_right=is_right, wrong=f"PLACE gold {sentence.section!r} got {found}: {sentence.text}"
            )


def _tell_section(turn: Turn, meeting: Meeting) -> str:
    return "" if turn.section is None else meeting.sections[turn.section].title


def _score_speaker(tally: Tally, sentence: GoldSentence, holders: Sequence[Turn]) -> None:
    speaker = sentence.said.speaker
    shown = {f"{turn.attribution.speaker} ({turn.attribution.speaker_type.value})" for turn in holders}
    wrong = f"SPEAKER gold {speaker} got {', '.join(sorted(shown)) or 'LOST'}: {sentence.text}"
    if speaker is None:
        is_right = bool(holders) and not any(names_somebody(turn) for turn in holders)
        tally.count("nobody", is_right=not any(names_somebody(turn) for turn in holders))
    else:
        is_right = bool(holders) and all(_is_credited(turn, sentence) for turn in holders)
        is_other = any(names_somebody(turn) and not _is_credited(turn, sentence) for turn in holders)
        tally.count("person", is_right=not is_other)
    tally.count("speaker", is_right=is_right, wrong=wrong)


def _is_credited(turn: Turn, sentence: GoldSentence) -> bool:
    who, speaker = turn.attribution, sentence.said.speaker
    if is_same_name(who.speaker, speaker):
        return True
    if sentence.said.is_person:
        return False
    if who.speaker_type is SpeakerType.ROLE:
        return is_same_name((who.speaker or "").lower().removeprefix("the "), speaker)
    return who.speaker_type is SpeakerType.ORGANISATION and is_same_name(who.organisation, speaker)


def _score_attendees(tally: Tally, gold: Gold, meeting: Meeting) -> None:
    tally.counts["attendees gold"] += len(gold.attendees)
    tally.counts["attendees given"] += len(meeting.attendees)
    for person in gold.attendees:
        same = [
            one for one in meeting.attendees if is_same_name(one.name, person.name) and one.present == person.present
        ]
        tally.counts["attendees found"] += bool(same)
        if not same:
            tally.wrong.append(f"ATTENDEE missing {person.name} (present: {person.present})")
        elif person.organisation is not None:
            is_right = any(measure_overlap(one.organisation or "", person.organisation) >= 0.6 for one in same)
            wrong = f"ORGANISATION of {person.name} gold {person.organisation!r} got {same[0].organisation!r}"
            tally.count("organisations", is_right=is_right, wrong=wrong)
    known = [person.name for person in gold.attendees]
    tally.wrong.extend(
        f"ATTENDEE invented {one.name!r}"
        for one in meeting.attendees
        if not any(is_same_name(one.name, name) for name in known)
    )


def _score_sections(tally: Tally, gold: Gold, meeting: Meeting) -> None:
    titles = [section.title for section in meeting.sections]
    for title in gold.sections:
        is_right = any(measure_overlap(one, title) >= 0.7 for one in titles)
        tally.count("sections", is_right=is_right, wrong=f"SECTION missing {title!r}")


def _score_actions(tally: Tally, gold: Gold, meeting: Meeting) -> None:
    left = list(meeting.actions)
    tally.counts["actions gold"] += len(gold.actions)
    tally.counts["actions given"] += len(left)
    for action in gold.actions:
        best = max(left, key=lambda one: _liken_tasks(one.text, action.text), default=None)
        if best is None or _liken_tasks(best.text, action.text) < _SAME_TASK:
            tally.wrong.append(f"ACTION missing {action.text}")
            continue
        left.remove(best)
        tally.counts["actions found"] += 1
        _score_action(tally, action, best)
    for extra in left:
        is_stale = any(_liken_tasks(extra.text, text) >= _SAME_TASK for text in gold.reviewed)
        tally.counts["stale"] += is_stale
        tally.wrong.append(f"ACTION {'stale' if is_stale else 'invented'} {extra.text}")


def _liken_tasks(given: str, task: str) -> float:
    """Measure how much of a task a text holds, less what it holds besides."""
    wanted, words = Counter(list_plain_words(task)), Counter(list_plain_words(given))
    held = sum((wanted & words).values()) / max(1, sum(wanted.values()))
    spare = sum((words - wanted).values())
    return held - min(0.35, spare * 0.01)


def _score_action(tally: Tally, gold: GoldAction, given: Action) -> None:
    is_right = len(gold.owners) == len(given.owners) and all(
        any(is_same_name(one, owner) for one in given.owners) for owner in gold.owners
    )
    tally.count("owners", is_right=is_right, wrong=f"OWNER gold {gold.owners} got {given.owners}: {gold.text}")
    wrong = f"DUE gold {gold.due} got {given.due}: {given.text}"
    if gold.due is not None or "next meeting" not in gold.text:
        tally.count("due", is_right=given.due == gold.due, wrong=wrong)


def _score_decisions(tally: Tally, gold: Gold, minutes: Minutes) -> None:
    told = [one.text for one in minutes.meeting.decisions]
    told += [turn.text for turn in minutes.turns if turn.kind is TurnKind.DECISION]
    for text in gold.decisions:
        wanted = " ".join(list_plain_words(text))
        is_right = any(wanted in " ".join(list_plain_words(one)) for one in told)
        tally.count("decisions", is_right=is_right, wrong=f"DECISION missing {text}")


def _score_words(tally: Tally, paper: Paper, readings: Sequence[Minutes], *, blocks: Sequence[Block]) -> None:
    """Count the printed words that stand in turns, titles, front matter, marks or omissions."""
    kept: Counter[str] = Counter()
    for minutes in readings:
        meeting = minutes.meeting
        texts = [turn.text for turn in minutes.turns]
        texts += [f"{section.number} {section.title}" for section in meeting.sections]
        texts += [*meeting.front_matter, *(one.text for one in meeting.left_out), meeting.title]
        kept.update(word for text in texts for word in list_plain_words(text))
    kept.update(word for block in blocks for word in list_plain_words(block.marker))
    printed = Counter(word for text in _list_texts(paper.elements) for word in list_plain_words(text))
    missing = printed - kept
    split = _find_split_words(missing, kept - printed)
    missing -= Counter(split)
    tally.wrong.extend(f"SPLIT {word}" for word in split if len(word) > _LONGEST_INITIALS)
    total = sum(printed.values())
    tally.counts["words of"] += total
    tally.counts["words"] += total - sum(missing.values())
    if missing:
        tally.wrong.append(f"WORDS missing {dict(missing)}")


def _find_split_words(missing: Counter[str], spare: Counter[str]) -> list[str]:
    """List missing words whose two parts were kept apart: spaced initials, a word broken at a line's end."""
    found = []
    for word in missing.elements():
        for cut in range(1, len(word)):
            parts = Counter((word[:cut], word[cut:]))
            if parts <= spare:
                spare -= parts
                found.append(word)
                break
    return found


def _list_texts(elements: Sequence[Element]) -> list[str]:
    texts: list[str] = []
    for element in elements:
        if isinstance(element, Heading):
            texts.append(f"{element.number} {element.text}")
        texts.extend(piece.text for line in list_lines(element) for piece in line.pieces)
    return [re.sub(r"[.…_]{4,}", " ", text) for text in texts]
