import Workshop

extension Board {
  /// The actions as they are read, for whoever wants them as one list.
  static func readingBack(_ session: Shown) -> Board {
    let readback = Readback(session)
    return Board(
      sections: [
        Section(
          title: "Read back", items: readback.actions.map { item($0, session) },
          empty: "There is no action to read.")
      ], isList: true)
  }
}
