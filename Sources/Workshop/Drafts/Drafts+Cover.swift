extension Drafts: Coverable {
  mutating func cover(by veil: Veil) {
    for index in all.indices { all[index].cover(by: veil) }
  }
}

extension Draft: Coverable {
  /// Whether an audience may not read the words.
  ///
  /// What somebody wrote together with others, and versions, which are the room's, stay.
  func isKept(by veil: Veil) -> Bool {
    if !isVersion, veil.keepsWords(of: people) { return true }
    if isWithdrawn, !veil.showsTakenDown { return true }
    return veil.audience != .facilitator && !isShown || veil.keeps(id)
  }

  mutating func cover(by veil: Veil) {
    let isKept = isKept(by: veil)
    if !veil.showsTakenDown || isKept { earlierTexts = [] }
    if isKept {
      (text, change, why, marks) = (Veil.kept, nil, nil, [])
    } else {
      text = veil.told(veil.newest(of: id) ?? text)
      (change, why) = (veil.told(change), veil.told(why))
      marks = marks.map { $0.said(veil.told($0.words)) }
    }
    // A mark on words that were changed since would tell what they were.
    if veil.audience != .facilitator { marks = standingMarks }
  }
}

extension DraftEvent {
  func covered(by veil: Veil, said by: SpokenID?) -> DraftEvent? {
    switch self {
    case .added(var draft):
      let isKept = veil.keeps(draft.id) || veil.keepsWords(of: draft.people)
      draft.text = isKept ? Veil.kept : veil.words(draft.text, of: draft.id)
      return .added(draft)
    case .versionAdded(var version):
      version.text = veil.words(version.text, of: version.id)
      let isKept = veil.keeps(version.id)
      version.change = isKept ? nil : veil.told(version.change)
      version.why = isKept ? nil : veil.told(version.why)
      return .versionAdded(version)
    case .edited(let draft, let text):
      return .edited(draft: draft, text: veil.words(text, of: draft, by: by))
    case .marked(let draft, let words, let count, let table):
      if veil.keeps(draft) { return nil }
      if let newest = veil.newest(of: draft), newest.asWritten(words) == nil { return nil }
      return .marked(draft: draft, words: veil.told(words), count: count, table: table)
    case .withdrawn, .shared, .traced: return self
    }
  }
}
