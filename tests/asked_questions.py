"""Wordings in which real minutes put a question, each with who asked it and words of its answer.

Written for the tests of how questions are told; the people are those of tests/unit/test_putting_questions.py.
"""

__all__ = ["ASKED"]

ASKED: tuple[tuple[str, str | None, str], ...] = (
    ("A berth holder asked whether cameras would be fitted. CD said that they would.", "A berth holder", "they would"),
    (
        "Another berth holder wanted to know where waste oil could be taken. Nobody was able to tell him.",
        "Another berth holder",
        "",
    ),
    ("A skipper asked if diesel could be had after eight. CD said that it could not.", "A skipper", "could not"),
    (
        "One of the anglers enquired when the steps would be mended. CD replied that they would be by May.",
        "One of the anglers",
        "by May",
    ),
    (
        "An elderly man at the back asked why the clock had stopped. The Chair did not know.",
        "An elderly man at the back",
        "did not know",
    ),
    (
        "A dog walker from Sea Lane wondered whether the gate could be left open. IJ said it could.",
        "A dog walker from Sea Lane",
        "it could",
    ),
    (
        "Two skippers wanted to know what the new dues would be. CD said that they had not been set.",
        "Two skippers",
        "not been set",
    ),
    (
        "Someone in the audience asked how deep the channel was. CD said four metres.",
        "Someone in the audience",
        "four metres",
    ),
    (
        "The owner of a crab boat asked if pots could be stacked on the quay. CD said no.",
        "The owner of a crab boat",
        "no",
    ),
    (
        (
            "A lady who had kept a boat there since 1961 asked whether the light would be mended. CD "
            "said that a lamp was on order."
        ),
        "A lady who had kept a boat there since 1961",
        "on order",
    ),
    ("Asked by EF whether the gigs had to show lights, CD believed so.", "Eva Frost", "believed so"),
    ("Asked by a coxswain if the slip would be shut, CD said that it would not.", "A coxswain", "would not"),
    ("Questioned by GH about the cost, CD gave it as £4,000.", "Gus Hart", "4,000"),
    ("Pressed by IJ on whether the wall was safe, CD said that it was.", "Ivy Jones", "it was"),
    ("When GH asked if the crane had been tested, CD said it had been in May.", "Gus Hart", "in May"),
    ("On being asked by EF when the hoist would come, CD said in June.", "Eva Frost", "in June"),
    ("In answer to GH, who asked how many moorings were empty, CD said eleven.", "Gus Hart", "eleven"),
    (
        "Answering a question from IJ as to whether the bank had been repaired, CD said that it had.",
        "Ivy Jones",
        "it had",
    ),
    ("To a question from EF about the showers, CD replied that a boiler had been ordered.", "Eva Frost", "boiler"),
    ("There was a question as to how many people had been fined. CD said fourteen.", None, "fourteen"),
    ("There was a question from GH about who owned the wall. CD said that the Council did.", "Gus Hart", "Council did"),
    ("A question was put as to whether the ferry would be exempt. CD said that no vessel would be.", None, "no vessel"),
    ("A question came from the floor about parking. IJ said that it was in hand.", None, "in hand"),
    ("EF had a question about the pontoon: would it be lit? CD said it would.", "Eva Frost", "it would"),
    ("GH's question was whether the dues would rise. CD said that they would not.", "Gus Hart", "would not"),
    ("EF was curious to know who had chosen the colour. CD said that he had.", "Eva Frost", "he had"),
    ("GH would like to know when the survey would be published. CD said in April.", "Gus Hart", "in April"),
    ("IJ asked for an explanation of the delay. CD said that steel was short.", "Ivy Jones", "steel was short"),
    (
        ("EF was far from happy, and asked whether it would be looked at again. CD would rather wait for the figures."),
        "Eva Frost",
        "rather wait",
    ),
    (
        (
            "GH went back to his question of a year ago and asked what the lawyers had been paid. CD "
            "would not give the figure."
        ),
        "Gus Hart",
        "would not give",
    ),
    ("QR asked who would pay for the wreck to be lifted. CD was not in a position to say.", "QR", "not in a position"),
    ("Mrs Pym, a resident, asked if the road would be resurfaced. IJ said that it would.", "Mrs Pym", "it would"),
    (
        'From the Sailing Club: "Will shore power be put on the pontoon?" CD replied that a bid had been made.',
        "Sailing Club",
        "bid had been made",
    ),
    (
        (
            'The Rowing Club had given notice of the following. "How much has been spent on lawyers '
            'since 2022?" CD declined to answer.'
        ),
        "Rowing Club",
        "declined",
    ),
    (
        'The Town Council had asked in writing: "Could a lane be buoyed?" CD saw nothing against it.',
        "Town Council",
        "nothing against",
    ),
    (
        '"Why has the list not been published?" (Sailing Club) CD replied that nobody had kept it up.',
        "Sailing Club",
        "nobody had kept",
    ),
    ('"Will the ramp be widened?" asked GH. CD said that it would.', "Gus Hart", "it would"),
    (
        "Question submitted by Mr Oates: Will the toilets be open all winter? IJ said that they would.",
        "Mr Oates",
        "they would",
    ),
    ("Written question (Rowing Club): Is there a plan for the hard? CD said there was.", "Rowing Club", "there was"),
    ("EF raised the question of whether the hut could be let. CD said that it could.", "Eva Frost", "it could"),
    (
        "EF asked, in view of the accident, what was being done. CD said that a rail would be fitted.",
        "Eva Frost",
        "rail",
    ),
    ("EF inquired as to the date of the regatta. GH said 4 June.", "Eva Frost", "4 June"),
    ("EF queried the figure for fuel. CD explained that it included January.", "Eva Frost", "January"),
    ("EF sought to know whether the fee was refundable. CD said it was.", "Eva Frost", "it was"),
    ("Could the steps be lit, EF asked. CD said that they could.", "Eva Frost", "they could"),
    (
        (
            "GH put it to CD that the crane was unsafe and asked what he meant to do. CD said that he "
            "would have it looked at."
        ),
        "Gus Hart",
        "looked at",
    ),
    ("Replying to a visitor who wanted to know where to moor, CD pointed to the list.", "A visitor", "pointed to"),
    ("A voice from the back: when will the bins be emptied? CD said on Monday.", "A voice from the back", "Monday"),
    ("A swimmer asked about the rope at the steps. CD said that it had been replaced.", "A swimmer", "replaced"),
    ("A retired pilot, Mr Wace, asked whether the marks had moved. CD said not.", "Mr Wace", "not"),
    ("The previous speaker asked what it had cost. CD said £900.", "The previous speaker", "900"),
    ("Several kayakers asked for news of the slip. CD said that it would open in May.", "Several kayakers", "in May"),
    (
        "A member of the Sailing Club wanted to know if the hoist was insured. CD said yes.",
        "A member of the Sailing Club",
        "yes",
    ),
    (
        "EF thanked CD for the report, but wondered why it was so late. CD said that the printer had failed.",
        "Eva Frost",
        "printer",
    ),
    ("GH welcomed the plan. He asked, however, who would pay for it. CD said that a grant would.", "Gus Hart", "grant"),
    (
        "IJ challenged CD on why the gate had been left locked. CD said that it had been vandalised.",
        "Ivy Jones",
        "vandalised",
    ),
    (
        "GH asked CD whether the piles had been inspected. He had not seen a diver. CD said they had.",
        "Gus Hart",
        "they had",
    ),
    (
        'From a resident of Sea Lane: "Who empties the bins?" IJ answered that the Council did.',
        "A resident of Sea Lane",
        "Council did",
    ),
    (
        'Mr Tull (Net Loft) had submitted a question in writing: "Is the loft listed?" IJ said that it was.',
        "Mr Tull",
        "it was",
    ),
    ("IJ wished to know how the money had been spent. CD said on chain.", "Ivy Jones", "chain"),
    (
        "EF asked (a) when the work would start and (b) how long it would take. CD said in May, and six weeks.",
        "Eva Frost",
        "in May",
    ),
    ("A question was asked about lighting. CD said that it would be looked at.", None, "looked at"),
    (
        "Further to a query from GH regarding insurance, CD confirmed that cover was in place.",
        "Gus Hart",
        "cover was in place",
    ),
    ("GH: has the crane been tested? CD: yes, in May.", "Gus Hart", "in May"),
    ("Q: When will the crane be tested? (GH)\n\nA: In May.", "Gus Hart", "In May"),
    ('EF asked what was meant by "low water". CD said that it was the chart datum.', "Eva Frost", "chart datum"),
    ("EF doubted the figure and asked for a breakdown. CD said it would be sent.", "Eva Frost", "would be sent"),
    (
        "One lady, who lived opposite, asked whether the music could stop at ten. IJ said it should.",
        "One lady",
        "it should",
    ),
    ("EF asked for how many hours the lamp had been lit. CD said 412.", "Eva Frost", "412"),
    ("GH asked in what year it was built. CD said 1911.", "Gus Hart", "1911"),
    (
        "The Chair read out a question from Ivy Jones, who was ill: Who pays for the crane? CD said that he did.",
        "Ivy Jones",
        "he did",
    ),
    (
        "The charge had gone up by 6.5 per cent, and EF asked who would pay it. CD said that the Trust would.",
        "Eva Frost",
        "the Trust would",
    ),
    ("GH asked if the notes could be published. It was agreed that they could.", "Gus Hart", "they could"),
    (
        "In Ivy Jones's absence the Chair read out the question she had sent: “Who pays?” CD said that he did.",
        "Ivy Jones",
        "he did",
    ),
    (
        "The note also contained a question on behalf of the Rowing Club: “Is it deep?” CD said that it was.",
        "Rowing Club",
        "it was",
    ),
)
