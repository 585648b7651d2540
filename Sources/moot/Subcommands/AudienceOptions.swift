import ArgumentParser
import SessionStore
import Workshop

/// For whom the commands that only look answer.
struct AudienceOptions: ParsableArguments {
  @Option(
    name: .customLong("for"),
    help: "For whom: me, room, people (those who were there), partners or anyone.")
  var whom = Audience.people.rawValue
  @Option(
    help: ArgumentHelp(
      "People get the same numbers for partners and anyone for the same seed.", visibility: .hidden)
  )
  var seed: UInt64?

  /// The world; with a seed, people are numbered the same way every time.
  var environment: LiveEnvironment { LiveEnvironment(seed: seed) }

  /// For whom.
  ///
  /// - Parameters:
  ///   - isPrivate: Whether `--private` was given, which is another word for `--for me`.
  ///   - isUndone: Whether what was taken back is asked for too.
  /// - Returns: The audience.
  /// - Throws: That there is no such audience, or that it may not see what is asked for.
  func audience(private isPrivate: Bool = false, undone isUndone: Bool = false) throws(Failure)
    -> Audience
  {
    guard let audience = Audience(rawValue: whom.lowercased()) else {
      let names = Audience.allCases.map(\.rawValue).joined(separator: ", ")
      throw Failure(
        "There is nobody called “\(whom)” to show this to. There are: \(names).", Exit.usage)
    }
    if isPrivate, audience != .people, audience != .facilitator {
      throw Failure(
        "--private is the same as --for me, so it does not go with --for \(whom).", Exit.usage)
    }
    let seen = isPrivate ? .facilitator : audience
    if isUndone, !seen.mayAskForTakenDown {
      throw Failure(
        "What was taken back is shown to me and to people only, not with --for \(whom).", Exit.usage
      )
    }
    return seen
  }
}
