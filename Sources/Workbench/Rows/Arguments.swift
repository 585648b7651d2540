import Workshop

/// What a command is given, by the names of its parameters, as people type it.
public struct Arguments: Sendable, Hashable {
  private var values: [String: String] = [:]

  /// Makes arguments.
  public init(_ values: [String: String] = [:]) { self.values = values }

  /// What was given under a name; an empty text counts as nothing.
  public subscript(name: String) -> String? {
    get { values[name].flatMap { $0.isEmpty ? nil : $0 } }
    set { values[name] = newValue }
  }

  /// Whether something was given under a name, even if it is empty.
  func has(_ name: String) -> Bool { values[name] != nil }
}

extension Shown {
  /// Finds people by what they are called here.
  var finder: PersonFinder { PersonFinder(people) }
}

/// Reading what was given.
extension Arguments {
  func text(_ name: String) throws(Rejection) -> String {
    guard let text = self[name] else { throw Rejection("Say the \(name).") }
    return text
  }

  func id(_ name: String) throws(Rejection) -> SpokenID {
    let text = try text(name)
    guard let id = SpokenID(spoken: text) else {
      throw Rejection("“\(text)” is no id like G12. Say the \(name).")
    }
    return id
  }

  func optionalID(_ name: String) throws(Rejection) -> SpokenID? {
    self[name] == nil ? nil : try id(name)
  }

  func ids(_ name: String) throws(Rejection) -> [SpokenID] {
    guard let text = self[name] else { return [] }
    var ids: [SpokenID] = []
    for part in text.split(whereSeparator: { "+, ".contains($0) }) {
      guard let id = SpokenID(spoken: part) else {
        throw Rejection("“\(part)” is no id like G12. Write the \(name) as G3+G7.")
      }
      ids.append(id)
    }
    return ids
  }

  /// People by codes or names.
  func people(_ name: String, _ session: Shown) throws(Rejection) -> [SpokenID] {
    try session.finder.everybody(in: self[name] ?? "")
  }

  /// What was given under a name, even if that is nothing, unless it is what stands there already.
  func changed(_ name: String, from old: String?) -> String? {
    values[name].flatMap { $0 == (old ?? "") ? nil : $0 }
  }

  func integer(_ name: String) throws(Rejection) -> Int {
    let text = try text(name)
    guard let integer = Int(text) else {
      throw Rejection("“\(text)” is no whole number. Say the \(name) in digits.")
    }
    return integer
  }

  func optionalInteger(_ name: String) throws(Rejection) -> Int? {
    self[name] == nil ? nil : try integer(name)
  }

  func yesOrNo(_ name: String) throws(Rejection) -> Bool {
    switch try text(name).lowercased() {
    case "yes", "y": return true
    case "no", "n": return false
    case let other: throw Rejection("“\(other)” is neither yes nor no. Say the \(name).")
    }
  }

  /// How far something may be told.
  func reach(_ name: String) throws(Rejection) -> People.Permission.Reach {
    switch try text(name).lowercased() {
    case "no", "n", "room": return .room
    case "yes", "y", "partners", "initials": return .partners
    case "anyone": return .anyone
    case let other:
      throw Rejection(
        "“\(other)” does not say how far. Say no, yes, initials or anyone for the \(name).")
    }
  }

  func day(
    _ name: String, today: Day, looking direction: SaidDay.Direction = .ahead
  ) throws(Rejection) -> Day {
    let text = try text(name)
    switch SaidDay(text, today: today, looking: direction) {
    case .day(let day): return day
    case .open(let question): throw Rejection(question)
    case nil:
      throw Rejection("“\(text)” is no date. Write fri, 30 may, in 2 weeks or 2026-05-30.")
    }
  }

  /// A day that is not over, as a promise needs it.
  func comingDay(_ name: String, today: Day) throws(Rejection) -> Day {
    let day = try day(name, today: today)
    guard day >= today else {
      throw Rejection(
        "\(day.words) is past; today is \(today.words). Say a day to come, such as in 2 weeks.")
    }
    return day
  }

  func optionalDay(_ name: String, today: Day) throws(Rejection) -> Day? {
    self[name] == nil ? nil : try day(name, today: today)
  }

  /// `P4`, `A` or `table A`, `nobody`.
  func origin(_ name: String) throws(Rejection) -> (person: SpokenID?, table: String?) {
    let text = try text(name)
    if text.lowercased() == "nobody" { return (nil, nil) }
    if let id = SpokenID(spoken: text), id.kind == .person { return (id, nil) }
    let letter = text.lowercased().hasPrefix("table ") ? String(text.dropFirst(6)) : text
    guard letter.count == 1, let first = letter.first, first.isASCII, first.isLetter else {
      throw Rejection("“\(text)” is neither a person (P4), a table (A) nor “nobody”.")
    }
    return (nil, letter.uppercased())
  }

  /// `I1=5 I2=3`.
  func counts(_ name: String) throws(Rejection) -> [SpokenID: Int] {
    var counts: [SpokenID: Int] = [:]
    for part in try text(name).split(whereSeparator: { " ,".contains($0) }) {
      let sides = part.split(separator: "=")
      guard sides.count == 2, let id = SpokenID(spoken: sides[0]), let count = Int(sides[1]) else {
        throw Rejection("“\(part)” is no count. Write I1=5 I2=3.")
      }
      counts[id] = count
    }
    return counts
  }

  /// `1=8 2=9`: how many at which point.
  func points(_ name: String) throws(Rejection) -> [Int: Int] {
    var counts: [Int: Int] = [:]
    for part in try text(name).split(whereSeparator: { " ,".contains($0) }) {
      let sides = part.split(separator: "=")
      guard sides.count == 2, let point = Int(sides[0]), let count = Int(sides[1]) else {
        throw Rejection("“\(part)” is no count. Write how many at which point: 1=8 2=9.")
      }
      guard counts.updateValue(count, forKey: point) == nil else {
        throw Rejection("\(point) is counted twice. Write each point once.")
      }
    }
    return counts
  }

  /// `1-3`, `1 to 3` or `1`.
  func range(_ name: String) throws(Rejection) -> ClosedRange<Int> {
    let text = try text(name)
    let ends = text.split { !$0.isNumber }.map { Int($0) }
    guard (1...2).contains(ends.count), let first = ends.first ?? nil, let last = ends.last ?? nil,
      first <= last
    else {
      throw Rejection("“\(text)” is no part of a scale. Write it as 1-3.")
    }
    return first...last
  }

  /// `3 4 2 5`.
  func integers(_ name: String) throws(Rejection) -> [Int] {
    var integers: [Int] = []
    for part in try text(name).split(whereSeparator: { " ,".contains($0) }) {
      guard let integer = Int(part) else { throw Rejection("“\(part)” is no number.") }
      integers.append(integer)
    }
    return integers
  }

  /// `resident, carer`.
  func words(_ name: String) -> [String]? {
    self[name]?.split(separator: ",").map(\.trimmingBlanks).filter { !$0.isEmpty }
  }
}
