"""What a write-up tells beside its lines, workshop by workshop.

`unfinished`: stages that the room left although the program asks about it.
`review`, `review_in`: when the room looks at it again, and in which stage that was said, where no note says
it in a way that the player knows.
`follows`: which action a new one grows out of.
`versions`: what a version changes and why, and which concerns it answers.
`settled`: what became of a concern, its number, its state and what was said, with the line that tells it.
`answered`: what was answered to an ask, its number, the answer, whose it is and what was said, likewise.

Words stand in a note of the write-up; the player stops where they do not.
"""
TOLD = {
    "timebank-town": {},
    "hospital-night-staff": {
        # It says what P9 missed.
        "versions": {"V2": {"answers": ["C1"]}},
    },
    "food-and-loneliness": {
        "unfinished": ["Check-in"],
        "versions": {
            "V3": {"answers": ["C1", "C4"]},
            "V4": {"answers": ["C2"], "change": '"Every week" is out.',
                   "why": "P16 says it is now safe enough to try."},
        },
        # P11's words stand beside the statement.
        "settled": {"minority: It should say people are hungry": ("C3", "recorded", None)},
    },
    "cancer-champions": {
        "unfinished": ["Check-in"],
        # It was said more clearly, in A5.
        "answered": {"note room: P3 says yes": ("Q5", "yes", "P3", "an hour on that Friday")},
    },
    "bay-action-groups": {
        "unfinished": ["Check-in", "Offers and asks"],
        "review_in": "Review date",
        "review": ("11 March", "Wednesday 11 March at two, for those on nights"),
    },
    "bay-action-groups-2": {
        "unfinished": ["Review 1 celebrate"],
        # The film goes to those it was made for, and the bench that had no owner gets one.
        "follows": {"A10": "A1", "A12": "A9"},
        "review_in": "Review 1 next date",
        "review": ("29 April", "at half past six, for those on days"),
    },
    "bay-action-groups-3": {
        "unfinished": ["Review 2 celebrate"],
        # What the survey found is told.
        "follows": {"A13": "A6"},
        "review_in": "Review 2 next date",
        "review": ("22 July", "half past six, here. Audrey rings round on the Tuesday"),
    },
    "care-home-links": {
        "settled": {"note room: It is a hope we work to": (
            "C1", "recorded", "It is a hope we work to, with a date to look again. P7 says he can live with that.")},
    },
}
