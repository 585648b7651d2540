import Workshop

/// Reads the settings that only some activities have.
struct SettingReader {
  /// The stage's table.
  let reader: TableReader
  /// What the file defines as columns.
  let categories: [Workshop.Category]

  /// All of them, in the order in which they are reported.
  static let all = [
    "cards", "categories", "private", "energy", "links", "count", "bundle", "step",
  ]
  /// How many cards an idea may be asked to join.
  private static let links = 1...9

  /// The settings of an activity.
  static func settings(of name: Activity.Name) -> [String] {
    switch name {
    case .round: ["energy"]
    case .collect: ["cards", "categories", "private"]
    case .connect: ["links"]
    case .choose: ["count"]
    case .cluster: ["bundle"]
    case .draft: ["step", "private"]
    case .plan, .review: ["step"]
    case .talk, .people, .recall, .agree, .readback, .close, .rest: []
    }
  }

  /// The activity with its settings; `nil` where a needed one is missing or wrong.
  func activity(_ name: Activity.Name, into faults: inout FaultList) -> Activity? {
    checkBelonging(to: name, into: &faults)
    switch name {
    case .talk: return .talk
    case .people: return .people
    case .recall: return .recall
    case .agree: return .agree
    case .readback: return .readback
    case .close: return .close
    case .rest: return .rest
    case .round: return .round(takesEnergy: reader.flag("energy", into: &faults) ?? false)
    case .connect:
      return .connect(leastLinks: reader.whole("links", in: Self.links, into: &faults) ?? 2)
    case .choose: return needed("count", "stand", into: &faults).map(Activity.choose)
    case .cluster: return needed("bundle", "ideas", into: &faults).map(Activity.cluster)
    case .draft: return draft(into: &faults)
    case .plan:
      let step: Activity.PlanStep? = reader.choice(
        "step", example: "step = \"actions\"", into: &faults)
      return .plan(step ?? .actions)
    case .review:
      let step: Activity.ReviewStep? = reader.choice(
        "step", example: "step = \"actions\"", into: &faults)
      return .review(step ?? .actions)
    case .collect: return collect(into: &faults)
    }
  }

  /// A word that is required; `nil` where a fault was added.
  private func needed<Word: RawRepresentable & CaseIterable>(
    _ key: String, _ word: String, into faults: inout FaultList
  ) -> Word? where Word.RawValue == String {
    let example = "\(key) = \"\(word)\""
    if reader.table[key] == nil { reader.missing(key, example: example, into: &faults) }
    return reader.choice(key, example: example, into: &faults)
  }

  private func checkBelonging(to name: Activity.Name, into faults: inout FaultList) {
    let own = Self.settings(of: name)
    for entry in reader.table.entries where Self.all.contains(entry.key) {
      guard !own.contains(entry.key) else { continue }
      let homes = Activity.Name.allCases.filter { Self.settings(of: $0).contains(entry.key) }
      faults.add(
        entry.line,
        "\(reader.name): \(entry.key) belongs to \(Wording.list(homes.map(\.rawValue))), and this "
          + "is \(name.rawValue). Take the line out, or change the activity.")
    }
  }

  private func collect(into faults: inout FaultList) -> Activity? {
    let type: CardType? = needed("cards", "asset", into: &faults)
    let columns = columns(into: &faults)
    let isPrivate = reader.flag("private", into: &faults) ?? false
    return type.map {
      .collect(.init(type: $0, categories: columns, isPrivateUntilShared: isPrivate))
    }
  }

  /// Marks are made on what all can see, and one candidate belongs to the room: only what is written
  /// can be private.
  private func draft(into faults: inout FaultList) -> Activity? {
    let step: Activity.Drafting.Step? = needed("step", "write", into: &faults)
    let isPrivate = reader.flag("private", into: &faults) ?? false
    if let step, step != .write, let entry = reader.table["private"] {
      faults.add(
        entry.line,
        "\(reader.name): private belongs to step = \"write\", and this is "
          + "step = \"\(step.rawValue)\". Take the line out, or change the step.")
    }
    return step.map { .draft(.init($0, isPrivateUntilShared: isPrivate)) }
  }

  /// All the file's columns, none, or those named, in the order named.
  private func columns(into faults: inout FaultList) -> [Workshop.Category] {
    guard let entry = reader.table["categories"] else { return [] }
    switch entry.value {
    case .flag(false): return []
    case .flag(true):
      if categories.isEmpty {
        faults.add(
          entry.line,
          "\(reader.name) uses categories, and the flow has none. Write at least one, under a "
            + "line: [[category]]")
      }
      return categories
    case .list(let values):
      var named: [Workshop.Category] = []
      for value in values {
        guard let column = column(value, entry, into: &faults) else { continue }
        if named.contains(column) {
          faults.add(
            entry.line, "\(reader.name): categories names \(Wording.quoted(column.id)) twice.")
        } else {
          named.append(column)
        }
      }
      return named
    case .text, .whole, .table, .other:
      reader.wrong(
        entry, wants: "true, false or a list of ids", example: "categories = [\"people\"]",
        into: &faults)
      return []
    }
  }

  private func column(
    _ value: TOMLSource.Value, _ entry: TOMLSource.Entry, into faults: inout FaultList
  ) -> Workshop.Category? {
    guard case .text(let id) = value else {
      reader.wrong(
        .init(key: "categories", line: entry.line, value: value), wants: "a list of ids",
        example: "categories = [\"people\"]", into: &faults)
      return nil
    }
    if let category = categories.first(where: { $0.id == id }) { return category }
    let known = categories.map(\.id)
    faults.add(
      entry.line,
      "\(reader.name): there is no category \(Wording.quoted(id)). "
        + (known.isEmpty
          ? "Write it under a line: [[category]]" : Wording.suggestion(for: id, among: known)))
    return nil
  }
}
