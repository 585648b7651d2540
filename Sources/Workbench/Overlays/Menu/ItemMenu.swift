import Canvas
import Workshop

/// The menu of a thing: what can be done with it, each with a letter that counts only while the menu is open.
///
/// It is made of the rows of the command table that have a letter in the context `menu`.
struct ItemMenu {
  /// Something that can be done.
  struct Entry {
    /// Its letter in the menu.
    let letter: Character
    /// What it is called there.
    let label: String
    /// The command.
    let row: WorkbenchCommand
  }

  /// What can be done with what is chosen, the most usual at this stage first.
  let entries: [Entry]

  init(_ state: WorkbenchState) {
    var entries: [Entry] = []
    for row in CommandTable.hinted(in: .menu) {
      guard case .character(let letter)? = row.key(in: .menu),
        let label = row.hint?.label(state), !label.isEmpty, row.unavailable(state) == nil
      else { continue }
      entries.append(Entry(letter: letter, label: label, row: row))
    }
    let usual = state.stageRow?.usual ?? []
    self.entries =
      usual.compactMap { id in entries.first { $0.row.id == id } }
      + entries.filter { !usual.contains($0.row.id) }
  }

  /// The entry with a letter, in whatever case it was typed.
  func index(of letter: Character) -> Int? {
    entries.firstIndex { $0.letter == letter }
      ?? entries.firstIndex { String($0.letter) == letter.lowercased() }
  }

  /// The menu as a page, for a thing with these words.
  func page(title: String) -> Page {
    var page = Page(
      title: title,
      lines: entries.map {
        Page.Line("\($0.letter)  \($0.label)", indent: 2, opens: .command($0.row.id, Arguments()))
      })
    page.choice = .letters
    return page
  }
}

/// The menu of what is chosen.
extension WorkbenchState {
  /// What Enter does with nothing typed, in a word or two.
  static let menuLabel = "menu"

  /// Opens the menu of what is chosen.
  mutating func openMenu() {
    guard let selected else { return }
    if !isReadingBack { scrollIntoView(selected) }
    let words = session.words(of: selected) ?? session.people[selected]?.name ?? ""
    let menu = ItemMenu(self)
    var page = menu.page(title: "\(selected.spoken) \(words)")
    // Enter twice must not write anything down.
    if let first = menu.entries.first, tried(first.row) == nil { page.selected = nil }
    message = nil
    overlays.append(.page(page))
  }

  /// Takes a letter in a menu: does what only shows or asks; of what would be written down at once, Enter is
  /// still wanted.
  mutating func takeMenuLetter(_ letter: Character) {
    guard case .page(var page)? = overlays.last else { return }
    let menu = ItemMenu(self)
    guard let index = menu.index(of: letter) else {
      message = Message("“\(letter)” is not in this menu. Esc closes it.", .notice)
      return
    }
    let entry = menu.entries[index]
    if let next = tried(entry.row) {
      self = next
      return
    }
    page.selected = index
    overlays[overlays.endIndex - 1] = .page(page)
    message = Message("Enter: \(entry.label).", .notice)
  }

  /// The state once a command is begun without its menu; `nil` where it would be done at once.
  private func tried(_ row: WorkbenchCommand) -> WorkbenchState? {
    var next = self
    if case .page(let page)? = next.overlays.last, page.choice == .letters {
      next.overlays.removeLast()
    }
    return next.run(row, Arguments()).isEmpty ? next : nil
  }
}
