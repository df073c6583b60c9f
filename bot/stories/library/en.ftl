### Questions people ask, videos, credits, help.

library-topics-offered = What would you like to know? Tap a subject, or ask in your own words: { COMMAND("ask", "how heavy") }
library-nothing-found = I don't know that; if it is about your body, a physio would. The nearest I have:
library-nothing-found-beside = I don't know that; if it is about your body, a physio would.
library-nothing-like-it = I don't know that; if it is about your body, a physio would. This is what I know about:
library-which-topic = Which of these do you mean?
library-source-article = the article
library-sources = Sources: { $names }
library-theme-begin = Beginning
library-theme-pulling = How to pull
library-theme-kit = Kit, ground, shoes
library-theme-body = Knees and body
library-theme-plan = How the plan works
library-theme-football = Football and sport
library-theme-article = Article, evidence
library-theme-coach = This coach
library-videos-heading = The { WORD($videos) } videos behind the article
library-videos-hint = Each is seconds long. Tap a number.
library-video-note-1 = About the muscle just above the inside of the kneecap. No exercise works it alone.
library-video-note-2 = About gradual load: joints get used to what they are given little by little.
library-video-note-3 = “Therapy” is the video's own title, not something I promise.
library-video-note-4 = Where many of these ideas come from.
library-video-note-5 = Why going backward is worth the trouble.
library-video-note-6 = Slow is on purpose. Your early sessions and every warm-up go at that speed.
library-video-credit = By { $credit }
library-video-link = Watch the video
library-video-without-link = I have no link to the video itself. This only searches YouTube for its exact title; what it finds is not mine to answer for.
library-watch-video = Video { $number }
library-video-search = Search for it
library-page-link = Read the article
library-article-search = Search for the article
library-page-footwear = The article on footwear that it names
library-car-warning =
    <b>Warning: a car is pulled in this video. This is not recommended.</b>
    It was done for demonstration and entertainment. Stay safe and find a sled.
    No sled? A treadmill that is switched off, a tyre, a band with a partner or a gentle hill will do: { COMMAND("ask", "substitutes") }
library-credits-given =
    <b>Where this comes from</b>
    Article: Soccer8020, “Walking Backwards with Resistance / Pulling a Sled Backwards for Soccer Rehab”.
    Videos: @kneesovertoesguy and @mr1nf1n1ty. Ideas behind them: Charles Poliquin.
    Backward walking: Alghadir 2019, Lin 2025, ElGayar (ankles).
    Sleds: Uthoff 2018-2021, Petrakos 2016, Alcaraz 2018, Cross 2017, Cahill 2019-2020.
    Friction: Linthorne and Cooper 2013, Andre 2013.
    Comfort while training: Thomeé 1997, Silbernagel 2007. Effort: Foster 2001.
    The numbers in your plan are my own, put together from these. None of these people has approved them.
library-help-heading = Tell me what you did in your own words, “3x20m 40 kg rpe 4 pain 1”, or use:
library-help-hint = Chest pain, fainting or trouble breathing: stop and call your emergency number.

library-learning-card = Card { $card } of { $cards }
library-learning-begun = One a week from now on, with your week's message. “No more cards” ends it.
library-learning-silent = Your reminders are off, so the next one comes when you ask for it.
library-learning = You have had { $card } of { $cards } cards; the next comes with your week's message.
library-learning-last = That was the last card.
library-learning-ended = No more cards.
library-learning-none = No cards come to you.

## Buttons

library-button-next-card = Next card now
library-button-no-cards = No more cards
library-button-more = More questions
library-button-videos = All videos
library-button-topics = All questions
library-button-help = ‹ Help
library-button-moves = All movements
library-button-more-moves = More movements

## Movements, on buttons

library-movements = Which movement shall I show you?
library-movement-belt = Belt and sled
library-movement-arms = Straight arms
library-movement-band = Band or partner
library-movement-hill = Backward uphill
library-movement-treadmill = Treadmill, off
library-movement-walk = Backward walk
library-movement-easy-forward-walk = Easy walk
library-movement-forward-sled-drag = Forward drag
library-movement-sled-push = Sled push
library-movement-step-up = Step-up
library-movement-step-down = Step-down
library-movement-split-squat = Split squat
library-movement-walking-lunge = Walking lunge
library-movement-goblet-squat = Goblet squat
library-movement-hill-walk = Hill walk
library-movement-band-march = Band march
library-movement-a-march = A-march
library-movement-build-up = Build-up run
library-movement-calf-raise = Calf raise
library-movement-tibialis-raise = Toe raise
library-movement-single-leg-balance = One-leg balance
library-movement-assisted-nordic = Assisted nordic
library-movement-hip-hinge = Hip hinge
