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
        moot assets --for partners

      An asset that went from one session to another is one asset. Private and sensitive cards, those of
      people who took permission back, and for partners and anyone those whose words may not go so far,
      are left out.
      """)

  @Flag(help: "Only those that no idea and no action ever used.")
  var lonely = false
  @Flag(help: "As JSON, one object an asset.")
  var json = false
  @Flag(help: "One asset a line, its fields separated by tabs.")
  var plain = false
  @OptionGroup var whom: AudienceOptions
  @OptionGroup var place: PlaceOptions

  func run() throws {
    try reporting {
      let audience = try whom.audience()
      let all = try LiveArchive.answer(place, whom.environment) {
        archive throws(ArchiveError) in
        try archive.assets(for: audience)
      }
      guard let all, !all.isEmpty || !LiveArchive.isEmpty(place, whom.environment) else {
        return LiveArchive.tellNone(place, whom.environment, json: json)
      }
      let assets = lonely ? all.filter(\.isLonely) : all
      if json { return Output.json(assets.map(\.fields), for: audience) }
      if plain { return assets.forEach { Output.record($0.record, for: audience) } }
      if assets.isEmpty { return Output.message(ArchiveAnswers.noAssets(among: all.count)) }
      Output.audience(audience)
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
      "file": session.file,
    ]
  }
}
