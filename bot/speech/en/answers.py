"""The answers to what people ask.  What the article says is called the article's."""

from bot.content.library import Topic
from bot.speech.layout.library import Quantities

TITLES = {
    Topic.KNEES: "Is it good for my knees?",
    Topic.HOW_OFTEN: "How often?",
    Topic.HOW_HEAVY: "How heavy should I start?",
    Topic.SURFACES: "Why does the same load feel different?",
    Topic.TREADMILL: "No sled: can I use a treadmill?",
    Topic.CAR: "The video shows a car. Can I?",
    Topic.TEMPO: "Fast or slow?",
    Topic.HURTS: "It hurts a bit. Stop?",
    Topic.FOOTBALL: "Before or after football?",
    Topic.SHOES: "Shoes or barefoot?",
    Topic.FORWARD: "Do I still need forward work?",
    Topic.MISSED: "I missed two weeks",
    Topic.CUES: "How do I pull properly?",
    Topic.SUBSTITUTES: "What can I use instead of a sled?",
    Topic.PULL_TEST: "How does the pull test work?",
    Topic.BACKWARD: "Why backward?",
    Topic.JOINTS: "Is pressure bad for joints?",
    Topic.TEARDROP: "What is the teardrop muscle?",
    Topic.BRAKING: "Does it train braking?",
    Topic.SORENESS: "Sore muscles or a sore joint?",
    Topic.EFFORT: "What does effort 0-10 mean?",
    Topic.LIGHT_WEEK: "Why a lighter week?",
    Topic.NON_PLAYERS: "I don't play football. For me too?",
    Topic.LIMITS: "Can you tell me what I have?",
}


def answers(of: Quantities) -> dict[Topic, tuple[str, ...]]:
    """Return every answer, with amounts in the reader's units."""
    return _often_asked(of) | _also_asked(of)


def _often_asked(of: Quantities) -> dict[Topic, tuple[str, ...]]:
    return {
        Topic.KNEES: (
            (
                "The article says yes. Many people find it comfortable for the knees, and small "
                "trials of backward walking without a load, in people with knee osteoarthritis, "
                "are encouraging."
            ),
            (
                "Dragging a sled with sore knees hasn't been tested. It is ordinary exercise, not "
                "medical care."
            ),
            (
                "Start light and keep pain at 0-2. If a knee swells, locks or gives way, have it "
                "checked before more sessions."
            ),
        ),
        Topic.HOW_OFTEN: (
            "2-3 times a week, at least a day apart; 48 hours between the harder ones.",
            "The knee trials used ten minutes, three times a week.",
        ),
        Topic.HOW_HEAVY: (
            "Lighter than you think: a drag of 0-10 % of your body weight.",
            (
                f"For {of.body} on indoor turf that is about {of.lightest} to {of.lighter} "
                "including the sled."
            ),
            "If your steps get short or jerky, it's too heavy. /today has your own number.",
        ),
        Topic.SURFACES: (
            (
                "Friction. Between surfaces it differs more than twofold, so the same plates can "
                "be easy indoors and awful on a track."
            ),
            "A pull test with a luggage scale settles it for your sled: /kit, then Pull test.",
        ),
        Topic.TREADMILL: (
            (
                "Yes, turned off and unplugged, both hands on the rail, pushing the belt with "
                "your feet. Start with 4 x 30 s and build up to 5 minutes."
            ),
            "Flat deck, clear space behind you, and look in the manual: some makers forbid it.",
            "Never backward on a running belt.",
            "Other ways: a tyre, a band with a partner, backward up a gentle hill.",
        ),
        Topic.CAR: (
            "No. You can't stop a car, and the article itself says it isn't recommended.",
            (
                "Find a sled, or use a treadmill that is off, a tyre, a band with a partner, or a "
                "gentle hill."
            ),
        ),
        Topic.TEMPO: (
            f"Slow, on purpose: about {of.pull_seconds} for {of.pull} to begin with.",
            "Smooth beats fast. You should be able to talk all the way.",
        ),
        Topic.HURTS: (
            "0-2: fine. 3: fine, but we repeat the step.",
            "4-5: lighten it now; next time is a step easier.",
            "6 or more, anything sharp, swelling, locking or giving way: stop.",
            (
                "By next morning it should be back to your normal. A burn in the thigh muscle is "
                "expected."
            ),
        ),
        Topic.FOOTBALL: (
            "Before: only the short warm-up. Hard sets go after training or on another day.",
            (
                "The day before a match: 3 very easy sets at most. The day after a long one: easy "
                "walking without a load."
            ),
            "It won't make you faster minutes later; a study looked for that and found nothing.",
        ),
        Topic.SHOES: (
            (
                "The article's bonus tip: wide-toe barefoot shoes and toe spacers beforehand, off "
                "minutes or seconds before you pull."
            ),
            (
                "Optional, only on clean soft ground, built up slowly: going barefoot-style too "
                "fast has hurt runners. No trial of toe spacers was found."
            ),
        ),
        Topic.FORWARD: (
            "Yes. Alternate with forward work for balance.",
            "Backward pulling is mostly pushing; step-downs and split squats train the braking.",
        ),
        Topic.MISSED: (
            "10-14 days: the same step again. 15-21: one step back. Longer: a little more.",
            "No need to make up missed sessions.",
        ),
    }


def _also_asked(of: Quantities) -> dict[Topic, tuple[str, ...]]:
    return {
        Topic.CUES: (
            "1. Clear lane; look over your shoulder before every set. Not on roads or stairs.",
            (
                "2. Strap on a waist belt or straight arms. Lean back a little, chest tall, ribs "
                "down, no twisting."
            ),
            "3. Reach back with the toes, roll toe to heel, push through the big toe.",
            "4. Small smooth steps; knees follow the second toe.",
            "5. Slow enough to talk.",
            "6. Stop at pain of 6, or anything sharp, locking or giving way.",
        ),
        Topic.SUBSTITUTES: (
            "A treadmill that is off: hands on the rail, push the belt with your feet.",
            (
                "A tyre on a long rope, outdoors. A band or towel round the waist with a partner "
                "behind it. Backward up a gentle hill, forward down."
            ),
            "Nothing at all: walking backward 5-10 minutes is a complete programme by itself.",
            "Never a car or a running belt. Tell me what you have: /kit",
        ),
        Topic.PULL_TEST: (
            f"Hook a luggage scale to the strap and pull the sled steadily for {of.test_pull}.",
            "What it reads, divided by sled and plates together, is the friction of that floor.",
            "I then turn your plan into plates for it: /kit, then Pull test.",
        ),
        Topic.BACKWARD: (
            (
                "Nearly everything in a day goes forward; this is the other half, and it "
                "complements forward work rather than replacing it."
            ),
            (
                "It may help balance, and in teenage players backward sled work carried over to "
                "sprints and jumps."
            ),
            (
                "One idea behind it is that easy movement keeps joints supplied. That isn't shown "
                "for sleds."
            ),
        ),
        Topic.JOINTS: (
            (
                "Load given little by little is what joints get used to. That's why you start "
                "light and only one thing goes up at a time."
            ),
        ),
        Topic.TEARDROP: (
            "The vastus medialis, the part of the thigh muscle above the inside of the kneecap.",
            "Backward pulling works the whole thigh muscle; no exercise works that part alone.",
        ),
        Topic.BRAKING: (
            (
                "Hardly. Backward pulling is mostly pushing (concentric) work, which is why it "
                "leaves you less sore."
            ),
            "Braking strength comes from the forward exercises, such as step-downs.",
        ),
        Topic.SORENESS: (
            (
                "Tired or tender on both sides, in the muscle: that's soreness, common in the "
                "first weeks."
            ),
            "Sharp, in one spot, in the joint: that's pain, and it's what I ask about.",
        ),
        Topic.EFFORT: (
            (
                "0 rest, 1 very very easy, 2 easy, 3 moderate, 4 somewhat hard, 5 hard, 7 very "
                "hard, 10 the most you can do."
            ),
            (
                "Or ask yourself how many more sets you could do with the same clean step: 4 or "
                "more is an effort of 4 at most, 2 is 7, none is 9-10."
            ),
        ),
        Topic.LIGHT_WEEK: (
            "Every fifth week, and around matches, there are fewer sets at the same load.",
            "It lets your legs catch up.",
        ),
        Topic.NON_PLAYERS: (
            (
                "Yes. The article means it for athletes, football players in particular, and for "
                "everybody else too."
            ),
            "Your plan then has no match days, that's all.",
        ),
        Topic.LIMITS: (
            "No. I'm a training log that suggests sessions; I can't tell what a pain is.",
            (
                "If something worries you, please have it checked by a doctor or physio before "
                "more sessions."
            ),
        ),
    }
