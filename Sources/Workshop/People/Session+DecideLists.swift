/// Deciding about several people at once.
extension Session {
  /// What several people allow; together, whoever answered alone keeps their own answer.
  func decideAnswer(
    _ answer: People.Permission.Answer, of people: [SpokenID], isTogether: Bool
  ) throws(Rejection) -> PeopleEvent {
    for person in people { try known(person: person) }
    let all = isTogether ? self.people.answeringTogether : people.compactMap { self.people[$0] }
    guard !all.isEmpty else {
      throw Rejection(
        self.people.countedNumber == 0
          ? "Nobody is here yet. Put people on the list first, or note who came."
          : "Everybody here answered alone, and that stays. Name a person to change an answer.")
    }
    let permitted = all.map { person in
      PeopleEvent.Permitted(
        person.id, answer.permission(after: person.permission, isTogether: isTogether))
    }
    if let one = permitted.first, permitted.count == 1, !isTogether {
      return .permitted(person: one.person, one.permission)
    }
    return .permittedTogether(permitted)
  }

  /// Everybody on a list of names who is not on the list of the session: first those of whom only the code is
  /// known get a name.
  func decideList(_ names: [PeopleCommand.Newcomer]) throws(Rejection) -> PeopleEvent {
    var free = people.all.filter(isBlank).map(\.id)[...]
    var numbers = numbers
    var listed: [PeopleEvent.Listed] = []
    for newcomer in names {
      guard let name = try Self.checkedName(newcomer.name) else { continue }
      let person: SpokenID
      if let blank = free.popFirst() { person = blank } else { person = try numbers.next(.person) }
      numbers.reserve(person)
      listed.append(PeopleEvent.Listed(person, name: name, hats: newcomer.hats))
    }
    guard !listed.isEmpty else { throw Rejection("There is no new name on this list.") }
    return .listed(listed)
  }

  /// Takes people off the list while nothing hangs on them.
  func decideRemoval(_ people: [SpokenID]) throws(Rejection) -> PeopleEvent {
    for person in people {
      try known(person: person)
      guard let label = self.people[person].map({ self.people.label($0.id) }), hangs(on: person)
      else { continue }
      throw Rejection(
        "\(label) said or carries something, so the code stays on the list. Note that they left, or "
          + "take the name away.")
    }
    return .removed(people)
  }

  /// Who of these is here now and was not.
  func decideArrivals(_ people: [SpokenID]) throws(Rejection) -> PeopleEvent {
    for person in people { try known(person: person) }
    let coming = people.filter { self.people[$0]?.isPresent == false }
    guard let first = coming.first else { throw Rejection("They are all here already.") }
    return coming.count == 1 ? .arrived(person: first) : .arrivedTogether(coming)
  }

  /// Whether somebody said something, is asked for something, or is named by something.
  private func hangs(on person: SpokenID) -> Bool {
    guard let known = people[person] else { return false }
    var others = self
    others.people = People()
    return known.isHeard || known.hasWithdrawn || !known.needs.isEmpty
      || others.value.holdsCode(of: person)
  }
}

extension People {
  /// Those in the room who say together what they allow: not those who said it alone.
  var answeringTogether: [Person] {
    all.filter { person in
      person.isPresent && !person.hasWithdrawn && person.permission?.isTogether != false
    }
  }

  /// Those in the room who said alone what they allow.
  public var answeredAlone: [Person] {
    all.filter { $0.isPresent && !$0.hasWithdrawn && $0.permission?.isTogether == false }
  }
}
