/// Words that say little in the name of a cluster or in a goal: everybody agrees and nobody knows what to do.
///
/// Empty names are a known way in which clustering goes wrong (facilitation guide, 3.1 and 4.1).
public enum EmptyWords {
  /// The usual ones; a flow or the facilitator may list others.
  public static let usual = [
    "communication", "strengthen", "improve", "awareness", "engagement", "engage", "support",
    "empower", "empowerment", "resources", "partnership", "partnership working", "wellbeing",
    "community", "stakeholders", "sustainability", "various", "miscellaneous", "other",
  ]

  /// The listed words that are in a text as whole words, in the order of the list.
  public static func found(in text: String, listed: [String]) -> [String] {
    let spaced = " " + words(of: text).joined(separator: " ") + " "
    return listed.filter { entry in
      let words = words(of: entry)
      return !words.isEmpty && spaced.contains(" " + words.joined(separator: " ") + " ")
    }
  }

  private static func words(of text: String) -> [String] {
    text.lowercased().split { !$0.isLetter && !$0.isNumber && $0 != "'" && $0 != "’" }
      .map(String.init)
  }
}
