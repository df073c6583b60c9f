### A look back over some weeks: what changed, the best of it, the weeks kept.

review-heading = { $weeks ->
        [52] The last year: { $since } to { $until }
       *[other] The last { $weeks } weeks: { $since } to { $until }
    }
review-nothing = No session in these weeks, so there is nothing to look back on.
review-due = { $weeks ->
        [52] A year of it is behind you.
        *[other] { CAPITAL($weeks) } weeks are behind you.
    }
review-before = { $now } ({ $was } in the { $weeks } weeks before)
review-sessions = Sessions: { $sessions }
review-metres = Pulled: { $metres }
review-effort = Effort on average: { $effort }
review-step = { $same ->
        [yes] Step: { $last } all along
       *[no] Step: { $first }, now { $last }
    }
review-drag = Drag, first and last session: { $first } % and { $last } % of your weight, about
review-mornings = Mornings, { $site }: { $pain } on average
review-bests = Most in one clean session:
review-best = { $first ->
        [yes] { $amount } on { $day }, more than before these weeks
       *[no] { $amount } on { $day }
    }
review-percent = { $percent } % drag
review-kept = Planned weeks kept: { $weeks } of { $of }.

## Buttons

review-button-show = How they were
review-weeks = { $weeks ->
        [52] A year
       *[other] { $weeks } weeks
    }
review-button-tests = Self-tests
review-button-sheet = Sheet for a physio
