import Workshop

extension Board {
  /// What was noted in a stage and everybody may read.
  static func notes(_ session: Shown, in stage: Stage) -> Board {
    let notes = session.notes.all.filter { $0.audience == .room && $0.stage == stage.id }
    return Board(
      sections: [
        Section(
          title: "Notes",
          items: notes.suffix(Shown.mostOnBoard).map { Item(id: $0.id, text: $0.text) })
      ],
      isList: true)
  }
}
