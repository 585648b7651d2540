/// What happens to the people in the room.
///
/// Names are in these events and nowhere else.
public enum PeopleEvent: EventPart {
  /// A number of people are here; the new ones have these codes, or without them the first that are missing.
  case counted(people: Int, tables: Int, codes: ClosedRange<Int>?)
  /// A person came, with a name or without; or was brought along from an earlier session.
  case added(
    person: SpokenID, name: String?, hats: [String], table: String?, isAway: Bool, origin: Origin?)
  /// A person gave or changed a name or hats, and maybe sat down; `nil` leaves one as it was, an empty name
  /// takes it away.
  case changed(person: SpokenID, name: String?, hats: [String]?, table: String?)
  /// Several people were put on the list together.
  case listed([Listed])
  /// People were put up by mistake and are not on the list any more.
  case removed([SpokenID])
  /// A person sat down at a table; `nil` is at none.
  case seated(person: SpokenID, table: String?)
  /// A person came in late, or came back.
  case arrived(person: SpokenID)
  /// Several people are here.
  case arrivedTogether([SpokenID])
  /// A person left.
  case left(person: SpokenID)
  /// What the person says may be done with name and words, under which version of the wording.
  case permitted(person: SpokenID, People.Permission)
  /// What several people say may be done with name and words.
  case permittedTogether([Permitted])
  /// The person takes every permission back: nothing of theirs is to be kept.
  case withdrew(person: SpokenID)
  /// What would help the person today. Private: for the facilitator only.
  case needing(person: SpokenID, needs: String)

  enum Kind: String, CaseIterable {
    case counted = "people.counted"
    case added = "person.added"
    case changed = "person.changed"
    case listed = "people.listed"
    case removed = "people.removed"
    case seated = "person.seated"
    case arrived = "person.arrived"
    case arrivedTogether = "people.arrived"
    case left = "person.left"
    case permitted = "person.permitted"
    case permittedTogether = "people.permitted"
    case withdrew = "person.withdrew"
    case needing = "person.needing"
  }

  var kind: Kind {
    switch self {
    case .counted: .counted
    case .added: .added
    case .changed: .changed
    case .listed: .listed
    case .removed: .removed
    case .seated: .seated
    case .arrived: .arrived
    case .arrivedTogether: .arrivedTogether
    case .left: .left
    case .permitted: .permitted
    case .permittedTogether: .permittedTogether
    case .withdrew: .withdrew
    case .needing: .needing
    }
  }

  var data: Fields {
    switch self {
    case .counted(let people, let tables, let codes):
      [
        "people": .integer(people), "tables": .integer(tables),
        "from": .optional(codes?.lowerBound), "to": .optional(codes?.upperBound),
      ]
    case .added(let person, let name, let hats, let table, let isAway, let origin):
      [
        "person": .text(person), "name": .optional(name), "hats": .texts(hats),
        "table": .optional(table), "away": .flag(isAway), "origin": .optional(origin),
      ]
    case .changed(let person, let name, let hats, let table):
      [
        "person": .text(person), "name": .optional(name),
        "hats": hats.map { .list($0.map(Value.text)) }, "table": .optional(table),
      ]
    case .listed(let people): ["people": .list(people.map { .fields($0.data) })]
    case .removed(let people), .arrivedTogether(let people):
      ["people": .list(people.map { .text($0) })]
    case .permittedTogether(let people): ["people": .list(people.map { .fields($0.data) })]
    case .seated(let person, let table): ["person": .text(person), "table": .optional(table)]
    case .arrived(let person), .left(let person), .withdrew(let person):
      ["person": .text(person)]
    case .permitted(let person, let permission):
      Fields(pairs: [.init(name: "person", value: .text(person))] + permission.data.pairs)
    case .needing(let person, let needs):
      ["person": .text(person), "private": true, "needs": .text(needs)]
    }
  }

  init?(_ kind: Kind, data: Fields) {
    if kind == .counted {
      guard let people = data.integer("people"), (0...People.most).contains(people) else {
        return nil
      }
      self = .counted(
        people: people, tables: min(max(data.integer("tables") ?? 0, 0), 26), codes: data.codes)
      return
    }
    switch kind {
    case .listed: self = .listed(data.each(Listed.init(data:)))
    case .removed: self = .removed(data.people)
    case .arrivedTogether: self = .arrivedTogether(data.people)
    case .permittedTogether: self = .permittedTogether(data.each(Permitted.init(data:)))
    default:
      guard let person = data.person else { return nil }
      self.init(kind, of: person, data: data)
    }
  }

  private init?(_ kind: Kind, of person: SpokenID, data: Fields) {
    switch kind {
    case .added:
      self = .added(
        person: person, name: data.text("name"), hats: data.texts("hats") ?? [],
        table: data.text("table"), isAway: data.bool("away") ?? false, origin: data.origin("origin")
      )
    case .changed:
      self = .changed(
        person: person, name: data.text("name"), hats: data.texts("hats"), table: data.text("table")
      )
    case .seated: self = .seated(person: person, table: data.text("table"))
    case .arrived: self = .arrived(person: person)
    case .left: self = .left(person: person)
    case .permitted:
      guard let permission = People.Permission(data: data) else { return nil }
      self = .permitted(person: person, permission)
    case .withdrew: self = .withdrew(person: person)
    case .needing:
      self = .needing(person: person, needs: data.text("needs") ?? "")
    case .counted, .listed, .removed, .arrivedTogether, .permittedTogether: return nil
    }
  }
}

extension Fields {
  /// The codes `from` one `to` another; `nil` where they are not given or do not fit.
  fileprivate var codes: ClosedRange<Int>? {
    guard let from = integer("from"), let to = integer("to"), from >= 1, from <= to,
      to <= People.most
    else { return nil }
    return from...to
  }
}
