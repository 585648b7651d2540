extension Opening {
  /// Makes an opening that holds flows one after another, as `Flow.chained(_:)` joins them.
  ///
  /// - Parameters:
  ///   - title: The workshop's title.
  ///   - place: Where it is held; empty if not said.
  ///   - question: The question that brings people together; empty if not said.
  ///   - zone: The place's time zone.
  ///   - flows: The flows in the order of the day; none makes an agenda without stages.
  ///   - people: How many people are expected.
  ///   - tables: How many tables.
  ///   - isFictional: Whether everything in it is invented.
  public init(
    title: String, place: String = "", question: String = "", zone: String = "UTC",
    holding flows: [Flow], people: Int = 0, tables: Int = 0, isFictional: Bool = false
  ) {
    let day = Flow.chained(flows)
    self.init(
      title: title, place: place, question: question, zone: zone, flows: flows.map(\.id),
      agenda: day?.stages ?? [], people: people, tables: tables, isFictional: isFictional,
      emptyWords: day?.emptyWords ?? [])
  }
}
