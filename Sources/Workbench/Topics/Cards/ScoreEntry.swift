import Workshop

extension EntryWords {
  /// A score of something that helps or holds back, `H3 4 2`; `nil` for anything else.
  var score: Command? {
    get throws(Rejection) {
      guard let line = LeadingID(text, .force), !line.rest.isEmpty,
        line.rest.allSatisfy({ $0.isNumber || "=, ".contains($0) })
      else { return nil }
      let scores = line.rest.split { "=, ".contains($0) }.map { Int($0) }
      guard (1...2).contains(scores.count), !scores.contains(nil) else {
        throw Rejection(
          "Say how strong, and how far we could shift it, 1 to 5 each: \(line.id.spoken) 4 2.")
      }
      return .cards(.score(line.id, strength: scores[0], sway: scores.count > 1 ? scores[1] : nil))
    }
  }
}
