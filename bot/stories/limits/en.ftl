### A clinician's limits: what was told, by whom, until when.

limits-none = No limit is on file. Has a physio or a doctor set one? Add it here.
limits-hint = Or type it: max 10 kg until 1 Dec, no step-downs, two sessions a week at most.
limits-only-less = It can only make a session less, never more.
limits-over = That no longer holds:
limits-kept-on = It stays as it is.
limits-proposal-over = That was for days that are over. Nothing changed.
limits-what-wanted = What is limited? Tap one, or type it: max 10 kg until 1 Dec.
limits-wanted-level = Up to which level? Tap one, or type it.
limits-wanted-drag = How many percent of your weight at most? Tap one, or type it.
limits-wanted-plates = How much on the sled at most, in plates? Tap one, or type it.
limits-wanted-sessions = How many sessions a week at most?
limits-wanted-exercise = Which exercise is left out?
limits-wanted-way = What is left out?
limits-who-wanted = Who said so? A role will do; no names.
limits-until-wanted = Until when? Tap one, or type the last day it holds.
limits-end-one = Is that over?
limits-more-wanted = From now on { $what }?
limits-end-wanted = Which one is over?
limits-unclear = I couldn't read a limit in that. Such as: max 10 kg until 1 Dec, level 2 at most, two sessions a week at most, no step-downs.
limits-unclear-value = I need one of these, or a number such as 2.
limits-unclear-who = Whose word is it? Tap one, or type: my physio
limits-unclear-until = I need a last day or a length, such as 1 Dec or 3 weeks, or: until told.
limits-unclear-end = Tap the one that is over, or keep them.

## Buttons

limits-button-show = All limits
limits-button-add = Add a limit
limits-button-end = One is over
limits-button-end-it = Yes, it is over
limits-button-keep = No, keep it
limits-button-more = Yes, from now on
limits-button-all = All of them
limits-button-level = Level
limits-button-drag = Drag, in %
limits-button-plates = Plates
limits-button-sessions = Sessions a week
limits-button-exercise = An exercise
limits-button-way = A way of pulling
limits-button-by-physio = Physio
limits-button-by-doctor = Doctor
limits-button-by-professional = Another professional
limits-button-by-coach = Coach
limits-button-by-self = Only me
limits-button-weeks = { $count ->
        [one] { $count } week
       *[other] { $count } weeks
    }
limits-button-until-told = Until I am told
