/// Reads flow files.
///
/// A file is passed in by value; this module opens nothing. The format is described in `Docs/Flows.md`.
public enum FlowLoader {
  /// The newest format of flow files that this program knows.
  public static let newestFormat = 1
  /// The most bytes a flow file may have: 256 KiB.
  public static let largestFile = 256 * 1024

  /// Reads a flow from the bytes of a file.
  ///
  /// - Parameters:
  ///   - bytes: The whole file: UTF-8, with or without a byte order mark.
  ///   - name: What the file is called in messages.
  /// - Returns: The flow, its optional stages and its categories.
  /// - Throws: Everything that is wrong, together. Of a file that is not text, or not TOML, only that
  ///   is reported, because it cannot be read any further.
  public static func load(bytes: [UInt8], name: String) throws(FlowFaults) -> FlowFile {
    var faults = FaultList(file: Wording.cleaned(name))
    let text = TextCheck.text(of: bytes, into: &faults)
    try faults.throwIfAny()

    let map = SourceMap(bytes)
    map.check(into: &faults)
    try faults.throwIfAny()

    let table: TOMLSource.Table
    do {
      table = try parse(text, map)
    } catch {
      faults.add(error.line, error.sentence)
      throw FlowFaults(faults.faults)
    }

    let flow = FlowReader.read(table, into: &faults)
    guard let flow, faults.faults.isEmpty else { throw FlowFaults(faults.faults) }
    return flow
  }

  /// Reads a flow from text, in the same way as `load(bytes:name:)`.
  public static func load(toml: String, name: String) throws(FlowFaults) -> FlowFile {
    try load(bytes: Array(toml.utf8), name: name)
  }

  /// Parses text, but only up to the first thing that must not reach the parser.
  private static func parse(
    _ text: String, _ map: SourceMap
  ) throws(TOMLSource.Stop) -> TOMLSource.Table {
    guard let snag = map.snag else { return try TOMLSource.parse(text, map: map) }
    // Anything broken before that has to be put right first.
    let before = String(decoding: text.utf8.prefix(snag.statement), as: UTF8.self)
    _ = try TOMLSource.parse(before, map: map)
    throw SyntaxWording.stop(snag)
  }
}
