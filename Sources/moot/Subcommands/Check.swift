import ArgumentParser
import SessionStore
import Workshop

/// `moot check`.
struct Check: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check", abstract: "Check session files; silent when all is well.",
    discussion: """
      Examples:
        moot check Sessions/*.jsonl
        moot check --adopt Sessions/2026-03-12-lunch-club-5f0c4a1e.jsonl

      One line for each finding: file, line, class (edited, redacted, torn, damaged, unknown). The check
      finds damage and careless edits; it is no proof against somebody who computes it again.
      """)

  @Argument(
    help: "Paths, or enough of a session's name or id to be clear.",
    completion: .custom { _, _, typed in Completions.sessions(typed) })
  var sessions: [String]
  @Flag(help: "Adopt edits made by hand, and record which they were.")
  var adopt = false
  @OptionGroup var place: PlaceOptions

  func run() throws {
    try reporting {
      let environment = LiveEnvironment()
      var worst: ExitCode?
      for session in sessions {
        do {
          let path = try place.path(session, environment)
          if adopt { try takeOver(path, environment) }
          if try tell(path, environment) { worst = worst ?? Exit.found }
        } catch let failure as Failure {
          // One file that cannot be read does not hide the others.
          Output.message(failure.sentence)
          worst = failure.code
        }
      }
      if let worst { throw worst }
    }
  }

  private func tell(_ path: String, _ environment: LiveEnvironment) throws -> Bool {
    do throws(SessionFileError) {
      let findings = try SessionCheck.check(path, files: environment.store.files)
      for finding in findings { Output.line("\(path): \(finding)") }
      return !findings.isEmpty
    } catch {
      throw Reading.failure(error)
    }
  }

  private func takeOver(_ path: String, _ environment: LiveEnvironment) throws {
    do throws(AdoptionError) {
      let lines = try SessionCheck.adopt(
        path, at: environment.clock.now, surroundings: environment.store)
      if !lines.isEmpty {
        Output.message(
          "\(path): adopted on line \(lines.map(String.init).joined(separator: ", ")).")
      }
    } catch {
      throw Failure(error.description, code(error))
    }
  }

  private func code(_ error: AdoptionError) -> ExitCode {
    switch error {
    case .unreadable(let error): Reading.failure(error).code
    case .held: Exit.busy
    case .notWritable, .notWritten: Exit.cannotWrite
    case .damaged, .torn, .newer: Exit.data
    }
  }
}
