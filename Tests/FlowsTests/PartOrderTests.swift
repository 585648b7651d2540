import Flows
import Testing
import Workshop

struct PartOrderTests {
  /// A file whose stages are of these parts, each six lines long, the first from line 9 on; its
  /// part is on the sixth line, and none is written for an empty one.
  private static func file(_ parts: String..., key: String = "stage") -> String {
    Sample.top
      + parts.enumerated().map { index, part in
        """
        [[\(key)]]
        id = "s\(index + 1)"
        title = "S"
        activity = "talk"
        minutes = 5
        \(part.isEmpty ? "" : "part = \"\(part)\"")

        """
      }.joined()
  }

  @Test("The opening first and the closing last is right; optional stages may be in any order")
  func well() throws {
    let toml = Self.file("opening", "opening", "", "body", "closing", "closing")
    let file = try FlowLoader.load(toml: toml, name: "n")
    #expect(
      file.flow.stages.map(\.part) == [.opening, .opening, .body, .body, .closing, .closing])
    #expect(Sample.faults(in: Self.file("opening", "closing")) == [])
    #expect(Sample.faults(in: Self.file("opening")) == [])
    let others = Self.file("closing", "", "opening", key: "optional")
    #expect(Sample.faults(in: others + Sample.stage) == [])
  }

  @Test("A part in the wrong place is reported with its line", arguments: cases)
  func faults(of one: Case) {
    #expect(Sample.faults(in: one.toml) == one.told)
  }

  static let cases = [
    Case(
      file("opening", "", "opening"),
      "26: Stage \"s3\" is part of the opening, and the stage on line 15, before it, is not. "
        + "Move this stage up, or take the line out."),
    Case(
      file("closing", "", "closing"),
      "14: Stage \"s1\" is part of the closing, and the stage on line 15, after it, is not. "
        + "Move this stage down, or take the line out."),
    // Two stages that changed places: one fault is enough to put both right.
    Case(
      file("closing", "opening"),
      "20: Stage \"s2\" is part of the opening, and the stage on line 9, before it, is not. "
        + "Move this stage up, or take the line out."),
    // What cannot be read is a fault of its own and causes no other.
    Case(
      file("end", "opening"),
      "14: Stage \"s1\": the part \"end\" is not known. Known here: opening, body and closing."),
    Case(
      file("openning", "", "closing"),
      "14: Stage \"s1\": the part \"openning\" is not known. Did you mean \"opening\"? Known here: "
        + "opening, body and closing."),
    Case(
      Sample.file(activity: "activity = \"talk\"\npart = true"),
      "14: Stage \"s\": part must be text in quotation marks, and it is true or false. Write it "
        + "like: part = \"opening\""),
  ]
}
