"""The items that every agenda has and nobody asks about: welcome, apologies, last minutes, other business, lunch.

Words of one item in, yes or no out. They must say nothing else: "Apologies scheme for victims" is a matter of its own.
"""

import re

__all__ = ["is_standing_item"]

_MONTH = (
    r"january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|"
    r"aug|"
    r"sept?|oct|nov|dec"
)
_WHICH_MEETING = (
    r"(?:[ ,]+(?:the|our|this|a|last|previous|preceding|next|future|forthcoming|annual|general|extraordinary|ordinary|"
    r"special|quarterly|monthly|formal|informal|full|inaugural|agm|egm|meetings?|sessions?|board|committee|council|"
    r"forum|"
    r"group|sub-?group|sub-?committee|panel|partnership|network|steering|working|held|dated|parish|trustees?'?|"
    r"governors'?|members'?|on|of|from|for|at|in|and|to|any|all|as|an?|true|accurate|correct|record|out|since|minutes|"
    rf"notes|(?:mon|tues|wednes|thurs|fri|satur|sun)day|{_MONTH}|\d{{1,2}}(?:st|nd|rd|th)?|\d{{4}}|"
    r"\d{1,2}[./]\d{1,2}[./]\d{2,4}))*"
)
"""Words that say only which meeting is meant, and when it was or will be."""
_CHAIR = r"(?:the )?(?:(?:co-?|vice-?)?chairs?(?:man|woman|person)?|president|convenor|convener|mayor|host)(?:'?s)?"
_ABSENCE = r"(?:absences?|non-?attendance|lateness|inability to attend)"
_OPENING = (
    rf"(?:{_CHAIR} |formal |brief |opening |general )?(?:welcomes?|(?:re-?)?introductions?|intros?|introductory|"
    rf"openings?)"
    r"(?: (?:remarks|comments|words|address|session))?"
    rf"(?: (?:from|by|to) (?:{_CHAIR}|all|everyone|members|new members))?"
    r"(?: (?:of|to) the (?:meeting|forum|group|board|committee))?|"
    rf"{_CHAIR} (?:opening |introductory )?(?:remarks|announcements?|comments|words)|"
    r"(?:opening|introductory|closing|concluding|final) (?:remarks|comments|words|thoughts)|"
    r"opening of (?:the )?meeting|meeting (?:opens|opened)|call(?:ing)? (?:the meeting )?to order|roll[- ]call|"
    r"round[- ]the[- ]table introductions|round of introductions|introduction of (?:members|attendees)|ice-?breaker|"
    r"arrivals?|registration|sign(?:ing)?[- ]in|house-?keeping|fire (?:safety|drill|procedures?)|quorum|attendance|"
    r"(?:opening )?prayers?|reflection|minute'?s silence|pledge of allegiance|invocation|ground rules"
)
_APOLOGIES = (
    rf"(?:any |further )?(?:apolog(?:y|ies)|apols)(?: (?:for|of) {_ABSENCE})?(?: received)?(?: from)?|absences?|regrets"
)
_INTERESTS = (
    r"(?:members' )?(?:declarations?|disclosures?|register)(?: of)?(?: (?:any|members'?|conflicts?|interests?|of|"
    r"pecuniary|disclosable|personal|prejudicial|other|gifts|hospitality))*"
    r"(?: (?:in|on|from) (?:items|matters|members|any item)(?: on (?:the|this) agenda)?)?|"
    r"conflicts? of interests?|dispensations?|dispensation requests?"
)
_LAST_MEETING = (
    r"(?:draft |unconfirmed |previous |last |approved? |confirmed )*(?:minutes?|(?:meeting |action )?notes?|record)"
    rf"(?: approval)?{_WHICH_MEETING}|"
    rf"(?:matters|actions|action points|issues|business) arising{_WHICH_MEETING}"
    r"(?: not (?:covered |on )?(?:elsewhere|(?:otherwise )?on the agenda))?|"
    r"(?:review of |updates? on |progress (?:on|against) )?(?:outstanding |previous |open |ongoing )?"
    r"(?:actions?|action (?:points?|items?|log|list|tracker|register)s?)(?: (?:update|review|arising))?"
    rf"{_WHICH_MEETING}"
)
_OTHER_BUSINESS = (
    r"(?:any )?other (?:urgent |competent |relevant |notified )*(?:business|matters|items|issues)"
    r"(?: (?:of urgency|for discussion|raised by members|notified in advance|by permission of the chair))?|"
    r"any (?:urgent )?business|urgent (?:business|items|matters)|a\.? ?o\.? ?b\.?|a\.? ?o\.? ?c\.? ?b\.?|aob items|"
    r"any (?:other |further )?questions|questions|q a(?: session)?|questions answers|announcements?|reminders?|"
    r"misc(?:ellaneous)?|correspondence(?: received)?|exclusion of (?:the )?(?:press|public)(?: (?:press|public))?"
)
_NEXT_MEETING = (
    rf"(?:proposed )?(?:dates?|times?|place|venue|location|details|arrangements|schedule|calendar){_WHICH_MEETING}|"
    rf"(?:next|future|forthcoming) (?:meetings?|dates?|meeting dates?|agenda|session){_WHICH_MEETING}|"
    rf"(?:meeting|forum|board) dates?{_WHICH_MEETING}|donm|"
    r"(?:agenda )?items? for (?:the )?(?:next|future) (?:meetings?|agendas?|time)(?: agenda)?"
)
_BREAKS = (
    r"(?:short |comfort |coffee |tea |lunch |refreshments? |screen |bio |health |mid-?morning )*breaks?"
    r"(?: for (?:lunch|tea|coffee|refreshments))?|"
    r"(?:a )?(?:light |buffet |working |sandwich |networking )*lunch(?:eon)?(?: break)?(?: (?:at|from))?|"
    r"refreshments?|(?:morning |afternoon )?(?:tea|coffee|biscuits|cake)|drinks|dinner|supper|"
    r"(?:informal )?networking(?: (?:lunch|session|time))?|group photo(?:graph)?"
)
_CLOSING = (
    r"(?:meeting )?(?:close[sd]?|ends?|finish(?:es)?|adjourns?|adjournment)(?: of (?:the )?(?:meeting|business))?|"
    r"(?:closure|end|evaluation|review) of (?:the )?(?:meeting|call|session)|closing(?: of (?:the )?meeting)?|"
    r"wrap[- ]?up|(?:vote of )?thanks|thank ?yous?|summary|summing up|recap|next steps|(?:final |closing )?reflections|"
    r"meeting evaluation|summary of (?:the )?actions"
)
_ABOUT_THE_AGENDA = (
    r"(?:purpose|aims?) of (?:the )?(?:meeting|day)|overview of (?:the )?(?:day|agenda)|"
    r"(?:adoption|approval|agreement|review) of (?:the )?agenda|agenda(?: (?:approval|review|items?))?|"
    r"(?:changes|amendments|additions) to (?:the )?agenda|order of business|running order|programme"
)
_DOING = r"(?:receive|approve|agree|confirm|note|accept|sign|consider|review|adopt|record|take|make|hear|fix|set)"
_WHAT_IS_DONE = (
    rf"(?:(?:to )?{_DOING}(?: (?:and|or|/) {_DOING})*|"
    r"(?:approval|agreement|acceptance|confirmation|review|adoption|signing|receipt|noting) of|the|any)(?: (?:the|"
    r"any))*"
)
_ITEMS = "|".join(
    (
        *(_OPENING, _APOLOGIES, _INTERESTS, _LAST_MEETING, _OTHER_BUSINESS),
        *(_NEXT_MEETING, _BREAKS, _CLOSING, _ABOUT_THE_AGENDA),
    )
)
_STANDING = re.compile(rf"(?:{_WHAT_IS_DONE} )?(?:{_ITEMS})", re.IGNORECASE)


def is_standing_item(folded: str) -> bool:
    """Whether the words are one such item and nothing else."""
    return _STANDING.fullmatch(folded) is not None
