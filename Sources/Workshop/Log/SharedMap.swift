/// Values by their keys; a copy shares everything that is not changed in it.
///
/// Changing a dictionary that somebody else has a copy of copies all of it; here it copies a few
/// dozen entries. Nothing is ever taken out.
struct SharedMap<Key: Hashable, Value> {
  /// How many entries a part has before there are more parts.
  private static var most: Int { 32 }

  /// As many as a power of two; the hash of a key says in which one it is.
  private var parts: [[Key: Value]] = [[:]]
  /// How many entries there are.
  private(set) var count = 0

  init() {}

  /// The value of a key; setting `nil` does nothing.
  subscript(key: Key) -> Value? {
    get { parts[part(of: key)][key] }
    set {
      guard let newValue else { return }
      if parts[part(of: key)].updateValue(newValue, forKey: key) == nil { count += 1 }
      if count > parts.count * Self.most { grow() }
    }
  }

  private func part(of key: Key) -> Int { key.hashValue & (parts.count - 1) }

  private mutating func grow() {
    let entries = parts.joined()
    parts = Array(repeating: [:], count: parts.count * 2)
    for (key, value) in entries { parts[part(of: key)][key] = value }
  }
}

extension SharedMap: Sendable where Key: Sendable, Value: Sendable {}
