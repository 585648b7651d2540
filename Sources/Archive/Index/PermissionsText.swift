internal import SessionStore
internal import Workshop

/// What a session says of who may be named and quoted, as a text for the index: JSON, an object a line.
///
/// Long lists go over several lines, because a line of JSON that is read strictly has a longest length.
enum PermissionsText {
  /// How many elements of a list stand on one line.
  private static let mostOnLine = 100

  /// Writes the text.
  static func text(of permissions: SessionPermissions) -> String {
    var (first, rest) = (Fields(), [Fields]())
    for (name, value) in (permissions.value.fields ?? Fields()).pairs.map({ ($0.name, $0.value) }) {
      guard let list = value.list, list.count > mostOnLine else {
        first[name] = value
        continue
      }
      for start in stride(from: 0, to: list.count, by: mostOnLine) {
        let part = list[start..<min(start + mostOnLine, list.count)]
        rest.append(Fields(pairs: [.init(name: name, value: .list(Array(part)))]))
      }
    }
    return ([first] + rest).map {
      String(decoding: JSONText.bytes(of: .fields($0)), as: UTF8.self)
    }.joined(separator: "\n")
  }

  /// Reads the text; `nil` where it is not that.
  static func permissions(in text: String) -> SessionPermissions? {
    var whole: [String: Value] = [:]
    for line in Array(text.utf8).split(separator: UInt8(ascii: "\n")) {
      guard let fields = (try? StrictJSON.value(of: Array(line).span))?.fields else { return nil }
      for pair in fields.pairs {
        if let list = whole[pair.name]?.list, let more = pair.value.list {
          whole[pair.name] = .list(list + more)
        } else {
          whole[pair.name] = pair.value
        }
      }
    }
    return SessionPermissions(
      .fields(Fields(pairs: whole.map { .init(name: $0.key, value: $0.value) })))
  }
}
