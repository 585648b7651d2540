/// Tables in tables: stages and categories.
extension TableReader {
  /// The tables under `[[key]]` headers, `limit` at most; empty where there are none.
  func elements(
    _ key: String, atMost limit: Int, into faults: inout FaultList
  ) -> [TOMLSource.Table] {
    guard let entry = table[key] else { return [] }
    guard case .list(let values) = entry.value, !values.isEmpty else {
      faults.add(
        entry.line,
        "\(name): write [[\(key)]], with two brackets on each side, above each \(key).")
      return []
    }
    let tables = values.compactMap { value -> TOMLSource.Table? in
      guard case .table(let table) = value else { return nil }
      return table
    }
    if tables.count < values.count {
      faults.add(
        entry.line,
        "\(name): write [[\(key)]], with two brackets on each side, above each \(key).")
    }
    if tables.count > limit {
      faults.add(
        tables[limit].line,
        "\(name) has \(tables.count) times [[\(key)]] and may have \(limit). The others "
          + "were not looked at.")
    }
    return Array(tables.prefix(limit))
  }

  /// Reports an id that an earlier table of the same kind has; `usedIDs` holds their lines.
  func checkFirstUse(of usedIDs: inout [String: Int], into faults: inout FaultList) {
    guard let entry = table["id"], case .text(let id) = entry.value else { return }
    if let line = usedIDs[id] {
      faults.add(
        entry.line,
        "\(name): the id \(Wording.quoted(id)) is taken by line \(line). Give this one another.")
    } else {
      usedIDs[id] = entry.line
    }
  }
}

extension TOMLSource.Table {
  /// What sentences call this table: its id if that can be read, otherwise its number.
  func name(_ kind: String, number: Int) -> String {
    guard case .text(let id) = self["id"]?.value, !id.isEmpty else { return "\(kind) \(number)" }
    return "\(kind) \(Wording.quoted(id))"
  }
}
