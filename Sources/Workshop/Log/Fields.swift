/// Named values in their written order: the `data` of an event.
public struct Fields: Sendable, Hashable {
  /// One name with its value.
  public struct Pair: Sendable, Hashable {
    /// The name, unique among its neighbours.
    public var name: String
    /// What it stands for.
    public var value: Workshop.Value

    /// Makes a pair, whose name must be unique among its neighbours.
    public init(name: String, value: Workshop.Value) {
      self.name = name
      self.value = value
    }
  }

  /// The pairs in order.
  public var pairs: [Pair]

  /// Makes fields from pairs whose names are unique.
  public init(pairs: [Pair] = []) { self.pairs = pairs }

  /// The value of a name; setting `nil` removes it, setting a new name appends it.
  public subscript(name: String) -> Workshop.Value? {
    get { pairs.firstIndex { $0.name == name }.map { pairs[$0].value } }
    set {
      let index = pairs.firstIndex { $0.name == name }
      switch (index, newValue) {
      case (let index?, let value?): pairs[index].value = value
      case (let index?, nil): pairs.remove(at: index)
      case (nil, let value?): pairs.append(Pair(name: name, value: value))
      case (nil, nil): break
      }
    }
  }
}

extension Fields: ExpressibleByDictionaryLiteral {
  /// Makes fields from a literal; a `nil` value leaves its name out.
  public init(dictionaryLiteral elements: (String, Workshop.Value?)...) {
    self.init(
      pairs: elements.compactMap { name, value in value.map { Pair(name: name, value: $0) } })
  }
}

/// Shorthand used by the events to write and read their own fields.
extension Fields {
  func text(_ name: String) -> String? { self[name]?.text }
  func integer(_ name: String) -> Int? { self[name]?.integer }
  func bool(_ name: String) -> Bool? { self[name]?.bool }
  func spokenID(_ name: String) -> SpokenID? { text(name).flatMap(SpokenID.init(spoken:)) }

  func texts(_ name: String) -> [String]? { self[name]?.list?.compactMap(\.text) }
  func spokenIDs(_ name: String) -> [SpokenID]? {
    texts(name)?.compactMap(SpokenID.init(spoken:))
  }
}

extension Value {
  static func text(_ id: SpokenID) -> Value { .text(id.spoken) }
  static func optional(_ text: String?) -> Value? { text.map(Value.text) }
  static func optional(_ id: SpokenID?) -> Value? { id.map { .text($0.spoken) } }
  static func optional(_ integer: Int?) -> Value? { integer.map(Value.integer) }
  /// `true`, or nothing at all, so that the usual case costs no bytes.
  static func flag(_ isSet: Bool) -> Value? { isSet ? .bool(true) : nil }
  static func texts(_ texts: [String]) -> Value? {
    texts.isEmpty ? nil : .list(texts.map(Value.text))
  }
  static func spokenIDs(_ ids: [SpokenID]) -> Value? { texts(ids.map(\.spoken)) }
}
