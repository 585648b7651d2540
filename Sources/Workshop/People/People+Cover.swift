extension People: Coverable {
  mutating func cover(by veil: Veil) {
    forgetNamesOfRemoved()
    for index in all.indices {
      let id = all[index].id
      let name = veil.name(of: id, given: all[index].name)
      if all[index].name != name { all[index].name = name }
      if veil.audience != .facilitator, !all[index].needs.isEmpty { all[index].needs = "" }
      if veil.isGone(id) { all[index].forget() }
    }
  }
}

extension People.Person {
  /// Keeps only that somebody has this code.
  fileprivate mutating func forget() {
    (name, hats, needs, hasWithdrawn) = ("", [], "", true)
  }
}

extension Veil {
  /// A name as it is told now; `nil` where it is not, which is not the same as taking it away.
  fileprivate func told(name given: String, of person: SpokenID) -> String? {
    let name = name(of: person, given: given)
    return name.isEmpty && !given.isEmpty ? nil : name
  }
}

extension PeopleEvent {
  func covered(by veil: Veil, said by: SpokenID?) -> PeopleEvent? {
    switch self {
    case .counted: return self
    case .added(let person, let name, let hats, let table, let isAway, let origin):
      // The newest name holds for every moment at which there was one.
      return .added(
        person: person, name: name.flatMap { veil.told(name: $0, of: person) },
        hats: veil.isGone(person) ? [] : hats, table: table, isAway: isAway,
        origin: veil.audience.isOutside ? nil : origin)
    case .changed(let person, let name, let hats, let table):
      return .changed(
        person: person, name: name.flatMap { veil.told(name: $0, of: person) },
        hats: veil.isGone(person) ? nil : hats, table: table)
    case .listed(let people):
      return .listed(
        people.map { one in
          Listed(
            one.person, name: veil.name(of: one.person, given: one.name),
            hats: veil.isGone(one.person) ? [] : one.hats)
        })
    case .permitted, .permittedTogether: return veil.audience.isOutside ? nil : self
    case .seated, .arrived, .arrivedTogether, .left, .withdrew, .removed: return self
    case .needing(let person, _):
      return veil.audience == .facilitator && !veil.isGone(person) ? self : nil
    }
  }
}
