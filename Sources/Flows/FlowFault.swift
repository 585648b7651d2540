/// One thing that is wrong in a flow file, in words.
public struct FlowFault: Sendable, Hashable, CustomStringConvertible {
  /// The name of the file, as it was given to the loader.
  public var file: String
  /// The line it is about, from 1.
  ///
  /// Faults of the whole file have line 1.
  public var line: Int
  /// What is wrong and what to do about it.
  ///
  /// Free of control characters.
  public var sentence: String

  /// Makes a fault.
  public init(file: String, line: Int, sentence: String) {
    self.file = file
    self.line = line
    self.sentence = sentence
  }

  /// The fault as it is shown: file, line and sentence.
  public var description: String { "\(file), line \(line): \(sentence)" }
}

/// Everything that is wrong in a flow file, at least one fault, in the order of its lines.
public struct FlowFaults: Error, Sendable, Hashable, CustomStringConvertible {
  /// The most faults that are reported; a file with more is probably not a flow.
  public static let limit = 200

  /// What is wrong.
  ///
  /// At most `limit` faults, and then one more that says how many were left out.
  public let faults: [FlowFault]

  /// Puts faults into the order of their lines; faults of one line stay in the order given.
  public init(_ faults: [FlowFault]) {
    let ordered = faults.enumerated()
      .sorted { ($0.element.line, $0.offset) < ($1.element.line, $1.offset) }
      .map(\.element)
    guard ordered.count > Self.limit else {
      self.faults = ordered
      return
    }
    var told = Array(ordered.prefix(Self.limit))
    let next = ordered[Self.limit]
    let sentence = "After this, \(ordered.count - Self.limit) more things are wrong."
    told.append(FlowFault(file: next.file, line: next.line, sentence: sentence))
    self.faults = told
  }

  /// All faults, one on each line.
  public var description: String { faults.map(\.description).joined(separator: "\n") }
}

/// Collects what the checks of one file find, so that all of it is reported together.
struct FaultList {
  /// The name of the file.
  let file: String
  private(set) var faults: [FlowFault] = []

  init(file: String) { self.file = file }

  mutating func add(_ line: Int, _ sentence: String) {
    faults.append(FlowFault(file: file, line: line, sentence: sentence))
  }

  /// Stops reading if anything was found.
  func throwIfAny() throws(FlowFaults) {
    if !faults.isEmpty { throw FlowFaults(faults) }
  }
}
