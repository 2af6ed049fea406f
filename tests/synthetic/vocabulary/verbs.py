"""How minute-takers report speech: {s} is the speaker, {c} the clause, {b} the meeting; data only."""

__all__ = [
    "ANONYMOUS",
    "ANSWERING",
    "ASKING",
    "ASKING_OTHERS",
    "COLLECTIVE",
    "COLLECTIVE_PROPOSALS",
    "COLLECTIVE_VIEWS",
    "COLLECTIVE_WORRIES",
    "COMING_AND_GOING",
    "CONTINUING",
    "DISCURSIVE",
    "MEETING_OTHERS",
    "PASSIVE",
    "PASSIVE_PROPOSALS",
    "PASSIVE_QUESTIONS",
    "PASSIVE_VIEWS",
    "PASSIVE_WORRIES",
    "PRESENTING",
    "PRESENT_ASKING",
    "PRESENT_CONTINUING",
    "PRESENT_STATING",
    "PRESENT_VIEWING",
    "PRESENT_WORRYING",
    "PROPOSING",
    "STATING",
    "VIEWING",
    "WORRYING",
]

STATING = (
    "{s} said that {c}", "{s} said {c}", "{s} reported that {c}", "{s} explained that {c}", "{s} noted that {c}",
    "{s} advised that {c}", "{s} confirmed that {c}", "{s} highlighted that {c}", "{s} pointed out that {c}",
    "{s} stated that {c}", "{s} informed the meeting that {c}", "{s} told the {b} that {c}", "{s} announced that {c}",
    "{s} mentioned that {c}", "{s} reminded members that {c}", "{s} clarified that {c}", "{s} fed back that {c}",
    "{s} was pleased to report that {c}", "{s} indicated that {c}", "{s} recalled that {c}", "{s} shared that {c}",
    "{s} drew attention to the fact that {c}", "{s} updated the {b}, saying that {c}", "{s} observed that {c}",
    "{s} flagged that {c}", "{s} assured members that {c}", "{s} acknowledged that {c}", "{s} admitted that {c}",
    "{s} described how {c}", "According to {s}, {c}", "{s} also reported that {c}", "{s} estimated that {c}",
    "{s} was able to confirm that {c}", "{s} gave a brief update and said that {c}", "{s} made members aware that {c}",
)  # fmt: skip
VIEWING = (
    "{s} felt that {c}", "{s} thought that {c}", "{s} believed that {c}", "{s} considered that {c}",
    "{s} argued that {c}", "{s} commented that {c}", "{s} remarked that {c}", "{s} reiterated that {c}",
    "{s} reflected that {c}", "{s} made the point that {c}", "{s} agreed that {c}", "{s} accepted that {c}",
    "{s} maintained that {c}", "{s} took the view that {c}", "{s} was of the opinion that {c}",
    "{s} echoed this and added that {c}", "{s} disagreed and said that {c}", "In {s}'s view, {c}",
    "{s} welcomed the report but thought that {c}", "{s} supported this and observed that {c}",
)  # fmt: skip
WORRYING = (
    "{s} warned that {c}", "{s} cautioned that {c}", "{s} stressed that {c}", "{s} emphasised that {c}",
    "{s} was concerned that {c}", "{s} expressed concern that {c}", "{s} raised the concern that {c}",
    "{s} voiced a worry that {c}", "{s} feared that {c}", "{s} was disappointed that {c}", "{s} complained that {c}",
    "{s} challenged this, arguing that {c}",
)  # fmt: skip
ASKING = (
    "{s} asked {c}", "{s} queried {c}", "{s} enquired {c}", "{s} wanted to know {c}", "{s} wondered {c}",
    "{s} questioned {c}", "{s} sought clarification on {c}", "{s} asked for confirmation of {c}",
    "{s} raised a question about {c}",
)  # fmt: skip
ANSWERING = (
    "{s} replied that {c}", "{s} responded that {c}", "{s} answered that {c}", "In reply, {s} said that {c}",
    "In response, {s} explained that {c}", "Responding, {s} confirmed that {c}", "{s} said in reply that {c}",
)  # fmt: skip
PROPOSING = (
    "{s} proposed that {c}", "{s} recommended that {c}", "{s} suggested that {c}", "{s} put forward the idea that {c}",
)  # fmt: skip
MEETING_OTHERS = (
    "{s}, responding to {o}, said that {c}", "Asked by {o} about progress, {s} said that {c}",
    "{s} thanked {o} for the report and said that {c}", "{s} disagreed with {o} and argued that {c}",
    "Like {o}, {s} understood that {c}", "{s} reminded {o} that {c}", "{s} told {o} that {c}",
    "Following up on {o}'s point, {s} said that {c}", "{s} supported {o} and added that {c}",
    "In answer to {o}, {s} confirmed that {c}", "Referring to what {o} had said, {s} noted that {c}",
)  # fmt: skip
ASKING_OTHERS = ("{s} asked {o} {c}", "Turning to {o}, {s} asked {c}")
COMING_AND_GOING = (
    "{o} joined the meeting at this point.", "{o} left the meeting.", "{o} took no part in this item.",
    "Copies of the paper had been sent out by {o} beforehand.",
)  # fmt: skip
PRESENTING = (
    "{s} gave an update on {t}.", "{s} presented a report on {t}.", "{s} introduced the paper on {t}.",
    "{s} provided an overview of {t}.", "{s} spoke to the paper on {t}.", "{s} updated members on {t}.",
    "{s} took the {b} through the report on {t}.",
)  # fmt: skip
CONTINUING = (
    "{p} added that {c}", "{p} went on to say that {c}", "{p} also said that {c}", "{p} further noted that {c}",
    "{p} concluded by saying that {c}", "{p} stressed that {c}", "{p} explained that {c}",
)  # fmt: skip
PRESENT_STATING = (
    "{s} says {c}", "{s} says that {c}", "{s} reports that {c}", "{s} explains that {c}", "{s} notes that {c}",
    "{s} points out that {c}", "{s} confirms that {c}", "{s} mentions that {c}",
)  # fmt: skip
PRESENT_VIEWING = ("{s} thinks that {c}", "{s} feels that {c}", "{s} argues that {c}", "{s} agrees that {c}")
PRESENT_WORRYING = ("{s} worries that {c}", "{s} warns that {c}", "{s} is concerned that {c}")
PRESENT_ASKING = ("{s} asks {c}", "{s} wants to know {c}", "{s} wonders {c}")
PRESENT_CONTINUING = ("{p} adds that {c}", "{p} also says that {c}", "{p} thinks that {c}")
COLLECTIVE = (
    "The {b} noted that {c}", "Members noted that {c}", "The {b} heard that {c}", "The {b} was advised that {c}",
    "Members were told that {c}", "The {b} acknowledged that {c}", "The {b} recognised that {c}",
    "Members discussed the figures and noted that {c}", "The meeting was informed that {c}",
)  # fmt: skip
COLLECTIVE_VIEWS = (
    "Members felt that {c}", "The {b} discussed this and felt that {c}", "Members commented that {c}",
    "The general view was that {c}", "Attendees thought that {c}", "The {b} considered that {c}",
)  # fmt: skip
COLLECTIVE_WORRIES = (
    "Members were concerned that {c}", "The {b} expressed concern that {c}", "Attendees were worried that {c}",
)  # fmt: skip
COLLECTIVE_PROPOSALS = ("Members suggested that {c}", "The {b} recommended that {c}")
PASSIVE = (
    "It was noted that {c}", "It was reported that {c}", "It was stated that {c}",
    "It was observed that {c}", "It was pointed out that {c}", "It was explained that {c}",
    "The point was made that {c}", "It was confirmed that {c}", "It was acknowledged that {c}",
)  # fmt: skip
PASSIVE_VIEWS = (
    "It was felt that {c}", "It was suggested that {c}",
    "There was general agreement that {c}", "It was thought that {c}",
)  # fmt: skip
PASSIVE_WORRIES = (
    "Concern was expressed that {c}", "There was concern that {c}", "Some unease was voiced that {c}",
)  # fmt: skip
PASSIVE_PROPOSALS = ("It was proposed that {c}", "It was suggested that {c}", "It was recommended that {c}")
PASSIVE_QUESTIONS = (
    "It was asked {c}", "A question was raised about {c}", "There was a query about {c}", "The question was put {c}",
)  # fmt: skip
DISCURSIVE = (
    "There was a wide-ranging discussion of {t}.", "The {b} discussed {t} at some length.",
    "A lengthy debate on {t} followed.", "Members considered {t}.",
)  # fmt: skip
ANONYMOUS = (
    "One member", "Another member", "A member of the public", "An attendee from a local charity", "One participant",
    "Several members", "Some attendees", "A number of members", "A voluntary sector representative", "One attendee",
)  # fmt: skip
