/// What a session is about, as it was when it was opened and renamed since.
public struct Opening: Sendable, Hashable {
  /// The workshop's title, 1-200 characters, one line.
  public var title: String
  /// Where it is held; empty if not given.
  public var place: String
  /// The question that brings people together; empty if not said.
  public var question: String
  /// The place's time zone, as the tz database names it, such as `Europe/London`.
  public var zone: String
  /// The ids of the flows that its agenda was made from.
  public var flows: [String]
  /// The session's own copy of its stages.
  public var agenda: [Stage]
  /// How many people are expected, 0-999; they are P1, P2 … until they give names.
  public var people: Int
  /// How many tables (small groups), 0-26; named by letters.
  public var tables: Int
  /// Whether everything in it is invented, for practice.
  public var isFictional: Bool
  /// The words that say little in the name of a cluster; empty for the usual ones.
  public var emptyWords: [String]

  /// Makes an opening, of which everything but the title may be left out.
  public init(
    title: String, place: String = "", question: String = "", zone: String = "UTC",
    flows: [String] = [], agenda: [Stage] = [], people: Int = 0, tables: Int = 0,
    isFictional: Bool = false, emptyWords: [String] = []
  ) {
    self.title = title
    self.place = place
    self.question = question
    self.zone = zone
    self.flows = flows
    self.agenda = agenda
    self.people = people
    self.tables = tables
    self.isFictional = isFictional
    self.emptyWords = emptyWords
  }

  /// The first letters of the alphabet, up to a given number, at most 26.
  static func letters(_ count: Int) -> [String] {
    (0..<min(max(count, 0), 26)).map { String(UnicodeScalar(UInt8(65 + $0))) }
  }
}

extension Opening {
  var data: Fields {
    [
      "title": .text(title), "place": place.isEmpty ? nil : .text(place),
      "question": question.isEmpty ? nil : .text(question), "zone": .text(zone),
      "flows": .texts(flows), "people": people == 0 ? nil : .integer(people),
      "tables": tables == 0 ? nil : .integer(tables), "fictional": .flag(isFictional),
      "emptyWords": .texts(emptyWords), "agenda": .list(agenda.map { .fields($0.data) }),
    ]
  }

  init?(data: Fields) {
    guard let title = data.text("title"), let agenda = data["agenda"]?.list else { return nil }
    self.init(
      title: title, place: data.text("place") ?? "", question: data.text("question") ?? "",
      zone: data.text("zone") ?? "UTC", flows: data.texts("flows") ?? [],
      agenda: agenda.compactMap { $0.fields.flatMap(Stage.init(data:)) },
      people: min(max(data.integer("people") ?? 0, 0), 999),
      tables: min(max(data.integer("tables") ?? 0, 0), 26),
      isFictional: data.bool("fictional") ?? false, emptyWords: data.texts("emptyWords") ?? [])
  }
}
