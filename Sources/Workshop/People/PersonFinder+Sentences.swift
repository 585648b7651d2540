/// Finding people where somebody has to be found, or the reason is said.
extension PersonFinder {
  /// The one person who is meant.
  ///
  /// - Throws: That nobody is called so, and who nearly is; or that several are, and who.
  public func person(_ said: some StringProtocol) throws(Rejection) -> SpokenID {
    try person(find(said), said: said)
  }

  /// Everybody named in a line that holds nothing else: `P1, Mary Ann and Zoë + P3`.
  ///
  /// - Throws: Who of them is not found, or not clear.
  public func everybody(in text: some StringProtocol) throws(Rejection) -> [SpokenID] {
    // `Rose and Sons` may be one name.
    if case .one(let person) = find(text) { return [person] }
    var found: [SpokenID] = []
    for part in Self.parts(of: text) {
      if case .one(let person) = find(part) {
        found.append(person)
        continue
      }
      var rest = Substring(part)
      while let leading = leading(rest) {
        // Where not even the first word is somebody, the whole is one name that nobody has.
        if rest.count == part.count, case .nobody = leading.answer { _ = try person(part) }
        found.append(try person(leading.answer, said: leading.said))
        rest = leading.rest.drop { $0.isWhitespace }
      }
    }
    return found.uniqued()
  }

  /// What an answer comes to.
  public func person(
    _ answer: Answer, said: some StringProtocol
  ) throws(Rejection) -> SpokenID {
    switch answer {
    case .one(let person): return person
    case .several(let people):
      throw Rejection(
        "\(people.count) people may be meant by “\(said.withoutPunctuation)”: \(labels(people)). "
          + "Write the code.")
    case .nobody(let nearly): throw Rejection(sentence(nobodyBy: said, nearly: nearly))
    }
  }

  /// Says that nobody is called so, and who nearly is.
  private func sentence(nobodyBy said: some StringProtocol, nearly: [SpokenID]) -> String {
    let said = said.withoutPunctuation
    if let code = SpokenID(spoken: said), code.kind == .person {
      let last = entries.last?.id.spoken
      return "There is no \(code.spoken). "
        + (last.map { "The people here are P1 to \($0)." } ?? "Nobody is on the list yet.")
    }
    let nobody = "Nobody on the list is called “\(said)”."
    if !nearly.isEmpty { return "\(nobody) Nearly so: \(labels(nearly)). Write the code." }
    return entries.isEmpty
      ? "\(nobody) The list is empty." : "\(nobody) Write a code such as P4."
  }

  /// `P3 Rosa Lee, P9 Rosa Khan and 3 more`.
  private func labels(_ people: [SpokenID]) -> String {
    let shown = people.prefix(4).map { id in
      let label = entries.first { $0.id == id }?.label ?? ""
      return label.isEmpty ? id.spoken : "\(id.spoken) \(label)"
    }
    let more = people.count - shown.count
    return shown.joined(separator: ", ") + (more > 0 ? " and \(more) more" : "")
  }

  /// The parts between commas, plus signs and the word and.
  private static func parts(of text: some StringProtocol) -> [String] {
    text.split { ",+&;".contains($0) }.flatMap { part in
      part.split(separator: " ").split { ["and", "with"].contains($0.lowercased()) }
        .map { $0.joined(separator: " ") }
    }
  }
}
