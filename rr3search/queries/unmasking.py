"""Whether a question would have those named whom the minutes leave unnamed.

A question and the archive's names in; whom it mentions, whether it asks who somebody is, and whether it asks outright
who an anonymous speaker is, out. Wider than what a question is taken to want: these are guards.
"""

import re

from rr3search.domain import Vocabulary, list_words
from rr3search.queries.wordings import SAYING

__all__ = ["list_mentions", "seeks_identity", "seeks_role", "would_unmask"]

_IDENTITY = re.compile(
    r"\bwho(?:se|m)?\b|\bwhich\s+(?:\w+\s+){0,3}?(?:organi[sz]ations?|charit(?:y|ies)|attendees?|members?|"
    r"persons?|people|providers?|"
    r"bod(?:y|ies)|compan(?:y|ies)|speakers?|trusts?|individuals?|representatives?|participants?|delegates?|"
    r"officials?|groups?|"
    r"colleagues?|agenc(?:y|ies)|services?|partners?|suppliers?|councillors?)\b|\bwhat\s+(?:organi[sz]ation|"
    r"charity|person|attendee|"
    r"member|provider|name|was the name|is the name|group|body|speaker|company)\b|\b(?:name|names|identity|"
    r"identify|unmask|reveal|"
    r"anonymous|real name|guess)\b",
    re.IGNORECASE,
)
_RELATIVE = re.compile(
    r"\b(?:people|those|any(?:one|body)|every(?:one|body)|some(?:one|body)|men|women|children|youngsters|young people|"
    r"famil(?:y|ies)|households?|tenants?|residents?|patients?|pupils?|clients?|prisoners?|leavers?|victims?)"
    r" who(?:m|se)?\b",
    re.IGNORECASE,
)
"""Says which people a question is about, and does not ask who they are."""
_ABOUT_A_MATTER = re.compile(
    r"^(?:and |but )?(?:when|where|why|how|will|would|can|could|should|shall|may|do|does|did|has|have|had|are|is "
    r"(?!it\b|this\b|that\b)|what (?:is|are|was|were|has|have|had|happens|happened|becomes|became|will|would|can|could|"
    r"should|do|does|did|support|help|plans?)\b(?! the (?:name|identity)))",
    re.IGNORECASE,
)
_UNMASKING = re.compile(
    r"\b(?:names?|identity|identify|employers?|reveal|unmask|who (?:is|was|were)|guess|probabilit\w+|likely|really|"
    r"which (?:organi[sz]ation|charity|person|body)|work(?:s|ed)? for|represents?|belongs? to)\b",
    re.IGNORECASE,
)
_ACTS = (
    r"(?:get|receive|pay|fund|finance|bear|meet|run|manage|own|operate|maintain|repair|mend|clean|decide|approve|choose|set|"
    r"appoint|chair|lead|deal|handle|enforce|provide|deliver|inspect|regulate|oversee|check|sign|collect|issue|"
    r"benefit|lose|look|keep|hold|control|grant|allocate|award|assess|review|monitor|audit|commission|license|"
    r"employ|train|take|make)(?:e?s)?|(?:appl|qualif|suppl|carr)(?:y|ies)"
)
"""What a body or a group does or gets by a rule: in the present or as to come, not as somebody's story."""
_ROLE = re.compile(
    r"^(?:and |but |so )?(?:who(?:m|se)?(?: else| exactly)?|(?:which|what) (?:\w+ ){0,3}?\w+) "
    r"(?:now |currently |normally |usually |actually |still |also |then )?"
    r"(?:(?:(?:will|would|should|shall|must|can|may|might|has to|have to|is to|are to)(?: now| still| also)? "
    r"(?:have to )?)?"
    rf"(?:{_ACTS})\b|"
    r"(?:is|are|(?:will|would|should)(?: still| also)? be)(?: now| still| also)? (?:responsible|accountable|"
    r"liable|eligible|entitled|in charge|exempt|allowed|required|covered|affected|paid|"
    r"to (?:pay|run|decide|fund|provide))\b|"
    r"(?:should|can|must) (?:i|we|you|one) (?:contact|ring|call|write|turn|apply)\b)",
    re.IGNORECASE,
)
_TELLING = re.compile(
    rf"\b(?:(?:{SAYING}|object|hope|worr(?:y|ies|ied)|fear|thought|felt|spoken)(?:e?s|ed|ing)?|"
    r"no|not|never|cannot|\w+n't)\b",
    re.IGNORECASE,
)
"""What somebody said, felt or went without, of which a question may ask who it was."""
_THIS_ONE = ("the", "this", "that")
_SHORTEST_PART = 3
_CAPITALISED = re.compile(r"(?<=\s)[A-Z][\w-]+")


def seeks_identity(question: str) -> bool:
    """Whether a question asks who somebody is, or which body."""
    asked = _RELATIVE.sub("", question) if _ABOUT_A_MATTER.match(question) else question
    return bool(_IDENTITY.search(asked)) and not seeks_role(question)


def seeks_role(question: str) -> bool:
    """Whether a question asks only which people or bodies get, pay, run or decide something: "who pays for the lift?".

    It does not where any saying or wishing is spoken of too ("which charity that complained runs the hostel?").
    """
    role = _ROLE.match(question)
    if not role or not _IDENTITY.search(role.group()):
        return False
    return not _IDENTITY.search(question[role.end() :]) and not _TELLING.search(question)


def would_unmask(question: str, vocabulary: Vocabulary) -> bool:
    """Whether a question asks who an anonymous speaker is, or takes two of them for one."""
    is_asking = bool(_UNMASKING.search(question)) and _names_label(question, vocabulary)
    is_asking = is_asking or (seeks_role(question) and _ends_with_label(question, vocabulary))
    return is_asking or _links_unnamed(question, vocabulary)


def list_mentions(question: str, vocabulary: Vocabulary) -> tuple[str, ...]:
    """Everybody listed, by any part of the name in capitals, and every body they come from, by any of its names.

    Wider than whom a query asks for: it guards those whom the minutes leave unnamed.
    """
    words = list_words(question)
    running = f" {' '.join(words)} "
    begun = [one for word in set(words) for one in vocabulary.listed_names.get(word, ())]
    whole = [name for _, name, spelled in sorted(begun) if spelled in running]
    called = [
        word
        for word in _CAPITALISED.findall(question)
        if len(word.casefold()) >= _SHORTEST_PART and word.casefold() in vocabulary.name_parts
    ]
    return tuple(dict.fromkeys((*whole, *called)))


def _names_label(question: str, vocabulary: Vocabulary) -> bool:
    """Whether the question holds an anonymous speaker's label, without its article."""
    words = f" {' '.join(list_words(question))} "
    return any(f" {' '.join(list_words(label)[1:])} " in words for label in vocabulary.anonymous_labels)


def _ends_with_label(question: str, vocabulary: Vocabulary) -> bool:
    """Whether it is an anonymous speaker whom something is done for: "Which trust pays the attendee?"."""
    words = f" {' '.join(list_words(question))}"
    labels = (list_words(label)[1:] for label in vocabulary.anonymous_labels)
    return any(words.endswith(f" {which} {' '.join(label)}") for label in labels if label for which in _THIS_ONE)


def _links_unnamed(question: str, vocabulary: Vocabulary) -> bool:
    """Whether the question takes two who were left unnamed for one: "did the same attendee say it again?"."""
    labels = [list_words(label)[1:] for label in vocabulary.anonymous_labels]
    nouns = {label[-1] for label in labels if label}
    others = {word for label in labels for word in label[:-1]} | {"anonymous", "unnamed"}
    words = list_words(question)
    for start in (at + 1 for at, word in enumerate(words) if word == "same"):
        named = next((word for word in words[start:] if word not in others), "")
        if named in nouns or named.removesuffix("s") in nouns:
            return True
    return False
