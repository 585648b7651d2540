"""What a write-up tells beside its lines, workshop by workshop.

`unfinished`: stages that the room left although the program asks about it.
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
    "care-home-links": {
        "settled": {"note room: It is a hope we work to": (
            "C1", "recorded", "It is a hope we work to, with a date to look again. P7 says he can live with that.")},
    },
}
