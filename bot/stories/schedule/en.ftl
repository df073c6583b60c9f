### Days, hour, zone and quiet hours.

schedule-at-hour = { $days } at { $clock }
schedule-no-days = No days chosen yet.
schedule-saved = Saved. Your sessions:
schedule-zone = Time zone: { $zone }, { $clock } there now.
schedule-quiet = Quiet: { $first } to { $last }.
schedule-reminders = { $on ->
        [yes] Reminders: on.
       *[no] Reminders: off.
    }
schedule-lighter = { $day } will be a short warm-up session: { $why }.
schedule-left-out = { $day } stays free next week: { $why }.
schedule-because-match = it is next to a match
schedule-because-two-matches = there are { WORD($crowded_matches) } matches that week
schedule-because-third-session = a { ORDINAL($light_session) } session starts light for its first { WORD($light_weeks) } weeks
schedule-because-spacing = it is less than { $hours_between } hours from another session
schedule-because-full-week = { WORD($most_in_a_row) } sessions in { WORD($row_days) } days are enough
schedule-because-limit = a limit you told me leaves no more that week
schedule-hint = Tap to change, or type it: { COMMAND("schedule", days: "tue thu", hour: "18:30") }
schedule-unclear-sessions = I plan { $fewest_a_week } or { $most_a_week } sessions a week. For example: tue thu 18:30
schedule-unclear-days = I couldn't read days in that. For example: tue thu 18:30
schedule-unclear-hour = I couldn't read an hour in that. For example: 18:30, or 6:30 pm
schedule-unclear-zone = I don't know that place. A large city nearby, or an offset such as UTC+2.
schedule-unclear-quiet = I need two hours, such as 22-7 or 10pm to 7am.
schedule-sessions-wanted = How many sessions a week? Or type days and hour at once: tue thu 18:30
schedule-days-wanted = Which { $sessions } days? Tap my suggestion, or tick your own.
schedule-days-left = { $left ->
        [one] { $left } more to tick.
       *[other] { $left } more to tick.
    }
schedule-days-enough = Fine as ticked?
schedule-days-too-many = { $extra ->
        [one] That's { $extra } too many: untick, please.
       *[other] That's { $extra } too many: untick, please.
    }
schedule-hour-wanted = At what time on { $days }? Tap one, or type it: 18:30
schedule-which-hour = Morning or evening?
schedule-zone-wanted = Where are you? Tap one, or type a city, such as Dublin, or UTC+2.
schedule-which-zone = Several places fit. Which one?
schedule-near-zone = I don't know that place. Did you mean this one? Else type another city.
schedule-quiet-wanted = Between which hours should I keep quiet? Tap one, or type it: 22-7
schedule-from-now-on = From now on: { $sessions }?
schedule-in-zone = Your clock in { $zone } from now on? It is { $clock } there.
schedule-reminded = { $on ->
        [yes] Reminders are on: I write before each session.
       *[no] Reminders are off. Your plan stays as it is.
    }

## Buttons

schedule-button-show = My plan
schedule-button-days = Days
schedule-button-hour = Hour
schedule-button-zone = Time zone
schedule-button-quiet = Quiet hours
schedule-button-reminders-off = Turn reminders off
schedule-button-reminders-on = Turn reminders on
schedule-button-two = { $fewest_a_week } a week
schedule-button-three = { $most_a_week } a week
schedule-quiet-from-now-on = Quiet from { $first } to { $last } from now on?
