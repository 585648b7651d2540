/// What happens to the people in the room.
///
/// Names stand in these events and nowhere else.
public enum PeopleEvent: EventPart {
  /// So many people are here; those without a name are P1, P2 …
  case counted(people: Int, tables: Int)
  /// A person came, with a name or without; or was brought along from an earlier session.
  case added(
    person: SpokenID, name: String?, hats: [String], table: String?, isAway: Bool, origin: Origin?)
  /// A person gave or changed a name or hats; `nil` leaves one as it was, an empty name takes it away.
  case changed(person: SpokenID, name: String?, hats: [String]?)
  /// A person sat down at a table; `nil` is at none.
  case seated(person: SpokenID, table: String?)
  /// A person came in late, or came back.
  case arrived(person: SpokenID)
  /// A person left.
  case left(person: SpokenID)
  /// What the person says may be done with name and words, under which version of the wording.
  case permitted(person: SpokenID, name: Bool, quote: Bool, wording: String?)
  /// The person takes every permission back: nothing of theirs is to be kept.
  case withdrew(person: SpokenID)
  /// What would help the person today. Private: for the facilitator only.
  case needing(person: SpokenID, needs: String)

  var kind: String {
    switch self {
    case .counted: "people.counted"
    case .added: "person.added"
    case .changed: "person.changed"
    case .seated: "person.seated"
    case .arrived: "person.arrived"
    case .left: "person.left"
    case .permitted: "person.permitted"
    case .withdrew: "person.withdrew"
    case .needing: "person.needing"
    }
  }

  var data: Fields {
    switch self {
    case .counted(let people, let tables):
      ["people": .integer(people), "tables": .integer(tables)]
    case .added(let person, let name, let hats, let table, let isAway, let origin):
      [
        "person": .text(person), "name": .optional(name), "hats": .texts(hats),
        "table": .optional(table), "away": .flag(isAway), "origin": .optional(origin),
      ]
    case .changed(let person, let name, let hats):
      [
        "person": .text(person), "name": .optional(name),
        "hats": hats.map { .list($0.map(Value.text)) },
      ]
    case .seated(let person, let table): ["person": .text(person), "table": .optional(table)]
    case .arrived(let person), .left(let person), .withdrew(let person):
      ["person": .text(person)]
    case .permitted(let person, let name, let quote, let wording):
      [
        "person": .text(person), "name": .bool(name), "quote": .bool(quote),
        "wording": .optional(wording),
      ]
    case .needing(let person, let needs):
      ["person": .text(person), "private": true, "needs": .text(needs)]
    }
  }

  init?(kind: String, data: Fields) {
    if kind == "people.counted" {
      guard let people = data.integer("people"), (0...People.most).contains(people) else {
        return nil
      }
      self = .counted(people: people, tables: min(max(data.integer("tables") ?? 0, 0), 26))
      return
    }
    guard let person = data.spokenID("person"), person.kind == .person, person.number <= People.most
    else { return nil }
    switch kind {
    case "person.added":
      self = .added(
        person: person, name: data.text("name"), hats: data.texts("hats") ?? [],
        table: data.text("table"), isAway: data.bool("away") ?? false, origin: data.origin("origin")
      )
    case "person.changed":
      self = .changed(person: person, name: data.text("name"), hats: data.texts("hats"))
    case "person.seated": self = .seated(person: person, table: data.text("table"))
    case "person.arrived": self = .arrived(person: person)
    case "person.left": self = .left(person: person)
    case "person.permitted":
      guard let name = data.bool("name"), let quote = data.bool("quote") else { return nil }
      self = .permitted(person: person, name: name, quote: quote, wording: data.text("wording"))
    case "person.withdrew": self = .withdrew(person: person)
    case "person.needing":
      self = .needing(person: person, needs: data.text("needs") ?? "")
    default: return nil
    }
  }
}
