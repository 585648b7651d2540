import Flows
import Workshop

/// All available flows: the built-in ones and the facilitator's own.
struct FlowShelf {
  var files: [FlowFile]
  /// What is wrong with the facilitator's own files.
  var faults: [FlowFaults] = []

  init() {
    files = BuiltInFlows.all
    for path in Places.tomlFiles(in: Places.flows) {
      do throws(FlowFaults) {
        let own = try Self.load(path)
        files.removeAll { $0.flow.id == own.flow.id }
        files.append(own)
      } catch {
        faults.append(error)
      }
    }
  }

  /// The flow with an id, or in the file at a path.
  func flow(_ name: String) throws -> FlowFile {
    if let file = files.first(where: { $0.flow.id == name }) { return file }
    guard name.hasSuffix(".toml") else {
      let names = files.map(\.flow.id).joined(separator: ", ")
      throw Failure(
        "There is no flow “\(name)”. There are: \(names). A file of your own ends in .toml.",
        Exit.usage)
    }
    return try Self.readable(name)
  }

  /// The flows that arguments name, in order; several in one argument are separated by commas.
  func flows(_ arguments: [String]) throws -> [Flow] {
    try arguments.flatMap { argument in
      // A file may have a comma in its name.
      if argument.hasSuffix(".toml"), Places.contents(of: argument, atMost: 0) != nil {
        return [try flow(argument).flow]
      }
      return try argument.split(separator: ",", omittingEmptySubsequences: false)
        .map { try flow(Self.trimmed($0)).flow }
    }
  }

  private static func trimmed(_ text: Substring) -> String {
    var rest = text.drop { $0 == " " }
    while rest.last == " " { rest.removeLast() }
    return String(rest)
  }

  /// The flow in a file; its faults are reported unchanged.
  static func readable(_ path: String) throws -> FlowFile {
    do throws(FlowFaults) {
      return try load(path)
    } catch {
      throw Failure(error.description, error.isMissing ? Exit.noInput : Exit.data)
    }
  }

  private static func load(_ path: String) throws(FlowFaults) -> FlowFile {
    guard let bytes = Places.contents(of: path, atMost: FlowLoader.largestFile) else {
      throw FlowFaults([FlowFault(file: path, line: 0, sentence: missing)])
    }
    return try FlowLoader.load(bytes: bytes, name: path)
  }

  fileprivate static let missing = "cannot be read; look whether it is there"
}

extension FlowFaults {
  fileprivate var isMissing: Bool { faults.first?.sentence == FlowShelf.missing }
}
