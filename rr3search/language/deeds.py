"""Verbs by what a promise with them is worth: deeds for after the meeting, acts at the meeting, states.

A list to read and to extend; commitments.py is the only reader. Base forms only.
"""

import re

__all__ = ["DEED", "IN_MEETING", "LATER", "STATE"]

DEED = re.compile(
    r"send|circulate|re-?circulate|write|contact|check|ask|report|liaise|arrange|organi[sz]e|prepare|draft|redraft|"
    r"follow|investigate|look|find|provide|share|email|e-mail|update|review|publish|chase|invite|discuss|raise|"
    r"submit|produce|upload|order|purchase|buy|book|obtain|get|collect|forward|add|amend|complete|set|meet|explore|"
    r"feed|feedback|bring|take|pick|escalate|seek|source|make|notify|inform|research|develop|create|compile|collate|"
    r"distribute|post|put|print|call|phone|ring|telephone|speak|talk|approach|request|schedule|coordinate|co-ordinate|"
    r"finali[sz]e|finish|deliver|install|fix|mend|repair|clear|remove|replace|register|apply|advertise|publici[sz]e|"
    r"promote|pass|pay|reply|respond|return|revise|rewrite|sign|file|issue|clarify|confirm|consult|consider|examine|"
    r"monitor|manage|oversee|progress|pursue|query|reconcile|record|remind|resend|scope|summari[sz]e|survey|test|"
    r"track|train|transfer|translate|undertake|verify|visit|work|audit|assess|analy[sz]e|design|build|implement|"
    r"identify|include|incorporate|join|launch|let|link|list|mail|map|measure|nominate|note|open|outline|plan|push|"
    r"conclude|reach|recruit|refer|release|relay|remove|renew|rerun|re-?submit|resolve|run|search|secure|select|sort|start|"
    r"store|tell|tidy|trial|type|alter|change|adjust|correct|calculate|close|combine|continue|convene|copy|"
    r"define|demonstrate|describe|determine|document|edit|engage|enquire|inquire|ensure|establish|estimate|evaluate|"
    r"extend|gather|give|help|hold|host|lead|lobby|maintain|move|negotiate|offer|present|procure|propose|quantify|"
    r"re-?issue|scan|show|supply|support|table|thank|tweet|alert|brief|advise|attend|assist|action|align|append|"
    r"approve|archive|assign|attach|cancel|communicate|complain|condense|conduct|draw|fill|fund|go|initiate|inspect|"
    r"insert|keep|mark|merge|modify|object|point|price|process|quote|re-?arrange|re-?draft|re-?send|reschedule|"
    r"re-?write|seal|shop|simplify|streamline|suggest|switch|synthesi[sz]e|tackle|try|turn|view|volunteer|warn|weed|"
    r"paint|cut|clean|water|plant|drop|design|adapt|expand|refine|rework|rectify|redesign|report|sweep|double-check|"
    r"cross-check|proof-?read|benchmark|model|cost|pilot|repeat|rotate|strim|sort|ping|sell|triage|debug|deploy|migrate|"
    r"patch|code|spec|rename"
)
"""What one does, and can have done by the next meeting."""

IN_MEETING = re.compile(
    r"note|approve|comment|introduce|leave|declare|explain|vote|agree|describe|respond|say|proceed|ratify|endorse|"
    r"adopt|accept|receive|appoint|elect|serve|stand|retire|resign|step|chair|sit|abstain|withdraw|support|second|"
    r"propose|disagree|speak|adjourn|join|move|differ|disclose|hear|delegate|become|outline|increase|waive|reject"
)
"""What one agrees or is asked to do at the meeting itself, or as an office."""

LATER = re.compile(
    r"write|contact|check|send|circulate|re-?circulate|ask|follow|chase|investigate|arrange|organi[sz]e|find|report|"
    r"look|"
    r"speak|talk|refer|draft|redraft|prepare|forward|email|e-mail|ring|phone|call|obtain|get|liaise|share|bring|raise|"
    r"review|update|set|book|order|buy|purchase|submit|produce|compile|collate|distribute|visit|meet|feed|query|"
    r"enquire|"
    r"inquire|escalate|invite|post|upload|remind|inform|notify|print|collect|fix|mend|repair|ping|try|research|explore|"
    r"schedule|file|open|add|pass|relay|put|do|confirm|clarify|provide|take|source|amend|correct|seek|publish|issue|let"
)
"""What can only be done after the meeting, even where no promise is told in so many words."""

STATE = re.compile(
    r"be|have|become|remain|stay|know|need|want|seem|appear|like|wish|hope|expect|believe|exist|cease|happen|occur|"
    r"depend|feel|think|cost|mean|retire|resign"
)
