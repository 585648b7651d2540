/// What a command may name.
extension Session {
  /// Refuses a person who is not of this session.
  func known(person: SpokenID) throws(Rejection) {
    guard person.kind == .person, people[person] != nil else {
      let last = people.all.last?.id.spoken
      let hint = last.map { "The people here are P1 to \($0)." } ?? "Nobody is on the list yet."
      throw Rejection("There is no \(person.spoken). \(hint)")
    }
  }

  func known(table: String) throws(Rejection) {
    guard people.tables.contains(table) else {
      let hint =
        people.tables.isEmpty
        ? "This workshop has no tables yet." : "There are \(people.tables.joined(separator: ", "))."
      throw Rejection("There is no table \(table). \(hint)")
    }
  }
}
