import Canvas
import Workshop

/// The entry line: the resting state of the run screen.
extension CommandTable {
  static let entryRows: [WorkbenchCommand] = [
    WorkbenchCommand(
      "entry.enter", "Take what is typed, or open the menu",
      "Puts up what is typed: @P4 says who, @A which table, /stories where it belongs, +G3+G7 what it joins. With nothing typed, lists what can be done with what is chosen.",
      keys: [.key(.enter, .run)],
      hint: WorkbenchCommand.Hint(
        label: { $0.enterHint }, rank: 10, contexts: [.run]),
      isListed: false,
      perform: { (state, _) throws(Rejection) in try state.enterLine() }),
    WorkbenchCommand(
      "entry.category", "Next category", "Puts the next cards into the next category.",
      keys: [.key(.tab, .run)], hint: .hint("category", 60, .run), isListed: false,
      unavailable: { $0.whyNoCategories },
      perform: { (state, _) throws(Rejection) in
        state.turnCategory(by: 1)
        return []
      }),
    WorkbenchCommand(
      "entry.categoryBack", "Category before", "Puts the next cards into the category before.",
      keys: [.key(.backTab, .run)], isListed: false, unavailable: { $0.whyNoCategories },
      perform: { (state, _) throws(Rejection) in
        state.turnCategory(by: -1)
        return []
      }),
    WorkbenchCommand(
      "entry.by", "Say who says it", "Puts @P4, as picked from the list, into the entry line.",
      keys: [.key(.control("b"), .run), .key(.function(6), .run)],
      parameters: [.person("Who says it?")],
      unavailable: { state in
        state.session.people.all.isEmpty ? "Nobody is on the list yet." : nil
      },
      perform: { (state, arguments) throws(Rejection) in
        state.appendToEntry("@\(try arguments.id("person").spoken)")
        return []
      }),
    WorkbenchCommand(
      "entry.link", "Say what it joins", "Puts +G3, as picked from the list, into the entry line.",
      keys: [.key(.control("v"), .run)],
      parameters: [.cardToJoin("Which card does it join?", name: "to")],
      unavailable: { state in
        state.session.cards.all.isEmpty ? "No card is up yet." : nil
      },
      perform: { (state, arguments) throws(Rejection) in
        state.appendToEntry("+\(try arguments.id("to").spoken)")
        return []
      }),
    WorkbenchCommand(
      "entry.table", "Take cards from a table", "Until changed, new cards come from this table.",
      keys: [.key(.control("d"), .run)], parameters: [.entryTable],
      unavailable: { state in
        state.session.people.tables.isEmpty ? "This workshop has no tables." : nil
      },
      perform: { (state, arguments) throws(Rejection) in
        let table = try arguments.text("table").uppercased()
        guard table == "NONE" || state.session.people.tables.contains(table) else {
          throw Rejection("There is no table \(table).")
        }
        state.focus.table = table == "NONE" ? nil : table
        return []
      }),
  ]
}

extension WorkbenchState {
  fileprivate var whyNoCategories: String? {
    entryCategories.isEmpty ? "This stage has no categories." : nil
  }

  fileprivate mutating func turnCategory(by step: Int) {
    let ids: [String?] = [nil] + entryCategories.map(\.id)
    let index = ids.firstIndex { $0 == focus.category } ?? 0
    focus.category = ids[(index + step + ids.count) % ids.count]
  }

  fileprivate mutating func appendToEntry(_ token: String) {
    let text = focus.entry.text
    focus.entry.moveToEnd()
    _ = focus.entry.paste(text.isEmpty || text.last == " " ? token + " " : " " + token + " ")
  }
}

extension Parameter {
  fileprivate static let entryTable = Parameter(
    "table", "Which table do the next cards come from?", .list,
    options: { state, _ in
      state.session.people.tables.map { Option($0, "Table \($0)") } + [Option("none", "No table")]
    })
}
