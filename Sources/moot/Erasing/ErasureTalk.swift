import ArgumentParser
import Workshop

/// Talking with a person at the command line about what is taken out.
struct ErasureTalk {
  /// Whether somebody is there who can be asked.
  let isAsking: Bool
  private var lines = LineSource()

  /// Talks, or only lists and refuses what is missing.
  init(isAsking: Bool) { self.isAsking = isAsking }

  /// Lists, asks, has it confirmed, and does it.
  ///
  /// - Parameters:
  ///   - work: What is to be done.
  ///   - mentions: What was said beforehand of what others said.
  ///   - confirm: What was typed beforehand.
  /// - Throws: That it was not confirmed, in words, or why it cannot be done.
  mutating func run(_ work: ErasureWork, mentions: String?, confirm: String?) throws {
    var work = work
    for line in work.places { Output.line(line) }
    try decide(&work, mentions)
    Output.line("")
    Output.line(ErasureWork.limits)
    guard try isConfirmed(work, confirm) else { throw Exit.found }
    Output.line(try work.erase())
  }

  /// Lists the files of a session, has it confirmed, and removes them.
  ///
  /// - Parameters:
  ///   - work: What is to be done.
  ///   - confirm: What was typed beforehand.
  /// - Throws: That it was not confirmed, in words, or why it cannot be done.
  mutating func runWhole(_ work: ErasureWork, confirm: String?) throws {
    for line in work.wholePlaces { Output.line(line) }
    Output.line(ErasureWork.limits)
    guard try isConfirmed(work, confirm) else { throw Exit.found }
    Output.line(try work.removeWhole())
  }

  private mutating func decide(_ work: inout ErasureWork, _ mentions: String?) throws {
    if !work.open.isEmpty {
      Output.line("")
      Output.line("What others said, or what may be the same:")
    }
    guard let mentions else { return try ask(&work) }
    let all = work.open
    for (place, question) in all.enumerated() { tell(question, place + 1, of: all.count, work) }
    try work.decide(mentions: mentions)
  }

  private func tell(
    _ question: ErasureQuestion, _ number: Int, of count: Int, _ work: ErasureWork
  ) {
    let words = work.words(of: question)
    Output.line("\(number) of \(count). \(words.what)")
    Output.line("   \(words.ask)")
  }

  private mutating func ask(_ work: inout ErasureWork) throws {
    while !work.open.isEmpty {
      let all = work.open
      var answers: [ErasureQuestion.Key: Bool] = [:]
      var rest: Bool?
      for (place, question) in all.enumerated() {
        if let rest {
          answers[question.key] = rest
          continue
        }
        tell(question, place + 1, of: all.count, work)
        if isAsking { (answers[question.key], rest) = try answer() }
      }
      guard isAsking else {
        throw Failure(
          "Nothing was taken out: say what of this goes, with --mentions all, none, or numbers.",
          Exit.usage)
      }
      work.answer(answers)
    }
  }

  private mutating func answer() throws -> (Bool, rest: Bool?) {
    while true {
      Output.line("   yes, no, all or none:")
      guard case .text(let text) = lines.next() else {
        throw Failure("Nothing was taken out.", Exit.found)
      }
      switch text.lowercased().filter({ !$0.isWhitespace }) {
      case "y", "yes": return (true, nil)
      case "n", "no": return (false, nil)
      case "a", "all": return (true, true)
      case "none": return (false, false)
      default: Output.line("   “\(text)” is none of these.")
      }
    }
  }

  private mutating func isConfirmed(_ work: ErasureWork, _ confirm: String?) throws -> Bool {
    if let confirm {
      if work.isConfirmed(by: confirm) { return true }
      throw Failure(
        "Nothing was taken out: “\(confirm)” is not “\(work.confirmation)”.", Exit.usage)
    }
    guard isAsking else {
      Output.message(
        "Nothing was taken out: add --confirm “\(work.confirmation)” to do it.")
      return false
    }
    Output.line("Type “\(work.confirmation)” to take it out, or nothing to leave all as it is:")
    guard case .text(let text) = lines.next(), work.isConfirmed(by: text) else {
      Output.message("Nothing was taken out.")
      return false
    }
    return true
  }
}
