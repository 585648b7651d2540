/// The folders of a target, and which types of one the files of another name.
///
/// Files of one module need no imports, so that only their names say which folder stands on which.
struct Rooms {
  /// A type that a file names, though it is declared in another folder.
  struct Use: Hashable, CustomStringConvertible {
    /// The file, from the target.
    var file: String
    /// The folder that declares the type.
    var folder: String
    /// The type, with those around it.
    var type: String

    var description: String { "\(file) names \(type), which \(folder) declares" }
  }

  /// The folders that there are; empty for files outside of them.
  let folders: Set<String>
  private let uses: Set<Use>

  /// Reads the files of a target.
  ///
  /// - Parameter files: The text of each by its path from the target.
  init(_ files: [String: String]) {
    let types = files.mapValues(SwiftTypes.init)
    var homes: [String: String] = [:]
    for (file, types) in types {
      for type in types.declared { homes[type] = Self.folder(of: file) }
    }
    folders = Set(files.keys.map(Self.folder))
    uses = Set(
      types.flatMap { file, types in
        types.named.flatMap { name in
          Self.types(meant: name, among: homes).compactMap { type in
            homes[type].map { Use(file: file, folder: $0, type: type) }
          }
        }
      })
  }

  /// The uses that go against an order of folders in which others stand on the first.
  func uses(against order: [String]) -> Set<Use> {
    let places = Dictionary(uniqueKeysWithValues: order.enumerated().map { ($1, $0) })
    return uses.filter { use in
      guard let from = places[Self.folder(of: use.file)], let to = places[use.folder] else {
        return false
      }
      return from < to
    }
  }

  private static func folder(of file: String) -> String {
    let parts = file.split(separator: "/")
    return parts.count > 1 ? String(parts[0]) : ""
  }

  /// The types that a name means: that of the innermost type around it which has the first part,
  /// and those in it which the other parts add.
  private static func types(
    meant name: SwiftTypes.Name, among homes: [String: String]
  ) -> [String] {
    for count in (0...name.around.count).reversed() {
      let outer = Array(name.around.prefix(count))
      let types = name.parts.indices.map { last in
        (outer + name.parts[...last]).joined(separator: ".")
      }
      if homes[types[0]] != nil { return types }
    }
    return []
  }
}
