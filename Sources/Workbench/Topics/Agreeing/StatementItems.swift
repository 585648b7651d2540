import Workshop

extension Shown {
  /// The statement that stands, whole, with when and by whom it was agreed.
  func statementItems(now: Moment) -> [Board.Item] {
    guard let statement else { return [] }
    return [
      Board.Item(
        id: statement.id, text: statement.text, note: agreementWords(statement, now: now))
    ]
  }

  /// When, by how many and where a statement was agreed, and when it is looked at again.
  func agreementWords(_ statement: Draft, now: Moment) -> String {
    let adoption = agreeing.adoptions.last { $0.version == statement.id }
    let poll = agreeing.poll(on: statement.id)
    let when =
      adoption.flatMap { $0.isBrought ? nil : "agreed \($0.at.day(offset: now.offset).words)" }
    let support = poll.flatMap { poll in
      poll.isRevealed ? "\(poll.verdict.support) of \(poll.verdict.answers) stand behind it" : nil
    }
    return [
      when, support, statement.origin.map { "from \($0.words)" },
      adoption?.review.map { "looked at again \($0.words)" },
    ].compactMap(\.self).joined(separator: " · ")
  }

  /// That a statement which was adopted today has a day of its own; `nil` where there is none.
  var statementReviewWords: String? {
    guard let adoption = agreeing.adoptions.last, !adoption.isBrought else { return nil }
    let day = adoption.review?.words ?? "no day"
    return "the statement: \(day), as agreed; for all else: review 7 may, or none"
  }
}
