/// Small numbers as they are said.
enum NumberWords {
  private static let words = [
    "no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven",
    "twelve",
  ]

  /// `eleven`; digits above twelve.
  static func said(_ number: Int) -> String {
    words.indices.contains(number) ? words[number] : String(number)
  }

  /// `Eleven`, to begin a sentence with.
  static func capitalised(_ number: Int) -> String {
    said(number).capitalisedFirst
  }
}

extension String {
  /// The words with a capital at the start.
  var capitalisedFirst: String { prefix(1).uppercased() + dropFirst() }
}

/// `1 card`, `3 cards`.
func counted(_ count: Int, _ noun: String, _ plural: String? = nil) -> String {
  "\(count) \(count == 1 ? noun : plural ?? noun + "s")"
}
