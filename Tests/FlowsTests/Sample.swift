public import Flows
public import Testing
import Workshop

/// Small flow files, each with one place to fill in.
enum Sample {
  /// Lines 1 to 8: a top and a category.
  static let top = """
    format = 1
    id = "night"
    title = "Night"

    [[category]]
    id = "people"
    title = "People"


    """

  /// A stage without faults: four lines below its header.
  static let stage = """
    [[stage]]
    id = "talk"
    title = "Talk"
    activity = "talk"
    minutes = 5

    """

  /// A file with one stage: its header is line 9, so the first of `lines` is line 10.
  static func file(stage lines: String) -> String { top + "[[stage]]\n" + lines }

  /// A file whose stage has `id`, `title` and `minutes` in lines 10 to 12; `lines` begin at 13.
  static func file(activity lines: String) -> String {
    file(stage: "id = \"s\"\ntitle = \"S\"\nminutes = 5\n" + lines)
  }

  /// What is reported about a file, as `line: sentence`; empty if all is well.
  static func faults(in toml: String) -> [String] {
    faults(in: Array(toml.utf8))
  }

  /// What is reported about bytes, as `line: sentence`; empty if all is well.
  static func faults(in bytes: [UInt8]) -> [String] {
    do throws(FlowFaults) {
      _ = try FlowLoader.load(bytes: bytes, name: "night.toml")
      return []
    } catch {
      return error.faults.map { "\($0.line): \($0.sentence)" }
    }
  }
}

/// A file with faults, and everything that should be reported about it.
struct Case: CustomTestStringConvertible, Sendable {
  let toml: String
  let told: [String]

  init(_ toml: String, _ told: String...) {
    self.toml = toml
    self.told = told
  }

  var testDescription: String { told.first ?? "" }
}

extension FlowFile: CustomTestStringConvertible {
  /// In the list of tests a built-in flow is called by its id.
  public var testDescription: String { flow.id }
}
