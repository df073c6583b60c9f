### Whatever arrives that is no typed line.

arrivals-cannot-voice = I can't listen to voice messages.
arrivals-cannot-audio = I can't listen to recordings.
arrivals-cannot-photo = I can't look at pictures.
arrivals-cannot-video = I can't watch videos.
arrivals-cannot-gif = I can't see GIFs, only words.
arrivals-cannot-sticker = I can't see stickers, only words.
arrivals-cannot-dice = I leave nothing to dice.
arrivals-cannot-document = I have left that file unopened.
arrivals-cannot-contact = I can't do anything with a contact.
arrivals-cannot-poll = I don't vote in polls.
arrivals-cannot-place = I don't keep where anybody is.
arrivals-cannot-forwarded = I have read nothing of what you passed on.
arrivals-cannot-call = I'm here.
arrivals-cannot-other = I can't read that kind of message.
arrivals-called = I'm here. What is it?
arrivals-type = Please type it; your keyboard's microphone can do that for you.
arrivals-type-as = Type it, as in { $example }. Your keyboard's microphone can do that for you.
arrivals-instead-photo = Tell me in words: what you pulled, or where it hurts and how much, 0 to 10.
arrivals-instead-video = Tell me in words: were the steps smooth, and how hard was it, 0 to 10?
arrivals-instead-contact = To bring somebody along, give them my name: they write to me themselves.
arrivals-instead-poll = Ask me in words. Who comes when, a squad's card asks for you.
arrivals-instead-other = Words are what I read.
arrivals-light-gif = GIFs are beyond me, I only read words. Thanks for the company, though.
arrivals-light-sticker = Stickers are beyond me, I only read words. Thanks for the company, though.
arrivals-light-dice = Nice throw. Your plan leaves nothing to luck, though.
arrivals-whose = That is passed on, so I have read nothing of it yet. Is it yours?
arrivals-no-command = A command that is passed on does nothing. Type it yourself, if you want it.
arrivals-not-theirs = Then I leave it unread, and have noted nothing.
arrivals-one-by-one = That was the first of them. Pass the others on one by one.
arrivals-there = That is on { $zone } time, { $clock } there now. Is that where you train? I don't keep the place itself.
arrivals-near-border = That is near a border between clocks. Is one of these where you train? I don't keep the place itself.
arrivals-there-already = Your clock runs on { $zone } time already, { $clock } now. I don't keep the place itself.
arrivals-zone-left = Then your clock stays as it is.

## Buttons

arrivals-button-mine = Mine
arrivals-button-theirs = Somebody else's
arrivals-button-set-zone = Set the zone
