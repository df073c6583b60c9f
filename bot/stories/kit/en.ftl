### What is pulled, where, and the pull test.

kit-equipment-sled = sled
kit-equipment-treadmill-off = treadmill, switched off
kit-equipment-tyre = tyre
kit-equipment-band = band
kit-equipment-partner = partner with a towel
kit-equipment-hill = hill
kit-equipment-wheeled = wheeled or magnetic sled
kit-equipment-none = no kit, walking backward
kit-surface-gym-turf = indoor turf
kit-surface-turf-3g = 3G pitch
kit-surface-grass-dry = dry grass
kit-surface-grass-wet = wet grass
kit-surface-track = running track
kit-surface-rubber = rubber gym floor
kit-surface-concrete = asphalt or concrete
kit-heading = { $equipment }, on { $surface }
kit-empty = Empty: { $mass }.
kit-mass-unknown = I don't know yet what it weighs empty.
kit-plates = Smallest pair of plates: { $mass }.
kit-tested = Friction { $friction }, from your pull test.
kit-untested = Friction { $friction }, the usual for this surface. A pull test makes it yours.
kit-bare-feet = { $safe ->
        [yes] Bare feet: this floor is safe for them.
       *[no] Bare feet: no, shoes stay on.
    }
kit-bare-feet-wanted = Bare feet on { $surface }: is it clean, dry and soft where you pull, with no plates, studs or sharp things near your feet? If in doubt, no.
kit-unclear-bare-feet = Yes or no there. If in doubt, no: shoes stay on.
kit-shoes-stay-on = Shoes stay on: with your floor, your kit or what you told me, bare feet are not for now.
kit-tip-is-on = The tip about shoes comes with your reminder, in time to get ready.
kit-tip-is-off = The tip about shoes itself is off.
kit-hint = <small>Tap to change, or type it: { COMMAND("kit", "tyre") }, { COMMAND("kit", "wet grass") }, { COMMAND("kit", "25 kg") }</small>
kit-chosen = Noted: { $equipment }.
kit-look-out-sled = Rope or strap of { $rope } at least, and a clear lane.
kit-look-out-treadmill-off =
    Unplugged, or the key out. Never a running belt.
    Both hands on the rail or console, deck flat, locked if it folds.
    { $behind } clear behind you; no children or pets near.
    Check the manual: some makers forbid it.
    Back to the console, push the belt with your feet.
kit-look-out-tyre =
    Outdoors only, on a rope of { $rope } at least.
    Check the knot each time.
kit-look-out-band =
    Check the band for cracks and the anchor for grip, every time.
    Around the waist, never around knees or ankles.
    No stretch beyond twice its length: it may snap.
kit-look-out-partner =
    Towel or band around your waist; your partner follows and gives steady drag.
    Agree on a word that means stop.
kit-look-out-hill =
    A dry, even path without cars.
    Up backward, down forward and slowly; zigzag if your knees complain.
kit-look-out-wheeled = Note its setting when you log. Effort decides, not kilograms.
kit-look-out-none = Walking backward is a complete programme by itself.
kit-on-surface = Noted: { $surface }.
kit-note-best = The best surface there is for a sled.
kit-note-ask-permission = Ask first: skids can damage a pitch.
kit-note-slippery = Slippery: shoes stay on, small steps.
kit-note-sticks = A sled may stick and jerk here; start smoothly.
kit-note-loud = Loud, and it wears the skids. Never barefoot.
kit-test-forgotten = Your pull test belonged to the earlier surface, so I go by the usual for this one.
kit-tyre-stays-outdoors = A tyre stays outdoors. Which outdoor surface do you have?
kit-load-changed = Today's plates: { $after } instead of { $before }.
kit-load-same = Today's plates stay at { $plates }.
kit-load-is = Today's plates: { $plates }.
kit-units-noted = From now on like this: { $load }, { $distance }. What you logged stays what it was.
kit-test-noted = Friction { $friction } here; I had reckoned with { $usual }.
kit-test-dropped = Forgotten. I go by the usual friction again: { $usual }.
kit-test-refused = { $reading } for { $total } can't be right: between { $low } and { $high } would be. Pull slowly and steadily, read while it moves, and count the sled in. Once more?
kit-nothing-weighed = The pull test is for a sled or a tyre. Choose one under What I pull: { COMMAND("kit") }
kit-unclear-equipment = I couldn't place that. For example: sled, tyre, treadmill off, hill.
kit-unclear-surface = I don't know that surface. For example: dry grass, track, concrete.
kit-unclear-mass = I need what it weighs empty, { $least } to { $most }, such as 25 kg or 55 lb.
kit-unclear-plates = I need your smallest pair of plates, { $least } to { $most }.
kit-unclear-reading = I need what the scale read, such as 15 kg.
kit-unclear-total = I need sled and plates together, not less than the sled, such as 40 kg.
kit-beside-wanted = What else is at hand, for the forward half? Tap what is; a step and a wall I take for granted.
kit-equipment-wanted = What do you pull?
kit-surface-wanted = On what surface?
kit-mass-wanted-other = What does the sled weigh empty? Tap one, or type it: 25 kg
kit-mass-wanted-tyre = What does the tyre weigh? Tap one, or type it. A car tyre is about 10 kg.
kit-plate-step-wanted = What do the smallest two plates weigh together? Tap one, or type it: 2.5 kg
kit-reading-wanted =
    Pull test: hook a luggage scale to the strap of the loaded sled.
    Pull steadily for { $distance } and read while it moves.
    What did the scale read? For example: 15 kg
kit-total-wanted = And sled and plates together? Tap one, or type it: 40 kg
kit-form-title = Pull test
kit-form-field-empty = What the sled weighs empty
kit-form-field-reading = What the scale read
kit-form-field-total = Sled and plates together
kit-form-hint-empty = Without plates, such as 25 kg or 55 lb.
kit-form-hint-reading = Hook a luggage scale to the strap, pull steadily for { $distance }, read while it moves.
kit-form-hint-total = What you pulled in the test, such as 40 kg.
kit-from-now-on = From now on you pull this: { $equipment }?
kit-weighs = It weighs { $mass } empty?
kit-on-this-floor = From now on on this: { $surface }?
kit-you-weigh = You weigh { $mass } now?
kit-body-mass = Your weight: { $mass }.
kit-body-mass-wanted = What do you weigh? Type it, such as 75 kg or 165 lb.
kit-unclear-body-mass = I need what you weigh, { $least } to { $most }, such as 75 kg or 165 lb.

## Buttons

kit-button-equipment = What I pull
kit-button-surface = Surface
kit-button-mass = Empty mass
kit-button-plates = Smallest plates
kit-button-pull-test = Pull test
kit-button-bare-feet = Bare feet?
kit-button-tip-on = Shoe tip on
kit-button-forget = Forget the test
kit-button-in-pounds = Use lb
kit-button-in-kilograms = Use kg
kit-button-in-yards = Use yards
kit-button-in-metres = Use metres
kit-button-beside = Also at hand
kit-button-kettlebell = Kettlebell
kit-button-ball = Ball
kit-button-pitch = Pitch
kit-button-today = Today's session
kit-button-sled = Sled
kit-button-treadmill-off = Treadmill, off
kit-button-tyre = Tyre
kit-button-band = Band
kit-button-partner = Partner
kit-button-hill = Hill
kit-button-wheeled = Wheeled sled
kit-button-none = Nothing
kit-button-gym-turf = Indoor turf
kit-button-turf-3g = 3G pitch
kit-button-grass-dry = Dry grass
kit-button-grass-wet = Wet grass
kit-button-track = Running track
kit-button-rubber = Rubber gym floor
kit-button-concrete = Asphalt or concrete
kit-at-hand = At hand from now on: { $things }?
kit-smallest-plates = Your smallest pair of plates: { $mass }?
