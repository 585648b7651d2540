import ArgumentParser
import Workshop

/// `moot erase`.
struct Erase: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "erase", abstract: "Take a person, a thing or words out of the files for good.",
    discussion: """
      Examples:
        moot erase lunch-club --person P8
        moot erase lunch-club --item G3
        moot erase lunch-club --words "07700 900123"
        moot erase lunch-club --person P8 --mentions 1,3 --confirm "Rosa Lee"

      First it lists every place where it stands: the session, those linked to it, copies of them, ends that
      were cut off, the index. Names that others said are asked about one by one. Then the name, the id or the
      words have to be typed. Without somebody to ask, it needs --mentions where others said the name, and
      --confirm; without --confirm it lists and changes nothing.

      It is taken out of all places or of none, whenever the computer stops. Each line says that something was
      taken out, moot check says so too, and nothing brings it back.
      """)

  @Argument(
    help: "A path, or enough of a session's name or id to be clear.",
    completion: .custom { _, _, typed in Completions.sessions(typed) })
  var session: String
  @Option(
    help: "The code of a person: every name, what they need and what they said.",
    completion: .custom { words, _, _ in Completions.people(words) })
  var person: String?
  @Option(help: "The id of a card, draft, action, note or anything else: what it says.")
  var item: String?
  @Option(help: "Words, wherever they stand.")
  var words: String?
  @OptionGroup var answers: ErasureAnswers
  @OptionGroup var place: PlaceOptions

  func run() throws {
    try reporting {
      let target = try target()
      let environment = LiveEnvironment()
      let path = try place.path(session, environment)
      let work = try ErasureWork(target, from: path, in: place.folder, environment)
      var talk = ErasureTalk(isAsking: answers.isAsking)
      try talk.run(work, mentions: answers.mentions, confirm: answers.confirm)
    }
  }

  private func target() throws(Failure) -> ErasureTarget {
    let given = [person, item, words].compactMap(\.self)
    guard given.count == 1 else {
      throw Failure(
        "Say what is to be taken out: --person P8, --item G3 or --words “…”, one of them.",
        Exit.usage)
    }
    if let words {
      guard words.contains(where: { $0.isLetter || $0.isNumber }) else {
        throw Failure("There is no word in “\(words)”.", Exit.usage)
      }
      return .words(words)
    }
    guard let id = SpokenID(spoken: given[0].filter { !$0.isWhitespace }) else {
      throw Failure("“\(given[0])” is no id, such as P8 or G3.", Exit.usage)
    }
    guard (id.kind == .person) == (person != nil) else {
      let words = person == nil ? "a person: use --person" : "no person: use --item"
      throw Failure("\(id.spoken) is \(words) \(id.spoken).", Exit.usage)
    }
    return person == nil ? .item(id) : .person(id)
  }
}
