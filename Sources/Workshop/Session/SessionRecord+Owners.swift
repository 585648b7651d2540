extension SessionRecord {
  /// Whose name somebody types as their own, whole or the surname, whether or not it may be shown.
  ///
  /// A beginning finds nobody, so that nobody can be looked for letter by letter; nor does the name of
  /// somebody who took permission back.
  ///
  /// - Parameter name: The name as it is typed.
  /// - Returns: Codes alone.
  public func owner(called name: String) -> PersonFinder.Answer {
    let people = SessionPermissions.people(of: uncovered.session, session: id)
    let standing = StandingPermissions(of: people, linked.filter { $0.session != id })
    return PersonFinder(
      standing.codes.map { (id: $0, name: standing.name(of: $0, for: .room)) }
    ).findOwner(of: name)
  }
}

extension SessionPermissions {
  /// Those who give this name as their own, whole or the surname; not who took permission back.
  public func owners(called name: String) -> [SpokenID] {
    let known = people.filter { !$0.value.hasWithdrawn }.sorted { $0.key < $1.key }
    switch PersonFinder(known.map { (id: $0.key, name: $0.value.name) }).findOwner(of: name) {
    case .one(let person): return [person]
    case .several(let people): return people
    case .nobody: return []
    }
  }
}
