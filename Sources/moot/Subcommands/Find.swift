import Archive
import ArgumentParser
import Workbench
import SessionStore
import Workshop

/// `moot find`.
struct Find: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "find", abstract: "Find what was said, in all sessions of the folder.",
    discussion: """
      Examples:
        moot find sewing machine
        moot find '"keys to the hall"' --type asset
        moot find bus --since 2026-01-01 --place eaton --json

      Each word finds what begins with it, with or without accents; several words in quotation marks, or
      in one argument, are found exactly as they are written. All of them must be in the same thing that
      was said. What may not be told to whoever it is for is neither found nor counted; private notes,
      private and sensitive cards and needs are found only with --for me, and words of people who took
      permission back never.
      """)

  @Argument(help: "What to look for.")
  var words: [String] = []
  @Option(
    help:
      "Only this type, such as asset, idea, statement, action, concern or note; may be repeated.",
    completion: .list(Completions.types))
  var type: [String] = []
  @Option(
    name: [.customLong("since"), .customLong("from")],
    help: "Only sessions of this day or later, such as 1 jan or last fri.")
  var since: String?
  @Option(help: "Only sessions of this day or earlier, such as yesterday.")
  var until: String?
  @Option(name: .customLong("place"), help: "Only sessions that were held there.")
  var heldAt: String?
  @Option(
    help: "Only sessions with this flow.", completion: .custom { _, _, _ in Completions.flows })
  var flow: String?
  @Flag(
    name: .customLong("private"),
    help: "The same as --for me: with what is for the facilitator only.")
  var includesPrivate = false
  @Option(help: "How many are shown.")
  var limit = 50
  @Flag(help: "As JSON, one object for each.")
  var json = false
  @Flag(help: "One a line, its fields separated by tabs.")
  var plain = false
  @OptionGroup var whom: AudienceOptions
  @OptionGroup var place: PlaceOptions

  func run() throws {
    try reporting {
      let search = try ArchiveAnswers.search(Self.text(words))
      let audience = try whom.audience(private: includesPrivate)
      let environment = whom.environment
      var scope = try SearchScope(filter, today: environment.today)
      scope.types = Set(try type.map { try ItemType(said: $0) })
      let found = try LiveArchive.answer(place, environment) { archive throws(ArchiveError) in
        try archive.find(search, in: scope, for: audience, limit: max(1, limit))
      }
      guard let found, !found.items.isEmpty || !LiveArchive.isEmpty(place, environment) else {
        LiveArchive.tellNone(place, environment, json: json)
        throw Exit.found
      }
      try tell(found, for: audience)
    }
  }

  /// What was typed, as one text: an argument of several words was in the shell's quotation marks.
  private static func text(_ words: [String]) -> String {
    words.map { word in
      word.contains(where: \.isWhitespace) && !word.contains("\"") ? "\"\(word)\"" : word
    }.joined(separator: " ")
  }

  private var filter: SearchFilter {
    var filter = SearchFilter()
    (filter.since, filter.until, filter.place, filter.flow) = (since, until, heldAt, flow)
    return filter
  }

  private func tell(_ found: FoundItems, for audience: Audience) throws {
    if json {
      Output.json(found.items.map(\.fields), for: audience)
    } else {
      if !plain, !found.items.isEmpty { Output.audience(audience) }
      for item in found.items { tell(item, for: audience) }
    }
    if found.items.isEmpty { throw Failure("Nothing was found.", Exit.found) }
    if found.total > found.items.count {
      Output.message(
        "\(found.items.count) of \(found.total) are shown; --limit shows more, another word fewer.")
    }
  }

  private func tell(_ item: Found, for audience: Audience) {
    guard plain else { return Output.row(item.row) }
    Output.record(
      [
        item.id?.spoken ?? "", item.type.name, item.excerpt, item.session.title,
        item.session.day?.text ?? "", item.event.text, String(item.since), item.session.path,
      ], for: audience)
  }
}

extension Found {
  /// The item as `--json` prints it.
  fileprivate var fields: Fields {
    [
      "id": id.map { .text($0.spoken) }, "type": .text(type.name), "words": .text(words),
      "more": more.isEmpty ? nil : .text(more),
      "by": by.isEmpty ? nil : .list(by.map { .text($0.spoken) }), "table": table.map(Value.text),
      "private": isPrivate ? true : nil, "event": .text(event.text), "since": .integer(since),
      "at": .text(at.text), "session": .text(session.id), "title": .text(session.title),
      "day": session.day.map { .text($0.text) }, "file": session.file,
    ]
  }
}
