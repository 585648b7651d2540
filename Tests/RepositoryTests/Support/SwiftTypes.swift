/// Which types a file of Swift declares and which it names.
struct SwiftTypes {
  /// The types that other files can name, each with those around it: `People.Person`.
  private(set) var declared: Set<String> = []
  /// Each name of a type that it uses, with the types around the place.
  private(set) var named: Set<Name> = []
  /// Types and parameters that no other file can name.
  private var hidden: Set<String> = []
  private var scopes: [Scope] = []
  private var next: Scope?

  /// A name as it stands in the file.
  struct Name: Hashable {
    /// The names from the outermost: `["People", "Person"]`.
    var parts: [String]
    /// The type around the place; empty outside of every type.
    var around: [String]
  }

  private struct Scope {
    var type: [String]
    /// Whether it is a body, in which everything is local, or a part of a private type.
    var isHidden: Bool
  }

  private static let kinds: Set = [
    "struct", "class", "enum", "protocol", "actor", "typealias", "associatedtype",
  ]

  /// Reads a file.
  init(_ text: String) {
    let words = SwiftWords.of(text)
    var index = 0
    while index < words.count { index = read(words, at: index) }
    named = named.filter { !hidden.contains($0.parts[0]) }
  }

  /// Reads the word at a place; the place to go on from.
  private mutating func read(_ words: [String], at index: Int) -> Int {
    switch words[index] {
    case "{":
      let outer = scopes.last?.type ?? []
      scopes.append(next ?? Scope(type: outer, isHidden: true))
      next = nil
    case "}":
      _ = scopes.popLast()
    case "extension":
      let parts = Self.chain(words, from: index + 1)
      next = Scope(type: parts, isHidden: parts.isEmpty)
    case let word where Self.kinds.contains(word):
      guard let name = Self.chain(words, from: index + 1).first else { break }
      declare(name, as: word, isPrivate: Self.isPrivate(words, before: index))
      return index + 2
    default:
      let parts = Self.chain(words, from: index)
      guard !parts.isEmpty else { break }
      named.insert(Name(parts: parts, around: scopes.last?.type ?? []))
      return index + 2 * parts.count - 1
    }
    return index + 1
  }

  private mutating func declare(_ name: String, as kind: String, isPrivate: Bool) {
    let outer = scopes.last ?? Scope(type: [], isHidden: false)
    let isHidden = outer.isHidden || isPrivate
    if isHidden {
      hidden.insert(name)
    } else {
      declared.insert((outer.type + [name]).joined(separator: "."))
    }
    // What is only a name for a type has no body.
    guard kind != "typealias", kind != "associatedtype" else { return }
    next = Scope(type: outer.type + [name], isHidden: isHidden)
  }

  /// The names of types from a place on, as long as each follows the last after a dot.
  private static func chain(_ words: [String], from start: Int) -> [String] {
    var parts: [String] = []
    var index = start
    while index < words.count, words[index].first?.isUppercase == true {
      parts.append(words[index])
      guard index + 1 < words.count, words[index + 1] == "." else { break }
      index += 2
    }
    return parts
  }

  /// Whether the words before a declaration make it private.
  private static func isPrivate(_ words: [String], before index: Int) -> Bool {
    let modifiers: Set = ["private", "fileprivate", "indirect", "final", "public", "package"]
    return words[..<index].reversed().prefix { modifiers.contains($0) }
      .contains { $0.hasSuffix("private") }
  }
}
