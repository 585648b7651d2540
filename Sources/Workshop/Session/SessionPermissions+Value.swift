/// What an index keeps of it.
extension SessionPermissions {
  /// As data.
  public var value: Value {
    .fields([
      "session": .text(session), "opened": .integer(opened.milliseconds),
      "people": .list(
        people.sorted { $0.key < $1.key }.map { code, person in
          .fields(Fields(pairs: [.init(name: "person", value: .text(code))] + person.data.pairs))
        }),
      "brought": .list(
        brought.sorted { $0.key < $1.key }.map { item, root in
          .fields(["item": .text(item), "root": .fields(root.data)])
        }),
      "things": .list(things.map { .fields($0.data) }),
      "said": .list(said.map { .fields($0.data) }),
      "spoken": .list(
        spoken.sorted { $0.key < $1.key }.map { person, items in
          .fields(["person": .text(person), "items": .spokenIDs(items)])
        }),
      "removed": .texts(namesOfRemoved), "links": .texts(links.sorted()),
    ])
  }

  /// Reads what was kept; `nil` where the data are anything else.
  public init?(_ value: Value) {
    guard let data = value.fields, let session = data.text("session"),
      let opened = data.integer("opened")
    else { return nil }
    (self.session, self.opened) = (session, Instant(milliseconds: opened))
    for row in Self.rows(data, "people") {
      guard let code = row.spokenID("person"), let person = Person(data: row) else { return nil }
      people[code] = person
    }
    for row in Self.rows(data, "brought") {
      guard let item = row.spokenID("item"),
        let root = row["root"]?.fields.flatMap(Root.init(data:))
      else { return nil }
      brought[item] = root
    }
    things = Self.rows(data, "things").compactMap(Thing.init(data:))
    said = Self.rows(data, "said").compactMap(Said.init(data:))
    for row in Self.rows(data, "spoken") {
      if let person = row.spokenID("person") { spoken[person] = row.spokenIDs("items") }
    }
    namesOfRemoved = data.texts("removed") ?? []
    links = Set(data.texts("links") ?? [])
  }

  private static func rows(_ data: Fields, _ name: String) -> [Fields] {
    (data[name]?.list ?? []).compactMap(\.fields)
  }
}

extension SessionPermissions.Person {
  fileprivate var data: Fields {
    [
      "root": .fields(root.data), "called": name.isEmpty ? nil : .text(name),
      "calledBefore": .texts(calledBefore), "calledAt": .optional(nameSaidAt?.milliseconds),
      "allowed": permission.map { .fields($0.data) }, "withdrew": .flag(hasWithdrawn),
      "allowedAt": .optional(permissionSaidAt?.milliseconds),
    ]
  }

  fileprivate init?(data: Fields) {
    guard let root = data["root"]?.fields.flatMap(Root.init(data:)) else { return nil }
    self.init(
      root: root, name: data.text("called") ?? "",
      calledBefore: data.texts("calledBefore") ?? [],
      nameSaidAt: data.integer("calledAt").map(Instant.init(milliseconds:)),
      permission: data["allowed"]?.fields.flatMap(People.Permission.init(data:)),
      hasWithdrawn: data.bool("withdrew") ?? false,
      permissionSaidAt: data.integer("allowedAt").map(Instant.init(milliseconds:)))
  }
}

extension SessionPermissions.Thing {
  fileprivate var data: Fields {
    ["root": .fields(root.data), "kept": .flag(isKept), "newest": .optional(newest)]
  }

  fileprivate init?(data: Fields) {
    guard let root = data["root"]?.fields.flatMap(Root.init(data:)) else { return nil }
    self.init(root: root, isKept: data.bool("kept") ?? false, newest: data.text("newest"))
  }
}

extension SessionPermissions.Said {
  fileprivate var data: Fields {
    ["at": .integer(at.milliseconds), "by": .optional(by), "owners": .spokenIDs(owners)]
  }

  fileprivate init?(data: Fields) {
    guard let at = data.integer("at") else { return nil }
    self.init(
      at: Instant(milliseconds: at), by: data.spokenID("by"),
      owners: data.spokenIDs("owners") ?? [])
  }
}

extension Root {
  fileprivate var data: Fields {
    switch self {
    case .session(let session, let item): ["session": .text(session), "item": .text(item)]
    case .elsewhere(let title, let words): ["title": .text(title), "words": .text(words)]
    }
  }

  fileprivate init?(data: Fields) {
    if let session = data.text("session"), let item = data.spokenID("item") {
      self = .session(session, item)
    } else if let title = data.text("title"), let words = data.text("words") {
      self = .elsewhere(title: title, words: words)
    } else {
      return nil
    }
  }
}
