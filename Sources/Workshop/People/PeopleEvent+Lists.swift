/// What an event says of several people at once.
extension PeopleEvent {
  /// Somebody of a list, and what is allowed.
  public struct Permitted: Sendable, Hashable {
    /// Who.
    public var person: SpokenID
    /// What the person allows.
    public var permission: People.Permission

    /// Says what somebody allows.
    public init(_ person: SpokenID, _ permission: People.Permission) {
      (self.person, self.permission) = (person, permission)
    }

    var data: Fields {
      Fields(pairs: [.init(name: "person", value: .text(person))] + permission.data.pairs)
    }

    init?(data: Fields) {
      guard let person = data.person, let permission = People.Permission(data: data) else {
        return nil
      }
      self.init(person, permission)
    }
  }

  /// Somebody of a list that was put up together.
  public struct Listed: Sendable, Hashable {
    /// The code that the person gets.
    public var person: SpokenID
    /// What the person is called.
    public var name: String
    /// Roles in the room.
    public var hats: [String]

    /// Puts somebody on the list.
    public init(_ person: SpokenID, name: String, hats: [String] = []) {
      (self.person, self.name, self.hats) = (person, name, hats)
    }

    var data: Fields {
      ["person": .text(person), "name": name.isEmpty ? nil : .text(name), "hats": .texts(hats)]
    }

    init?(data: Fields) {
      guard let person = data.person else { return nil }
      self.init(person, name: data.text("name") ?? "", hats: data.texts("hats") ?? [])
    }
  }
}

extension Fields {
  /// Whom an event about a person is about.
  var person: SpokenID? {
    guard let person = spokenID("person"), person.kind == .person, person.number <= People.most
    else { return nil }
    return person
  }

  /// The codes of several people; those that are none are left out.
  var people: [SpokenID] {
    self["people"]?.list?.compactMap { $0.text.flatMap { SpokenID(spoken: $0) } }
      .filter { $0.kind == .person && $0.number <= People.most } ?? []
  }

  /// What is said of each of several people; what does not fit is left out.
  func each<Row>(_ make: (Fields) -> Row?) -> [Row] {
    self["people"]?.list?.compactMap { $0.fields.flatMap(make) } ?? []
  }
}
