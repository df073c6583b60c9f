### The morning check.

morning-pain-this-morning = Morning check: joint pain now, 0-10?
morning-neutral = Morning check: how does it feel now, 0-10? 0 is nothing at all.
morning-anything-new = Any of these since the last session: new swelling, giving way, locking?
morning-check-noted = { $pain ->
        [none] Noted.
       *[told] { $of_morning ->
            [yes] Noted: { $pain } this morning.
           *[no] Noted: joint pain { $pain }.
        }
    }
morning-elsewhere-noted = Noted: pain { $pain } in a joint you don't watch. It counts for the last session, not for your morning.
morning-after-noted = Noted: pain { $pain } after the session.
morning-daily-noted = Noted: pain { $pain } in daily life. It counts for what comes next, not as a morning.
morning-zone-green = That's calm: the last session sat well.
morning-zone-amber1 = A little above calm.
morning-zone-amber2 = Clearly above calm.
morning-zone-red = That asks for a pause until the joint is calm again.
morning-zone-unknown = Something is still missing from the last session.
morning-swelling = New swelling: sessions pause until { $earliest } at least. Please have it looked at by a doctor or physio, sooner if it stays beyond { WORD($swollen_days) } days or came with a twist, a fall or a pop.
morning-misheard = I need one number from 0 to 10 there, for example 2. 0 is none.
morning-signs-misheard = Tap what is new since the last session, or type it: none.
morning-taken-back = Taken back: the morning of { $day }.
morning-told-taken-back = Taken back: what you told me on { $day }.
morning-as-it-was = { $day } stays at pain { $pain }: an edit lowers nothing. Was it a slip? { COMMAND("undo") } takes it back, then tell me anew.
morning-passed = That morning has gone, so I leave it open. { COMMAND("check") } takes this morning's.

morning-left-unwatched = All right, I don't watch it. What you tell me of it still counts for its session.

## Buttons

morning-button-none = None
morning-button-swelling = New swelling
morning-button-gave-way = Gave way
morning-button-locked = Locked
morning-button-send = That's all
morning-button-check = Morning check
