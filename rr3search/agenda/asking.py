"""Which tabled matters are questions, and which hold several.

Words of a line in, yes or no, or the questions out. A question stands with its mark or is put indirectly ("To ask HMPPS
whether ..."). Several in a paragraph are one item; they are parted only where they are numbered, or where each is long
enough to stand alone, leans on none before it and shares no word of substance with another.
"""

import re
from itertools import combinations

from rr3search.agenda.run_in_items import split_run_in
from rr3search.domain import fold_characters, leans_on_previous
from rr3search.language.sentences import split_sentences

__all__ = ["is_question", "is_stem", "split_questions"]

_LONGEST = 2_000
_OPENS_AT_MOST = 300
_ENDS_ASKING = re.compile(r"\?[\s\"')\]!.]*$|\?\s*[(\[][^()\[\]?]{1,80}[)\]]\s*\.?$")
_WONDER = r"(?:whether|if|when|where|why|who|whom|which|what|how)\b"
_WH = r"(?:what|when|where|why|who|whom|whose|which|how)"
_AUXILIARY = (
    r"(?:is|are|was|were|will|would|does|do|did|has|have|had|can|could|should|might|must|isn't|aren't|won't|doesn't|"
    r"hasn't|haven't|didn't|can't)"
)
_SUBJECT = (
    r"(?:the|we|you|they|there|any|anyone|anybody|it|this|these|those|members?|a|an|our|all|everyone|someone|somebody|"
    r"people|ministers?)"
)
_NEWS = r"(?:clarification|confirmation|clarity|assurances?|updates?|information|news|advice|answers?)"
_ASKING = (
    r"(?:asks?|asked|asking|wonders?|wondered|enquires?|enquired|quer(?:y|ies|ied)|"
    r"(?:(?:would|'d) like|wish(?:es)?|want(?:s|ed)?|need(?:s|ed)?|keen) to "
    r"(?:know|ask|hear|understand|learn|find out|see)|(?:seeks?|seeking|sought|requests?|requested|would "
    rf"(?:welcome|appreciate)) (?:\w+ ){{0,3}}?{_NEWS})\b"
)
_INDIRECT_FORMS = "|".join(
    (
        # "To ask HMPPS whether"
        (
            r"(?:please )?(?:to )?(?:ask|enquire|inquire|query|establish|find out|clarify|confirm|explain|advise|"
            r"say)\b[^?]"
            rf"{{0,120}}\b{_WONDER}"
        ),
        # "Members have asked for an update on whether"
        rf"(?:[\w'&-]+ ){{0,6}}?{_ASKING}[^?]{{0,120}}?\b{_WONDER}",
        # "Clarification is sought as to when"
        (
            rf"(?:an? |some |further )?{_NEWS}\b[^?]{{0,60}}?\b(?:sought|requested|wanted|needed|required|"
            rf"asked for)\b[^?]"
            rf"{{0,40}}\b{_WONDER}"
        ),
        rf"(?:an? )?{_NEWS} (?:is )?(?:on|about|of|as to|from [\w' ]{{1,40}} on) (?:whether|if)\b",
        # "HMPPS to confirm when"
        rf"[A-Z][\w&'. -]{{1,40}} to (?:confirm|clarify|explain|advise|say|tell us|set out) {_WONDER}",
        r"whether\b|(?:please )?(?:can|could|would|will) (?:you|somebody|someone|anyone)\b",
        r"please (?:can|could|would|will)\b",
        rf"(?:questions?|query) (?:on|about|as to|regarding) {_WONDER}",
    )
)
_INDIRECT = re.compile(_INDIRECT_FORMS, re.IGNORECASE)
_DIRECT = re.compile(
    rf"(?:{_WH} (?:\w+ ){{0,4}}?{_AUXILIARY}|how (?:many|much|soon|long|often|far))\b|{_AUXILIARY} {_SUBJECT}\b|"
    r"(?-i:(?:Is|Are|Was|Were|Does|Do|Did|Has|Have|Could|Should|Would|Can) (?:[A-Z][\w']+ ){1,4}(?=[a-z]))|"
    r"(?-i:Will (?:[A-Z][A-Z]+|[A-Z][\w']+ [A-Z][\w']+) (?=[a-z]))",
    re.IGNORECASE,
)
"""How a question opens whose mark was left out."""
_FEWEST_WORDS_UNMARKED = 5
_FEWEST_WORDS_ALONE = 5
_FEWEST_WORDS_FIRST = 4
_STEM = re.compile(rf"(?:{_WH}|{_AUXILIARY}|please)\b", re.IGNORECASE)
_MARKED = re.compile(r"\(?(?:[a-z]|[ivx]{1,4}|\d{1,2})\)\s+(?=\S)")
_POINTS_BACK = re.compile(
    r"\b(?:it|its|they|them|their|this|that|these|those|so|such|he|she|his|her|him|then|there|instead|either|both|one|"
    r"else|same)\b",
    re.IGNORECASE,
)
_SUBSTANCE = re.compile(r"[^\W\d_]{4,}")
_LIGHT = re.compile(
    r"(?:about|after|again|also|been|before|being|between|could|does|doing|done|each|ever|from|have|having|"
    r"here|into|just|know|like|many|more|most|much|next|only|other|over|please|should|since|some|such|"
    r"than|that|their|them|then|there|these|they|this|those|through|under|until|upon|very|were|what|when|"
    r"where|whether|which|while|will|with|would|year|years|your|open|happen|happened|people|members|"
    r"meeting)"
)
_STEM_LENGTH = 5
"""Letters by which two forms of a word are known for one: "shelters" and "sheltered"."""


def is_question(text: str, *, is_asked: bool = False) -> bool:
    """Whether a tabled matter is a question.

    Args:
        text: Without number and time.
        is_asked: Whether its number says that it is one: "Q3".
    """
    folded = " ".join(fold_characters(text[-_LONGEST:]).split())
    if _ENDS_ASKING.search(folded):
        return True
    opening = folded[:_OPENS_AT_MOST]
    words = len(folded.split())
    if is_asked and words >= _FEWEST_WORDS_FIRST:
        return True
    if words >= _FEWEST_WORDS_UNMARKED and (_INDIRECT.match(opening) or _DIRECT.match(opening)):
        return True
    first, mark, _ = folded.partition("? ")
    return bool(mark) and len(first.split()) >= _FEWEST_WORDS_FIRST and folded.endswith(".")


def is_stem(text: str) -> bool:
    """Whether the words open a question that the items below go on with: "How many were held in:"."""
    folded = fold_characters(text).strip()
    return folded.endswith((":", "...", "\u2026")) and bool(
        _STEM.match(folded) or _INDIRECT.match(folded[:_OPENS_AT_MOST])
    )


def split_questions(text: str) -> list[str]:
    """Part the questions of an item; one where they belong together."""
    is_one = text.find("?") == text.rfind("?")
    if len(text) > _LONGEST or is_one:
        return [text]
    numbered = _split_numbered(text)
    if numbered:
        return numbered
    sentences = [text[start:end].strip() for start, end in split_sentences(text)]
    if all(_stands_alone(sentence) for sentence in sentences) and not any(
        _list_substance(one) & _list_substance(other) for one, other in combinations(sentences, 2)
    ):
        return sentences
    return [text]


def _split_numbered(text: str) -> list[str]:
    """The parts "(a) ...? (b) ...?", each without its number; none where words before them belong to all."""
    opening = _MARKED.match(text)
    if opening is None:
        return []
    parts = [part for _, part in split_run_in(opening[0].strip(), text[opening.end() :])]
    return parts if len(parts) > 1 and all(is_question(part.rstrip(" ;,")) for part in parts) else []


def _stands_alone(sentence: str) -> bool:
    folded = fold_characters(sentence)
    is_long = len(folded.split()) >= _FEWEST_WORDS_ALONE
    points_back = (
        leans_on_previous(folded) or _POINTS_BACK.search(folded) or folded.lower().startswith(("if ", "when so"))
    )
    return folded.endswith("?") and is_long and not points_back


def _list_substance(sentence: str) -> set[str]:
    words = {word.casefold() for word in _SUBSTANCE.findall(sentence)}
    return {word[:_STEM_LENGTH] for word in words if not _LIGHT.fullmatch(word)}
