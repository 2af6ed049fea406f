"""What a question is after: whose words, what sort of fact, and whether it asks to unmask somebody.

Question and vocabulary in, an Intent out. Only the question's own words and the archive's names are read.
"""

import re
from dataclasses import dataclass, field, replace

from rr3search.domain import Acronym, Intent, Vocabulary, fold_characters, fold_name
from rr3search.queries.facts import list_counted, list_framing, read_answer_type
from rr3search.queries.named import list_named_people
from rr3search.queries.terms import list_content_terms, stem_word
from rr3search.queries.unmasking import list_mentions, seeks_identity, seeks_role, would_unmask
from rr3search.queries.wordings import NAMING, SAYING_WORD, names_speaker

__all__ = ["read_intent", "read_literal_intent"]

_LEADING = re.compile(
    r"^(?:mr|mrs|ms|miss|dr|prof|professor|cllr|what|which|is|are|was|were|the|a|an|how|and|did|of|from|by|to|do|"
    r"we|know|there|any|current)\s+",
    re.IGNORECASE,
)
_NOBODY_IN_PARTICULAR = """
anyone anybody anything someone somebody everyone everybody they we people he she it you i us them who members
attendees participants group meeting minutes committee board panel officials nobody others one all those there
"""
_GENERIC = frozenset(_NOBODY_IN_PARTICULAR.split())
_ACTIONS = re.compile(
    r"\bactions?\b|\b(?:promised?|undert(?:ake|ook)|commit(?:ted|ments?)?|follow(?:ed)?[- ]ups?|to-?do)\b|"
    r"\bagreed to do\b|"
    r"\bwho (?:is|was|will|has) (?:going )?to\b",
    re.IGNORECASE,
)
_DECISIONS = re.compile(r"\b(?:decisions?|decided?|resolved?|resolutions?|approved?|agreed)\b", re.IGNORECASE)
_QUESTIONS = re.compile(r"\bquestions?\b|\b(?:asked|queried|enquired)\b|\bask\b", re.IGNORECASE)
_MOST_WORDS_OF_A_NAME = 5
_BODIES = "agency department trust ministry council commission authority association charity inspectorate institute"
_KINDS_OF_BODY = frozenset(_BODIES.split())
"""Nouns a body is called by where only one of its kind is listed."""
_SHORTEST_SINGLE_PART = 5
"""Of a name, letters that a word needs to stand for the whole of it: "Kittiwake", not "Aid"."""


@dataclass(slots=True)
class _Named:
    """Whose words a question wants, sorted by what the archive knows of the names."""

    people: list[str] = field(default_factory=list)
    organisations: list[str] = field(default_factory=list)
    label_words: list[str] = field(default_factory=list)
    unknown: list[str] = field(default_factory=list)
    linked: list[str] = field(default_factory=list)
    """Organisations the register tells to be the same."""
    printed: list[str] = field(default_factory=list)
    """The question's own words for all of these."""


def read_intent(question: str, vocabulary: Vocabulary) -> Intent:
    """Understand a question, with the filters of the dialect already taken out."""
    understood = read_literal_intent(question, vocabulary)
    folded = fold_characters(question)
    named = _sort_names(folded, vocabulary)
    framing = set(list_framing(understood.answer_type))
    if named.printed:
        names = (*named.people, *named.organisations, *named.printed)
        framing |= {word for name in names for word in fold_name(name).split()}
        framing |= {term for term in understood.topic if SAYING_WORD.fullmatch(term)}
    return replace(
        understood,
        people=tuple(dict.fromkeys(named.people)),
        organisations=tuple(dict.fromkeys((*named.organisations, *named.linked))),
        unknown_speaker=named.unknown[0] if named.unknown and len(named.unknown) == len(named.printed) else None,
        speaker_class=tuple(dict.fromkeys(named.label_words)),
        topic=tuple(term for term in understood.topic if term not in framing),
        named=list_named_people(folded, vocabulary),
        is_about_actions=bool(_ACTIONS.search(folded)),
        is_about_decisions=bool(_DECISIONS.search(folded)),
        is_about_questions=bool(_QUESTIONS.search(folded)),
    )


def read_literal_intent(question: str, vocabulary: Vocabulary) -> Intent:
    """Understand a question in which names and kinds of record are words like its others.

    Nobody's words in particular are wanted then; what guards the unnamed stays.
    """
    folded = fold_characters(question)
    return Intent(
        topic=tuple(list_content_terms(folded)),
        answer_type=read_answer_type(folded),
        counted=tuple(list_counted(folded)),
        mentions=list_mentions(folded, vocabulary),
        is_seeking_identity=seeks_identity(folded),
        is_seeking_role=seeks_role(folded),
        is_unmasking=would_unmask(folded, vocabulary),
    )


def _sort_names(question: str, vocabulary: Vocabulary) -> _Named:
    named = _Named()
    for match in (match for pattern in NAMING for match in pattern.finditer(question)):
        who = _trim(match.group("who"))
        words = fold_name(who).split()
        if not words or {words[0], words[-1]} & (_GENERIC | {"been", "being"}) or len(words) > _MOST_WORDS_OF_A_NAME:
            continue
        linked = _match_register(words, vocabulary)
        fitting = _list_fitting_organisations(words, vocabulary, is_named=who[:1].isupper())
        part = fitting[:1] if len(fitting) == 1 else []
        if people := _match_people(words, vocabulary):
            named.people += people
            named.organisations += part if set(people) <= set(vocabulary.group_labels) else []
        elif (body := _match_organisation(words, vocabulary)) or linked:
            named.organisations += [body] if body else []
            named.linked += linked
        elif label_words := _match_label(words, vocabulary):
            named.label_words += label_words
        elif part:
            named.organisations += part
        elif called := list_named_people(f"of {who}", vocabulary):
            named.people += called
        elif not fitting and any(word[:1].isupper() for word in who.split()) and names_speaker(match):
            named.unknown.append(who)
        else:
            continue
        named.printed.append(who)
    return named


def _trim(who: str) -> str:
    previous = ""
    who = who.strip(" ,.?!\"'")
    while who != previous:
        previous, who = who, _LEADING.sub("", who).strip(" ,.?!\"'")
    return re.sub(r"'s?$", "", who)


def _match_people(words: list[str], vocabulary: Vocabulary) -> list[str]:
    """Everybody whose name holds all these words, or who holds that office; a whole name means one person alone."""
    wanted = " ".join(words)
    whole = next((person for person in vocabulary.people if wanted in map(fold_name, person.forms)), None)
    if whole:
        return list(whole.forms)
    holders = [form for person in vocabulary.people if wanted in map(fold_name, person.roles) for form in person.forms]
    offices = [label for label in vocabulary.group_labels if fold_name(label).removeprefix("the ") == wanted]
    named = [
        form
        for person in vocabulary.people
        if any(set(words) <= set(fold_name(form).split()) for form in person.forms)
        for form in person.forms
    ]
    return [*holders, *offices] or named


def _match_organisation(words: list[str], vocabulary: Vocabulary) -> str | None:
    """The organisation that is called so, in short or in full."""
    wanted = " ".join(words)
    bodies = _list_bodies(vocabulary)
    named = (acronym.short for acronym in vocabulary.acronyms if wanted in _list_forms(acronym))
    short = next(named, None)
    return bodies.get(wanted) or (bodies.get(fold_name(short), short) if short else None)


def _match_register(words: list[str], vocabulary: Vocabulary) -> list[str]:
    """The archive's organisations that the register knows under this name, or under an acronym for it."""
    wanted = " ".join(words)
    forms = {wanted, *(form for one in vocabulary.acronyms if wanted in _list_forms(one) for form in _list_forms(one))}
    return [body for form in sorted(forms) for body in vocabulary.body_links.get(form, ())]


def _list_fitting_organisations(words: list[str], vocabulary: Vocabulary, *, is_named: bool) -> list[str]:
    """Every organisation whose name holds all these words: only where there is one, it is meant.

    A single word is only taken where it is printed as a name, or is what bodies of its kind are called ("the agency").
    """
    is_kind = len(words) == 1 and words[0] in _KINDS_OF_BODY
    if len(words) == 1 and not is_kind and (not is_named or len(words[0]) < _SHORTEST_SINGLE_PART):
        return []
    stems = {stem_word(word) for word in words}
    bodies = _list_bodies(vocabulary)
    names = {form: acronym.short for acronym in vocabulary.acronyms for form in _list_forms(acronym)} | bodies
    fitting = {
        bodies.get(fold_name(body), body)
        for name, body in names.items()
        if stems <= {stem_word(word) for word in name.split()} and not _holds_person(name, vocabulary)
    }
    return sorted(fitting)


def _holds_person(name: str, vocabulary: Vocabulary) -> bool:
    """Whether a body's name is a line of an attendance list: "Jo Marsh and Al Reed, both Quay Trust"."""
    return any(" " in person.name and f" {fold_name(person.name)}" in f" {name}" for person in vocabulary.people)


def _list_forms(acronym: Acronym) -> tuple[str, str]:
    return fold_name(acronym.short), fold_name(acronym.long)


def _list_bodies(vocabulary: Vocabulary) -> dict[str, str]:
    """Organisations by their folded names and the parts between slashes."""
    return {
        fold_name(part).removeprefix("the "): body
        for body in vocabulary.organisations
        for part in (*body.split("/"), body)
    }


def _match_label(words: list[str], vocabulary: Vocabulary) -> list[str]:
    """The words, where anonymous speakers are called by them ("the sector", "voluntary organisations")."""
    known = {stem_word(word) for label in vocabulary.anonymous_labels for word in fold_name(label).split()[1:]}
    return words if words and all(stem_word(word) in known for word in words) else []
