### One activity in somebody's own words, scored now and then, and self-tests: lines, no verdict.

marks-heading = What you measure
marks-no-verdict = <small>A line over time, no more: there is no mark to pass, and no session follows from it.</small>
marks-activity = { $name } (0-10):
marks-activity-unnamed = No activity yet: something of your day to keep an eye on, such as "stairs down".
marks-activity-wanted =
    Which activity of your day shall I ask about now and then? In your own words, such as "stairs down" or "kneeling".
    Every { WORD($mark_weeks) } weeks I ask how it goes, 0 to 10.
marks-activity-unclear = A few words will do, such as "stairs down".
marks-activity-named = Your activity: { $name }.
marks-activity-none = Fine, none. { COMMAND("marks") } has it whenever you like.
marks-score-wanted =
    { $name }: how does it go these days?
    0 is not at all, { $best } as well as ever.
marks-score-unclear = A whole number from 0 to { $best }; { $best } is as well as ever.
marks-score-none = { $name }: no score yet.
marks-score = { $score } ({ $day })
marks-test-calf-raises = Calf raises:
marks-test-step-downs = Step-downs in { $step_downs_s } s:
marks-test-balance = Balance on one leg:
marks-test-none = none yet.
marks-sides =
    { $left ->
        [none] { $right ->
            [none] { "" }
           *[told] right { $right }
        }
       *[told] { $right ->
            [none] left { $left }
           *[told] left { $left }, right { $right }
        }
    } ({ $day })
marks-side = { $seconds ->
        [yes] { $count } s
       *[no] { $count }
    }
marks-wanted-calf-raises = Calf raises, one leg at a time
marks-wanted-step-downs = Step-downs, one leg at a time
marks-wanted-balance = Balance, one leg at a time
marks-how-calf-raises = Fingertips on a wall, heel all the way up, at an even pace. Count the ones that go well; stop before it hurts.
marks-how-step-downs = From a low step, tap the floor with the other heel and come back up. Count those of { $step_downs_s } s that go well; stop before it hurts.
marks-how-balance = Eyes open, beside a wall. Count seconds until the other foot touches the floor.
marks-sides-wanted = What did each side do? Left before right, such as "22 left 25 right" or "22 25".
marks-sides-unclear = A number for each side, such as "22 left 25 right". One side alone will do.
marks-calm-days = Self-tests are for calm days: none that hurts, follows a sore session or pause, or comes before its exercise does in your plan.
marks-unclear = Such as "my activity is stairs down", "stairs down 6", or "calf raises 22 left 25 right".

## Buttons

marks-button-all = What I measure
marks-button-name = Name an activity
marks-button-another = Another activity
marks-button-score = Score it
marks-button-none = No, thanks
marks-button-later = Not now
marks-button-calf-raises = Calf raises
marks-button-step-downs = Step-downs
marks-button-balance = Balance
