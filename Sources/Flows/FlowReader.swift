import Workshop

/// Reads the whole of a flow file from its tables.
enum FlowReader {
  /// The most stages in the agenda, and the most optional ones.
  static let mostStages = 60
  /// The most categories: a board has no room for more.
  static let mostCategories = 12

  /// The most words that say little: each is looked for in every name given to a cluster.
  static let mostEmptyWords = 60

  private static let keys = [
    "format", "id", "title", "summary", "empty-words", "category", "stage", "optional",
  ]

  /// The flow, which must not be used where faults were added.
  static func read(_ table: TOMLSource.Table, into faults: inout FaultList) -> FlowFile? {
    let top = TableReader(table: table, name: "The flow")
    guard isKnownFormat(top, into: &faults) else { return nil }
    top.checkKeys(known: keys, into: &faults)
    let id = top.id(example: "id = \"our-evening\"", into: &faults)
    let title = top.title(example: "title = \"Our evening\"", into: &faults)
    let summary = top.text(
      "summary", atMost: TableReader.longestPrompt,
      example: "summary = \"What this evening is for.\"", into: &faults)

    let emptyWords = top.texts(
      "empty-words", atMost: mostEmptyWords, letters: TableReader.longestTitle,
      example: "empty-words = [\"communication\", \"awareness\"]", into: &faults)

    let categories = categories(in: top, into: &faults)
    var usedIDs: [String: Int] = [:]
    let agenda = readers("stage", "Stage", in: top, into: &faults)
    let stages = stages(agenda, categories, &usedIDs, into: &faults)
    PartOrder.check(agenda, into: &faults)
    let others = readers("optional", "Optional stage", in: top, into: &faults)
    let optional = self.stages(others, categories, &usedIDs, into: &faults)
    if table["stage"] == nil {
      faults.add(1, "The flow has no stage. Write at least one, under a line: [[stage]]")
    }
    guard let id, let title else { return nil }
    return FlowFile(
      flow: Flow(
        id: id, title: title, summary: summary ?? "", stages: stages, emptyWords: emptyWords),
      optional: optional, categories: categories)
  }

  /// Whether the rest of the file can be read; what a newer format means is not known here.
  private static func isKnownFormat(_ top: TableReader, into faults: inout FaultList) -> Bool {
    let newest = FlowLoader.newestFormat
    guard let entry = top.table["format"] else {
      top.missing("format", example: "format = \(newest)", into: &faults)
      return true
    }
    guard case .whole(let format) = entry.value else {
      top.wrong(entry, wants: "a whole number", example: "format = \(newest)", into: &faults)
      return true
    }
    if format > newest {
      faults.add(
        entry.line,
        "The file is written in format \(format), and this program knows formats up to \(newest). "
          + "A newer program is needed to read it.")
      return false
    }
    if format < 1 {
      faults.add(entry.line, "There is no format \(format). Write: format = \(newest)")
    }
    return true
  }

  private static func readers(
    _ key: String, _ name: String, in top: TableReader, into faults: inout FaultList
  ) -> [TableReader] {
    top.elements(key, atMost: mostStages, into: &faults).enumerated().map { index, table in
      TableReader(table: table, name: table.name(name, number: index + 1))
    }
  }

  private static func stages(
    _ readers: [TableReader], _ categories: [Workshop.Category], _ usedIDs: inout [String: Int],
    into faults: inout FaultList
  ) -> [Stage] {
    readers.compactMap { reader in
      reader.checkFirstUse(of: &usedIDs, into: &faults)
      return StageReader(reader: reader, categories: categories).read(into: &faults)
    }
  }

  private static func categories(
    in top: TableReader, into faults: inout FaultList
  ) -> [Workshop.Category] {
    var usedIDs: [String: Int] = [:]
    let tables = top.elements("category", atMost: mostCategories, into: &faults)
    return tables.enumerated().compactMap { index, table in
      let reader = TableReader(table: table, name: table.name("Category", number: index + 1))
      reader.checkFirstUse(of: &usedIDs, into: &faults)
      reader.checkKeys(known: ["id", "title"], into: &faults)
      let id = reader.id(example: "id = \"people\"", into: &faults)
      let title = reader.title(example: "title = \"People\"", into: &faults)
      // Stages may name a category that is only half right: one slip should not cause many faults.
      return id.map { Category(id: $0, title: title ?? "") }
    }
  }
}
