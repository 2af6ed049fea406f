"""Which deed fulfils which task: "had sent" a task to circulate, "had arrived" a task to obtain.

A verb as told and the words of a task in, whether the one can be the other out. Verbs stand in families of what a
minute-taker uses for one another; a task without any of these verbs is fulfilled by any.
"""

import re

from rr3search.queries.terms import stem_word

__all__ = [
    "ARRIVALS",
    "PERFORMED",
    "STARTS",
    "fulfils",
    "is_asked_for",
    "is_asked_of_another",
    "is_decided",
    "is_figure_asked_for",
    "is_sent",
    "is_to_bring",
    "is_to_bring_word",
    "is_to_contact",
]

_PRINTED = """
send sent circulate share issue distribute forward email post pass give gave given provide supply deliver hand \
  copy resend put
write wrote written draft prepare produce compile draw drew drawn complete finish make made put publish post \
  upload print update revise
write wrote written speak spoke spoken talk raise ask contact email ring rung phone telephone call tell told \
  inform notify remind discuss meet met put confirm report approach consult liaise thank alert take taken
obtain get got gotten receive seek sought order buy bought purchase collect gather find found secure procure \
  place request
repair mend fix replace install fit restore clear clean paint remove renew
arrange organise organize book hold held set schedule convene visit fix
find found establish check enquire inquire investigate look explore clarify confirm ask hear heard learn
submit apply file lodge send sent enter register
publish put upload post print display announce advertise
invite ask contact write wrote written
appoint recruit nominate elect choose chose chosen
bring brought present table tabled report show shown give gave given
review revise amend correct update change edit
arrange organise organize order provide supply secure install erect put place build built lay laid fit deliver set
begin start launch commence open pilot started begun began
"""
"""A family a line."""
_FAMILIES = tuple(frozenset(map(stem_word, family.split())) for family in _PRINTED.strip().splitlines())
_VERBS = frozenset().union(*_FAMILIES)
_FINISHED = frozenset(map(stem_word, ("done", "completed", "actioned", "finished", "fulfilled", "discharged")))
ARRIVALS = frozenset({"arrived", "come", "came", "reached", "gone", "appeared"})
"""What a thing does that somebody sent or got."""
PERFORMED = frozenset({"held", "run", "conducted", "carried", "undertaken", "completed", "done", "finished"})
"""What is done to the task itself, where it is named as a thing: "the consultation had been held"."""
STARTS = frozenset({"started", "begun"})
"""What a thing does that somebody set going."""
_SENT, _GOT, _STARTED = _FAMILIES[0], _FAMILIES[3], _FAMILIES[-1]
_TOLD_TO = frozenset(map(stem_word, ("tell", "inform", "notify", "publish", "alert")))
_ASKED_FOR = _GOT | frozenset(
    map(stem_word, ("pursue", "chase", "ask", "apply", "bid", "submit", "request", "put", "propose", "press", "raise"))
)
_GRANTED = frozenset(
    map(stem_word, ("given", "granted", "agreed", "approved", "provided", "supplied", "sent", "succeeded", "accepted"))
)
_APPLIED = frozenset(map(stem_word, ("submit", "apply", "application", "bid", "request", "file", "lodge", "appeal")))
_DECIDED = frozenset(
    map(stem_word, ("granted", "approved", "agreed", "accepted", "refused", "rejected", "declined", "awarded"))
)
_TAKEN_BY_A_MEETING = "approved adopted endorsed considered noted accepted tabled presented received"
_TAKEN = frozenset(map(stem_word, _TAKEN_BY_A_MEETING.split()))
_PAPERS = _FAMILIES[1] | _FAMILIES[11] | _GOT
"""Tasks to make or bring something that a meeting then takes."""
_TO_BRING_WORD = re.compile(
    r"\b(?:find out|establish|check|enquire|inquire|report|look into|confirm|clarify|investigate|explore|tell|let|"
    r"inform|advise|(?:bring|give|provide|supply|send|share|circulate|obtain|get)\b[^.;]{0,40}?\b(?:dates?|numbers?|"
    r"figures?|totals?|costs?|prices?|data|details|statistics|breakdown|answer|position|timetable|percentage))\b",
    re.IGNORECASE,
)
_BROUGHT = _SENT | _GOT | _FAMILIES[1] | _FAMILIES[11]
_BRINGING_WORD = (0, 1, 2, 3, 6, 8, 11)
"""Families of deeds that bring word of something."""
_FIGURES = re.compile(
    r"\b(?:how (?:many|much|long|often)|when|dates?|numbers?|figures?|totals?|costs?|prices?|averages?|rates?|sums?|"
    r"amounts?|percentages?|proportion|days?|times?)\b",
    re.IGNORECASE,
)
_ANSWERING = (*((family, family) for family in _FAMILIES), (_DECIDED, _APPLIED), (_TAKEN, _PAPERS))
"""Deeds, and the tasks that they fulfil."""
_CONTACTS = _FAMILIES[2] | frozenset(map(stem_word, ("invite", "seek", "request", "chase")))
_WORD = re.compile(r"[a-z]+", re.IGNORECASE)
_OF_ANOTHER = re.compile(
    r"\b(?:ask|invite|request|remind|persuade|urge|get)\b[^.;]{2,80}?\bto (?P<verb>[a-z]+)\b", re.IGNORECASE
)


def is_decided(verb: str, task: str) -> bool:
    """Whether a deed is the decision that a task was to ask for: "had refused" a task to ask for a speed limit."""
    return stem_word(verb) in _DECIDED and not _list_stems(task).isdisjoint(_ASKED_FOR | _APPLIED)


def fulfils(verb: str, task: str) -> bool:
    """Whether a deed, by its verb as told ("sent", "circulated"), can be what a task asks for."""
    words = _list_stems(task)
    wanted = words & _VERBS
    told = stem_word(verb)
    if verb.casefold() in STARTS:
        return not wanted.isdisjoint(_STARTED)
    if is_to_bring_word(task) and verb.casefold() not in ARRIVALS and not _brings_word(told):
        return False
    if not wanted or told in _FINISHED or told in words:
        return True
    if verb.casefold() in ARRIVALS:
        return not wanted.isdisjoint(_SENT | _GOT | _TOLD_TO)
    return any(told in answers and not words.isdisjoint(tasks) for answers, tasks in _ANSWERING)


def _brings_word(told: str) -> bool:
    """Whether a deed, by its stem, can bring word of something: to find out, write, say, send, finish."""
    return told in _FINISHED or any(told in _FAMILIES[at] for at in _BRINGING_WORD)


def is_sent(task: str) -> bool:
    """Whether a task is to send something to somebody, who can tell that they have it."""
    return not _list_stems(task).isdisjoint(_SENT)


def is_to_contact(task: str) -> bool:
    """Whether a task is to write or speak to somebody, who can reply."""
    return not _list_stems(task).isdisjoint(_CONTACTS)


def is_to_bring(task: str) -> bool:
    """Whether a task is to bring, get, make or send a thing, so that it is done where the thing is there."""
    return not _list_stems(task).isdisjoint(_BROUGHT)


def is_figure_asked_for(task: str) -> bool:
    """Whether a task is to bring a figure or a day."""
    return bool(_FIGURES.search(task))


def is_to_bring_word(task: str) -> bool:
    """Whether a task is to find something out or to tell it, so that to say it is to do it."""
    return bool(_TO_BRING_WORD.search(task))


def is_asked_for(verb: str, task: str) -> bool:
    """Whether a task is to get what somebody else has now done or granted: a price, consent."""
    words, told = _list_stems(task), stem_word(verb)
    return not words.isdisjoint(_ASKED_FOR) and (told in words or told in _GRANTED)


def is_asked_of_another(verb: str, task: str) -> bool:
    """Whether a task is to ask somebody else for this deed: "ask the member to put a question"."""
    match = _OF_ANOTHER.search(task)
    return match is not None and stem_word(match.group("verb")) == stem_word(verb)


def _list_stems(task: str) -> frozenset[str]:
    return frozenset(stem_word(word) for word in _WORD.findall(task))
