import Testing

@Suite("The folders of a target")
struct RoomTests {
  /// The folders of a target in order, those that others stand on first.
  static let orders: [String: [String]] = [
    "Workshop": [
      "Time", "Log", "Gate", "People", "Flow", "Closing", "Agenda", "Cards", "Drafts", "Agreeing",
      "Clusters", "Opening", "Rounds", "Asks", "Actions", "Notes", "Choosing", "Session",
      "Earlier", "Erasing", "Replay",
    ],
    "Workbench": [
      "State", "Board", "Rows", "Words", "Linear", "Overlays", "Topics", "Screens",
    ],
  ]

  /// A type that some files may name though their folder stands below it.
  struct Door: Hashable {
    /// How the names of these files begin.
    var files: String
    /// The type.
    var type: String
  }

  private let doors: [String: Set<Door>] = [
    "Workshop": [
      // Each part of a session decides what is asked of it, with the other parts in sight.
      Door(files: "Session+Decide", type: "Session"),
      Door(files: "Session+Decide", type: "SessionParts"),
      Door(files: "Confidence.swift", type: "Session"),
      Door(files: "Agreeing.swift", type: "SessionParts"),
      Door(files: "Likeness.swift", type: "SessionParts"),
      // Who said an event, and when, is known to the record alone.
      Door(files: "Agreeing.swift", type: "RecordedEvent"),
      Door(files: "Actions.swift", type: "RecordedEvent"),
      // Each event covers itself.
      Door(files: "EventPart.swift", type: "Veil"),
      Door(files: "HistoryEvent+Cover.swift", type: "Veil"),
      // What a veil covers was said in the parts.
      Door(files: "Hindsight.swift", type: "Opening"),
      Door(files: "Hindsight.swift", type: "WorkshopAction"),
      Door(files: "Veil.swift", type: "LinkedWithdrawals"),
      // The letters of the tables are given out at the opening.
      Door(files: "People.swift", type: "Opening"),
    ],
    "Workbench": [
      // The state holds a screen with what lies over it, and what the board keeps while it is open.
      Door(files: "WorkbenchState.swift", type: "Place"),
      Door(files: "WorkbenchState.swift", type: "StartScreen"),
      Door(files: "WorkbenchState.swift", type: "Overlay"),
      Door(files: "OpenSession.swift", type: "BoardMemory"),
      Door(files: "OpenSession.swift", type: "WrapMemory"),
      // What a screen must give: its commands and its pages.
      Door(files: "WorkbenchScreen.swift", type: "WorkbenchCommand"),
      Door(files: "WorkbenchScreen.swift", type: "WorkbenchCommand.Context"),
      Door(files: "WorkbenchScreen.swift", type: "Page"),
      // A command says at which places it is found.
      Door(files: "WorkbenchCommand.swift", type: "Place"),
      Door(files: "WorkbenchCommand.swift", type: "Place.Name"),
    ],
  ]

  @Test("Every folder has a place in the order", arguments: orders.keys.sorted())
  func folders(target: String) throws {
    let order = try #require(Self.orders[target])
    let folders = rooms(of: target).folders
    let unplaced = folders.subtracting(order).sorted()
    #expect(unplaced.isEmpty, "No place in the order for \(unplaced)")
    #expect(Set(order).subtracting(folders).sorted() == [], "In the order, but not there")
  }

  @Test(
    "Files name only what their folder stands on, except through a few doors",
    arguments: orders.keys.sorted())
  func order(target: String) throws {
    let order = try #require(Self.orders[target])
    var unused = try #require(doors[target])
    for use in rooms(of: target).uses(against: order) {
      let opened = doors[target, default: []].filter { $0.opens(to: use) }
      #expect(!opened.isEmpty, "\(use)")
      unused.subtract(opened)
    }
    #expect(unused.isEmpty, "Doors that nobody goes through any more")
  }

  @Test(
    "A name that goes against the order is found wherever it stands",
    arguments: [
      "let page: Page", "extension Page {}", "func at(_ place: [Int: Page?]) {}",
      "enum Inner { case of(Page) }", "let text = \"\\(Page().title)\"",
      "struct Inner { func page() { show(Page.self) } }", "extension Page.Line {}",
    ])
  func planted(text: String) {
    let rooms = Rooms(["Low/Low.swift": text, "High/Page.swift": "struct Page { struct Line {} }"])
    let uses = rooms.uses(against: ["Low", "High"])
    #expect(uses.contains(Rooms.Use(file: "Low/Low.swift", folder: "High", type: "Page")))
    #expect(rooms.uses(against: ["High", "Low"]).isEmpty)
  }

  @Test(
    "A name that means something else is not taken for a use",
    arguments: [
      "// A Page.", "/* A /* nested */ Page */", "let text = \"Page \\(title)\"",
      "let page = self.page",
      "let text = #\"A \"Page\" \\(Page)\"#", "private struct Page {}; let page: Page",
      "extension Book { struct Page {}; var page: Page }",
      "let text = \"\"\"\n  a \"Page\"\n  \"\"\"",
    ])
  func harmless(text: String) {
    let rooms = Rooms(["Low/Low.swift": text, "High/Page.swift": "struct Page {}"])
    #expect(rooms.uses(against: ["Low", "High"]).isEmpty)
  }

  @Test("A nested type is found by its whole name, and by its own inside of its type")
  func nested() {
    let rooms = Rooms([
      "Low/Whole.swift": "let line: Book.Line",
      "Low/Own.swift": "extension Book { var line: Line }",
      "Low/Other.swift": "let line: Line", "Low/Book.swift": "struct Book {}",
      "High/Line.swift": "extension Book { enum Line { case whole } }",
    ])
    let files = rooms.uses(against: ["Low", "High"]).map(\.file).sorted()
    #expect(files == ["Low/Own.swift", "Low/Whole.swift"])
    #expect(rooms.folders == ["Low", "High"])
  }

  @Test("A use that is planted among the sources is found, and so is a folder without a place")
  func plantedAmongTheSources() throws {
    let order = try #require(Self.orders["Workshop"])
    let rooms = rooms(
      of: "Workshop",
      with: ["Time/Planted.swift": "let session: Session", "Attic/Attic.swift": "struct Attic {}"])
    let planted = rooms.uses(against: order).filter { $0.file == "Time/Planted.swift" }
    #expect(
      planted.map(\.description) == ["Time/Planted.swift names Session, which Session declares"])
    #expect(rooms.folders.subtracting(order) == ["Attic"])
  }

  private func rooms(of target: String, with planted: [String: String] = [:]) -> Rooms {
    let folder = "Sources/\(target)"
    let texts = Repository.files(below: folder, ending: ".swift").map { file in
      (String(file.dropFirst(folder.count + 1)), Repository.text(file))
    }
    return Rooms(planted.merging(texts) { planted, _ in planted })
  }
}

extension RoomTests.Door {
  /// Whether a use goes through this door.
  fileprivate func opens(to use: Rooms.Use) -> Bool {
    let name = use.file.split(separator: "/").last ?? ""
    return name.hasPrefix(files) && type == use.type
  }
}
