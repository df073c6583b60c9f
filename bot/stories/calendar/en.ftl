### The sessions to come, for a calendar of one's own.

calendar-file = { $sessions ->
        [one] Your next { $weeks_ahead } weeks for your calendar: one session. Open the file and say yes.
        [0] For your calendar: no session is planned any more. Open the file and say yes.
       *[other] Your next { $weeks_ahead } weeks for your calendar: { $sessions } sessions. Open the file and say yes.
    }
calendar-off = What you had there and is off now is called off in it.
calendar-again = <small>It doesn't follow by itself: after a change, { COMMAND("calendar") } once more.</small>
calendar-nothing = Nothing is planned to put in a calendar. { COMMAND("schedule") } sets your days.
calendar-failed = The file could not be made just now. Nothing is lost; { COMMAND("calendar") } tries again.
calendar-refused = This app does not take the file. Nothing is lost; { COMMAND("calendar") } works in your other apps, too.
calendar-link = Your link, for a subscription in your calendar app: { $link }
calendar-link-follows = <small>It follows by itself, as often as your app looks. Whoever has the link sees your days and hours, and nothing of your body.</small>
calendar-link-renewed = The link from before shows nothing any more.
calendar-link-gone = The link shows nothing any more. What your calendar took from it goes when you end the subscription there.
calendar-title-plain = Training
calendar-title-sled = Sled training

## Buttons

calendar-button-sled = Call them "Sled training"
calendar-button-plain = Call them "Training"
calendar-button-link = A link that follows by itself
calendar-button-link-new = Another link
calendar-button-link-off = Take the link back
