### Language, units, how much advice, consent, leaving.

settings-title = Settings
settings-language = Language: English (no clinician has read its safety texts yet)
settings-units-kg = Units: kilograms and metres
settings-units-lb = Units: pounds and yards
settings-nudges-full = Advice: all of it, one piece a day at most
settings-nudges-few = Advice: only when a number changes
settings-nudges-off = Advice: none
settings-checks = { $on ->
        [yes] Morning checks: on, { $check_at } the day after a session
       *[no] Morning checks: off. Without one I repeat the step, I never move up.
    }
settings-shoes = { $on ->
        [yes] Shoe tip: on
       *[no] Shoe tip: off
    }
settings-elsewhere = Days and hours: { COMMAND("schedule") }. Sled and floor: { COMMAND("kit") }. Another app: { COMMAND("link") }. Leaving: { COMMAND("delete") }.
settings-setting-unknown-language = I speak { $languages }, for example: { COMMAND("language", "es") }
settings-spoken = I speak English with you now.
settings-setting-unknown-units = I know kg and lb, for example: { COMMAND("units", "lb") }
settings-setting-unknown-nudges = It can be full, few or off, for example: { COMMAND("nudges", "few") }
settings-feet-asked =
    The article's bonus tip: wide shoes before, shoes off just before pulling.
    First: numb feet, blood thinners, a bone condition, or a sore foot?
settings-shoes-stay-on = Then shoes stay on; that is the better choice. The tip is off.
settings-adults-only = That tip is for adults. Shoes stay on.
settings-consent =
    On { $day } { $year } at { $at } you agreed to this (version { $version } of the text):
    I may keep what you tell me about pain, effort and health, to plan your sessions.
    You can take it back at any time. Then I erase everything.
settings-consent-newer = There is a newer text: I ask you about it before I note anything.
settings-consent-before = In an account before this one: version { $version } of the text, on { $day } { $year }. That is on record only.
settings-no-consent = You have not agreed to anything yet, and I keep nothing. { COMMAND("start") } begins.
settings-withdraw-asked = Without it I can't plan, so I would erase everything: answers, sessions, plan.
settings-withdraw-question = Take it back?
settings-elsewhere-too = On { $apps } as well.
settings-copies = Copies made before an update may hold it until { $day }; put back, they erase you again.
settings-withdrawn = Done: your consent is taken back and everything is erased. Copies made before an update are gone by { $day }, too. Files I handed you, such as an export or a calendar, stay where you keep them. { COMMAND("start") } begins anew.
settings-delete-asked = This erases everything for good: answers, sessions, plan. It can't be undone.
settings-delete-question = To do it, type { settings-delete-word }.
settings-delete-word = DELETE
settings-kept = Then nothing is erased. Everything is as it was.
settings-not-deleted = That wasn't the word, so nothing is erased. Everything is as it was.
settings-deleted = Everything is erased. Copies made before an update are gone by { $day }, too. Files I handed you, such as an export or a calendar, are yours: they stay where you keep them. Take care, and { COMMAND("start") } if you ever want to come back.

## Buttons

settings-button-use-kg = Use kg and metres
settings-button-use-lb = Use lb and yards
settings-button-all-advice = More advice
settings-button-less-advice = Less advice
settings-button-no-advice = No advice
settings-button-checks-on = Morning checks on
settings-button-checks-off = Morning checks off
settings-button-shoes-on = Shoe tip on
settings-button-shoes-off = Shoe tip off
settings-button-consent = What I agreed to
settings-button-withdraw = Take it back, erase all
settings-button-export-first = Export first
settings-button-keep = Keep everything
settings-button-delete = Erase everything
settings-button-have-one = Yes, one of these
