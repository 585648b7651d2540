import Workshop

/// Shorthand for workshops on a statement and its actions.
extension Meeting {
  static func onStatement() throws(Rejection) -> Meeting { try Meeting(Sample.statement) }

  mutating func draft(
    _ text: String, parents: [SpokenID] = [], by: SpokenID? = nil
  ) throws(Rejection) {
    try ask(.drafts(.add(NewDraft(text, parents: parents))), by: by)
  }

  mutating func version(_ text: String, answers: [SpokenID] = []) throws(Rejection) {
    try ask(.drafts(.addVersion(NewVersion(text, answers: answers))))
  }

  /// Four in five at the first three of eight points, and one at the last stops it.
  static let bar = Bar(scale: .gradients8, threshold: 80, support: 1...3, hasVeto: true)

  mutating func setBar(_ bar: Bar = Meeting.bar) throws(Rejection) {
    try ask(.agreeing(.setBar(bar)))
  }

  /// Asks the room and shows the answers.
  mutating func poll(_ counts: [Int: Int], on version: SpokenID? = nil) throws(Rejection) {
    try ask(.agreeing(.openPoll(version)))
    try ask(.agreeing(.count(counts)))
    try ask(.agreeing(.reveal))
  }

  mutating func makeOwn(_ version: SpokenID? = nil, review: String? = nil) throws(Rejection) {
    try ask(.agreeing(.adopt(version, review: review.flatMap { Day($0) })))
  }

  mutating func action(
    _ body: (inout WorkshopAction.Change) -> Void = { _ in }
  ) throws(Rejection) {
    var change = WorkshopAction.Change()
    change.what = "Ask the baker"
    body(&change)
    try ask(.actions(.add(change)))
  }

  mutating func change(
    _ action: SpokenID = "A1", by: SpokenID? = nil,
    _ body: (inout WorkshopAction.Change) -> Void
  ) throws(Rejection) {
    var change = WorkshopAction.Change()
    body(&change)
    try ask(.actions(.change(action, change)), by: by)
  }
}
