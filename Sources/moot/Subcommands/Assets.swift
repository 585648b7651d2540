import Archive
import ArgumentParser
import Workshop

/// `moot assets`.
struct Assets: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "assets",
    abstract: "List the assets of all sessions of the folder, and what they led to.",
    discussion: """
      Examples:
        moot assets
        moot assets --lonely
        moot assets --json

      An asset that went from one session to another is one asset. Private and sensitive cards, and those
      of people who took permission back, are left out.
      """)

  @Flag(help: "Only those that no idea and no action ever used.")
  var lonely = false
  @Flag(help: "As JSON, one object an asset.")
  var json = false
  @Flag(help: "One asset a line, its fields parted by tabs.")
  var plain = false
  @OptionGroup var place: PlaceOptions

  func run() throws {
    try reporting {
      let assets = try LiveArchive.answer(place, LiveEnvironment()) {
        archive throws(ArchiveError) in
        try archive.assets(lonely: lonely)
      }
      guard let assets else { return LiveArchive.tellNone(json: json) }
      if json { return Output.json(assets.map(\.fields)) }
      if plain { return assets.forEach { Output.record($0.record) } }
      if assets.isEmpty {
        Output.message(ArchiveAnswers.noAssets(lonely: lonely))
      }
      for row in assets.compactMap(\.row) { Output.row(row) }
    }
  }
}

extension FoundAsset {
  fileprivate var fields: Fields {
    [
      "words": .text(words), "lonely": isLonely ? true : nil,
      "named": .list(named.map { .fields($0.fields) }),
      "ledTo": ledTo.isEmpty ? nil : .list(ledTo.map { .fields($0.fields) }),
    ]
  }

  fileprivate var record: [String] {
    [
      named.last?.id.spoken ?? "", words, named.last?.session.title ?? "",
      named.last?.session.day?.text ?? "", String(named.count),
      ledTo.map(\.id.spoken).joined(separator: " "), named.last?.session.path ?? "",
    ]
  }
}

extension FoundAsset.Mention {
  fileprivate var fields: Fields {
    [
      "id": .text(id.spoken), "type": .text(type.name), "words": .text(words),
      "event": .text(event.text), "since": .integer(since), "session": .text(session.id),
      "title": .text(session.title), "day": session.day.map { .text($0.text) },
      "file": .text(session.path),
    ]
  }
}
