import Workshop

extension CardType {
  /// What such cards are put up for.
  var purpose: String {
    switch self {
    case .asset:
      "What people know, do, lend and care about, in their own words, a card each. Small things count."
    case .agreement: "What people need from each other to work together, a card each."
    case .focus: "What we mean today by here and by us, in a line or two."
    case .story: "A day or a moment that shows what people here can do, a line each."
    case .observation: "The wall from a step away: what does it show, and what or who is not there?"
    case .idea: "What might be tried, a card each. +G3 behind the words says what it builds on."
    case .why: "Why this matters to those who are here, in their own words."
    case .force:
      "What helps us and what holds us back, a card each. Then two numbers for each, such as H1 4 2: "
        + "how strong it is, and how much of it we could move."
    case .goal:
      "For each of what we chose: what will be there to see or to count, and by which day."
    case .feedback: "What we tell those who asked for this: you said, we did, we could not because."
    }
  }
}
