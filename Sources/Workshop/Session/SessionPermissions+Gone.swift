/// What may be kept of somebody who took permission back.
extension SessionPermissions {
  /// Whether somebody took permission back in it.
  public var hasGone: Bool { people.values.contains(where: \.hasWithdrawn) }

  /// The same without the names and the words of those who took permission back, here or in a linked session:
  /// of the names there is only by what they are found inside other people's words, to be covered.
  ///
  /// - Parameter linked: What the sessions say that are linked to it.
  /// - Returns: What an index may keep.
  public func forgettingGone(_ linked: [SessionPermissions]) -> SessionPermissions {
    let elsewhere = linked.filter { $0.session != session }
    let standing = StandingPermissions(of: people, elsewhere)
    var rest = self
    for code in standing.gone { rest.people[code]?.forgetNames() }
    var theirs = standing.gone.reduce(into: Set<Root>()) { roots, person in
      roots.formUnion(self.roots(saidBy: person))
    }
    for one in elsewhere {
      for (code, person) in one.people where standing.isGone(person) {
        theirs.formUnion(one.roots(saidBy: code))
      }
    }
    for index in things.indices where theirs.contains(things[index].root) {
      rest.things[index].newest = nil
    }
    rest.things.removeAll { !$0.isKept && $0.newest == nil }
    return rest
  }

  /// Where the things were first put up that somebody said.
  private func roots(saidBy person: SpokenID) -> [Root] {
    (spoken[person] ?? []).map { brought[$0] ?? .session(session, $0) }
  }
}

extension SessionPermissions.Person {
  fileprivate mutating func forgetNames() {
    name = NameMark(name).text
    calledBefore = calledBefore.map { NameMark($0).text }.filter { !$0.isEmpty }
  }
}
