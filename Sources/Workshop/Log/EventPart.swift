/// One part's events: each knows its kind on disk and its own fields.
protocol EventPart: Sendable, Hashable {
  /// The kinds of the part's events, `noun.pastTense` as the file holds them.
  ///
  /// Files are read by what is declared here, so that everything that is written can be read again.
  associatedtype Kind: RawRepresentable<String>, CaseIterable, Sendable

  /// What happened.
  var kind: Kind { get }
  /// The fields, in the order in which they are written.
  var data: Fields { get }
  /// Reads an event back; `nil` if the fields do not fit.
  init?(_ kind: Kind, data: Fields)
  /// The same as the audience of a veil may see it; `nil` where that is nothing.
  ///
  /// - Parameters:
  ///   - veil: What is kept.
  ///   - by: Who said it, where that is known.
  /// - Returns: The event with everything covered that is kept.
  func covered(by veil: Veil, said by: SpokenID?) -> Self?
}

extension EventPart {
  /// The kind as the file holds it, such as `card.added`.
  var kindOnDisk: String { kind.rawValue }
}
