import Testing

@Suite("Help on the command line")
struct HelpTests {
  @Test(
    "Every subcommand explains itself with examples, on the standard output, in little time",
    arguments: ["", "new", "run", "show", "list", "check", "flows", "practice"])
  func help(subcommand: String) throws {
    let room = try Workroom()
    let words = subcommand.isEmpty ? [] : [subcommand]
    let outcome = try room.moot(words + ["--help"])
    #expect(outcome.code == 0)
    #expect(outcome.messages.isEmpty)
    #expect(outcome.output.contains("USAGE: moot"))
    #expect(outcome.output.contains("Example"))
    #expect(outcome.output.contains("moot \(subcommand)"))
    #expect(Hostile.steering(in: outcome.output).isEmpty)
    #expect(try room.moot(["help"] + words).output == outcome.output)
  }

  @Test("The subcommands of flows explain themselves", arguments: ["list", "show", "check"])
  func helpOnFlows(subcommand: String) throws {
    let outcome = try Workroom().moot("flows", subcommand, "--help")
    #expect(outcome.code == 0)
    #expect(outcome.output.contains("USAGE: moot flows \(subcommand)"))
  }

  @Test("The version is printed", arguments: ["--version"])
  func version(option: String) throws {
    let outcome = try Workroom().moot(option)
    #expect(outcome.code == 0)
    #expect(outcome.output.wholeMatch(of: /moot \d+\.\d+\.\d+\n/) != nil)
  }

  @Test("There are completion scripts for three shells", arguments: ["bash", "zsh", "fish"])
  func completion(shell: String) throws {
    let outcome = try Workroom().moot("--generate-completion-script", shell)
    #expect(outcome.code == 0)
    #expect(outcome.output.contains("practice"))
    #expect(outcome.messages.isEmpty)
  }

  @Test("A session's name is completed from the folder of sessions")
  func completesNames() throws {
    let room = try Workroom()
    _ = try room.session(title: "Lunch club")
    // What the scripts ask the program for; the last numbers are the word and the cursor.
    let outcome = try room.moot(
      "---completion", "run", "--", "positional@0", "2", "0", "moot", "run", "")
    #expect(outcome.code == 0)
    #expect(outcome.output.contains("lunch-club"))
  }

  @Test("Where there is no terminal, a short help goes to the standard error, with 64")
  func noTerminal() throws {
    let outcome = try Workroom().moot()
    #expect(outcome.code == 64)
    #expect(outcome.output.isEmpty)
    #expect(outcome.messages.contains("USAGE: moot"))
    #expect(outcome.seconds < 2)
  }

  @Test(
    "A mistyped subcommand suggests the nearest and does nothing",
    arguments: [("rn", "run"), ("lst", "list"), ("chekc", "check"), ("shwo", "show")])
  func mistyped(typed: String, meant: String) throws {
    let outcome = try Workroom().moot(typed)
    #expect(outcome.code == 64)
    #expect(outcome.output.isEmpty)
    #expect(outcome.messages.contains("Did you mean “\(meant)”?"))
  }

  @Test("A word that is near nothing gets no suggestion")
  func nearNothing() throws {
    let outcome = try Workroom().moot("lighthouse")
    #expect(outcome.code == 64)
    #expect(outcome.messages.contains("There is no subcommand “lighthouse”."))
    #expect(!outcome.messages.contains("Did you mean"))
  }

  @Test(
    "What is not understood is 64, with a sentence and nothing on the standard output",
    arguments: [
      ["--nope"], ["run"], ["show"], ["check"], ["new"], ["run", "a", "b"], ["list", "--nope"],
      ["new", "--title", "x", "--people", "many"], ["new", "--title", "x", "--people", "-3"],
      ["flows", "chekc", "x"], ["flows", "show"], ["show", "x", "--at"],
    ])
  func usage(arguments: [String]) throws {
    let room = try Workroom()
    let outcome = try room.moot(arguments)
    #expect(outcome.code == 64)
    #expect(outcome.output.isEmpty)
    #expect(!outcome.messages.isEmpty)
    #expect(room.sessionFiles().isEmpty)
  }

  @Test(
    "A subcommand that draws says in one sentence that there is no terminal, and leaves no file",
    arguments: [["practice"], ["new", "--title", "x", "--run"]])
  func noTerminalToDrawOn(arguments: [String]) throws {
    let room = try Workroom()
    let outcome = try room.moot(arguments)
    #expect(outcome.code == 64)
    #expect(outcome.output.isEmpty)
    #expect(outcome.messages.contains("--linear"))
    #expect(outcome.messages.split(separator: "\n").count == 1)
    #expect(room.sessionFiles().isEmpty)
  }

  @Test("An existing session is not drawn without a terminal either")
  func runWithoutTerminal() throws {
    let room = try Workroom()
    let path = try room.session()
    let outcome = try room.moot("run", path)
    #expect(outcome.code == 64)
    #expect(outcome.messages.contains("--linear"))
  }
}
