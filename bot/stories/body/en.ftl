### What somebody writes of their body: asked about first, refused, met with support.


## Buttons

body-button-kept = Yes: { $answer }

body-emergency-first = If this is happening now, stop and get help: call your local emergency number.
body-asked = { $rows ->
        [one] Before anything else: did this happen to you lately, or is it so now?
       *[other] Before anything else: did any of this happen to you lately, or is any of it so now?
    }
body-rest-waits = What else you told me waits until then.
body-limit-kept = I have kept the limit you told me too; { COMMAND("limits") } shows it.
body-not-happening = Good. Then nothing changes, and I have noted nothing of it.
body-which-wanted = Please tap what fits, or type it. "None of these" is fine if nothing does.
body-also-wrote = You also wrote "{ $answer }". Is that your answer?
body-careful =
    What you describe ({ $plain }): if that is so, please have it checked by a doctor or physio before you train.
    I can't tell what it is.
body-joint-in-a-moment = I'll ask about that joint in a moment.
body-welcomed =
    Thank you for telling me. I'll ask about that joint in a moment.
    If there is more to it ({ $plain }), have it checked by a doctor or physio before you train.
body-nothing-noted = I have noted nothing of this; first I need your yes.
body-no-training = No training today; that is all I have noted.
body-supported-self-harm =
    If you might act on it, call your local emergency number or a crisis line now, or be with someone you trust.
    I'm glad you told me. You matter more than any session.
body-supported-eating =
    Thank you for telling me. Food and body worries are hard to carry alone.
    Please talk to a doctor, or to someone you trust, this week.
body-supported-painkillers =
    Thank you for saying so. Painkillers hide the signal these sessions go by.
    Please don't take them to get through one, and ask a doctor or pharmacist about the pain.
body-request-refused =
    No vehicles: you can't stop one. No running belt, no road with traffic and no stairs either. The article itself says vehicles aren't recommended.
    Find a sled, or use a tyre, a band, a partner, a gentle hill, or a treadmill that is switched off. { COMMAND("kit") } sets it.
