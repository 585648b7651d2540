import ArgumentParser
import Flows
import Workbench
import Workshop

/// `moot flows`.
struct FlowsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "flows", abstract: "List, show and check flows.",
    discussion: """
      Examples:
        moot flows show assets
        moot flows check my-evening.toml
      """,
    subcommands: [ListFlows.self, ShowFlow.self, CheckFlow.self], defaultSubcommand: ListFlows.self)
}

/// `moot flows list`.
struct ListFlows: ParsableCommand {
  static let configuration = CommandConfiguration(commandName: "list", abstract: "List all flows.")

  func run() throws {
    try reporting {
      let shelf = FlowShelf()
      for file in shelf.files {
        let length = ClockWords.length(file.flow.minutes)
        Output.line("\(file.flow.id)  \(file.flow.title), \(length). \(file.flow.summary)")
      }
      for fault in shelf.faults { Output.message(fault.description) }
      if !shelf.faults.isEmpty { throw Exit.found }
    }
  }
}

/// `moot flows show`.
struct ShowFlow: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "show", abstract: "Show a flow's stages, minutes, prompts and rules.")

  @Argument(
    help: "A flow's name, or a flow file that ends in .toml.",
    completion: .custom { _, _, _ in Completions.flows })
  var flow: String
  @Flag(help: "The flow as TOML, as a start for your own.")
  var toml = false

  func run() throws {
    try reporting {
      if toml, let text = BuiltInFlows.toml(named: flow) { return Output.verbatim(text) }
      for line in FlowDescription.lines(for: try FlowShelf().flow(flow)) { Output.line(line) }
    }
  }
}

/// `moot flows check`.
struct CheckFlow: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check", abstract: "Check flow files; silent when all is well.")

  @Argument(help: "Flow files.", completion: .file(extensions: ["toml"]))
  var files: [String]

  func run() throws {
    try reporting {
      var worst: ExitCode?
      for file in files {
        do {
          _ = try FlowShelf.readable(file)
        } catch let failure as Failure {
          Output.verbatim(Output.cleaned(failure.sentence, keepsLines: true) + "\n")
          worst = failure.code == Exit.data ? worst ?? Exit.found : failure.code
        }
      }
      if let worst { throw worst }
    }
  }
}
