### The sessions behind somebody: a page at a time, their sums, each with all there is.

history-heading = Your sessions
history-count = { $first }-{ $last } of { $of }
history-empty = No session in your log yet. Tell me of one in your own words, or { COMMAND("log") }.
history-which-day = Which day do you mean?
history-none = No session like that in your log.
history-gone = That session is no longer in your log.
history-pain = pain { $pain }
history-pain-in-set = pain { $pain } in set { $number }
history-after = after { $pain }
history-morning = next morning { $pain }
history-surface-gym-turf = indoor turf
history-surface-turf-3g = 3G pitch
history-surface-grass-dry = dry grass
history-surface-grass-wet = wet grass
history-surface-track = running track
history-surface-rubber = rubber gym floor
history-surface-concrete = asphalt or concrete
history-on = { $day }
history-between = { $since } to { $until }
history-since = since { $day }
history-until = until { $day }
history-pain-above = { $pain ->
        [0] with pain
       *[other] pain above { $pain }
    }
history-free-of-pain = with no pain told
history-effort-above = effort above { $effort }
history-effort-below = effort below { $effort }
history-load-below = below { $load }
history-average-week = Sessions a week on average: { $sessions }.
history-average-effort = Effort on average: { $effort }.
history-average-pain = Worst pain on average: { $pain }.
history-average-load = Heaviest load on average: { $load }.
history-average-length = Length on average: { $length }.
history-days-since = { $days ->
    [0] Your last session was today.
    [one] Your last session was yesterday.
   *[other] Your last session was { $days } days ago.
}
history-gap = Your longest time without a session: { $days } days, from { $since } to { $until }.
history-no-gap = All your sessions are of one day so far.
history-felt-none = Nothing was told of the joint in those days.
history-felt-sessions = Worst pain in a session: { $pain }.
history-felt-mornings = { $count ->
    [one] One morning told: { $pain }.
   *[other] { $count } mornings told: { $pain } at most.
}
history-load-above = above { $load }
history-noted = { $words ->
        [none] with a note
       *[told] “{ $words }” in your note
    }
history-morning-after = { $signs ->
        [yes] Next morning: { $pain }, with a sign you told me of.
       *[no] Next morning: { $pain }.
    }
history-morning-unknown = Next morning: not told.
history-planned = { $length ->
        [none] Planned: step { $step }.
       *[told] { $load ->
            [none] Planned: { $sets } × { $length } (step { $step }).
           *[told] Planned: { $sets } × { $length } with { $load } (step { $step }).
        }
    }
history-unplanned = Not planned: a session of your own.
history-brought = Brought in a file: { $program }.
history-why = Why: { $step }.
history-sessions = { $sessions ->
        [one] { $sessions } session
       *[other] { $sessions } sessions
    }
history-pulled = { $what } pulled
history-minutes = { $minutes } min in all
history-heaviest = Heaviest: { $run }.
history-weeks = Weeks in a row with a session: { $weeks } at most.
history-weekdays = on a { $days }
history-most-heaviest = The one with most on the sled so far.
history-most-hardest = The one that cost most effort so far.
history-most-longest = The longest in metres so far.
history-most-lightest = The one with least on the sled so far.
history-most-easiest = The one that cost least effort so far.
history-most-shortest = The shortest in metres so far.
history-most-week = The week with most sled work so far.
history-load = Sled work, effort times minutes: { $load }.
history-streak = { $weeks ->
    [one] Your longest row is one week with a session.
   *[other] Your longest row is { $weeks } weeks with a session in each.
}

## Buttons

history-button-of-day = { $day } ({ $nth })
history-button-of-year = { $day } { $year }
history-button-newer = ‹ Newer
history-button-older = Older ›
history-button-totals = In total
history-button-list = Show them
history-button-all = All sessions
history-button-back = ‹ Back to the list
history-button-this-month = This month
history-button-last-month = Last month
history-button-this-year = This year
