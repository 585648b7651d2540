import Canvas
import Testing
import Workshop

@testable import Rehearsals
@testable import Workbench

/// Whatever is said and typed, only Enter, control and function keys do anything.
@Suite struct LettersAreWordsTests {
  /// Keys that choose, move along the line or close what is open.
  static let quiet: [KeyPress] = [
    .escape, .escape, .tab, .backTab, .backspace, .delete, .up, .down, .left, .right, .home, .end,
    .wordLeft, .wordRight, .wheelUp(.zero), .wheelDown(.zero),
  ]
  /// What people say in a hall, and what they type when they are lost.
  static let words = [
    "question:", "?", "q", "quit", "exit", "help", "the", "toilets?", ":wq", "ya", "Priya,", "GP",
    "receptionist", "/places", "@P4", "+G3", "A1", "yes", "no", "done", "x", "u", "=", "K1", "Ruth",
    "asks", "undo", "5=7", "insurance", "ŵ", "é", "…", "!", "I'm", "nobody", "y", "h", "d", "g",
    ":",
  ]

  static var rooms: [TestWorkshop] {
    var reading = TestWorkshop.built()
    reading.go(to: "readback")
    var listed = TestWorkshop(isOpen: false)
    listed.state.listed([
      ListedSession(path: "/s/a.jsonl", title: "Sandhythe", facts: "4 actions", isClosed: true),
      ListedSession(path: "/s/b.jsonl", title: "Lunch club", facts: "open", isClosed: false),
    ])
    var closed = TestWorkshop.connecting()
    closed.perform([.record(.opening(.closed), by: nil)])
    return [
      listed, TestWorkshop(), .sweeping(), .connecting(), .polling(), .built(), .lookingBack(),
      .review(), reading, closed,
    ]
  }

  /// A line of one to eight words.
  static func sentence(_ chance: inout SeededChance) -> String {
    (0...chance.next(upTo: 8)).map { _ in words[chance.next(upTo: words.count)] }
      .joined(separator: " ")
  }

  /// Walks at random to some state of a screen, with whatever lies over it.
  static func walk(_ workshop: inout TestWorkshop, _ chance: inout SeededChance) {
    for _ in 0..<chance.next(upTo: 12) {
      switch chance.next(upTo: 3) {
      case 0: workshop.type(words[chance.next(upTo: words.count)])
      case 1: workshop.press(.enter)
      default:
        let keys = ScreenPropertyTests.keys
        workshop.press(keys[chance.next(upTo: keys.count)])
      }
    }
  }

  @Test(arguments: 0..<10) func noSentenceDoesAnything(_ room: Int) {
    var chance = SeededChance(seed: UInt64(room) + 100)
    var contexts: Set<WorkbenchCommand.Context> = []
    let start = Self.rooms[room]
    for round in 0..<100 {
      var workshop = start
      Self.walk(&workshop, &chance)
      contexts.insert(workshop.state.context)
      for _ in 0..<5 {
        let (count, effects) = (workshop.state.record.count, workshop.effects.count)
        let place = workshop.state.place.name
        let sentence = Self.sentence(&chance)
        workshop.type(sentence)
        #expect(workshop.state.record.count == count, "\(sentence), room \(room), \(round)")
        #expect(workshop.effects.count == effects, "\(sentence), room \(room), \(round)")
        #expect(workshop.state.place.name == place, "\(sentence), room \(room), \(round)")
        let key = Self.quiet[chance.next(upTo: Self.quiet.count)]
        workshop.press(key)
        let said = workshop.effects.dropFirst(effects)
        // In the read-back arrows go from action to action, which every window follows.
        #expect(
          said.allSatisfy(Self.readsOn) && workshop.state.place.name == place,
          "\(key.name) in room \(room), \(round)")
        #expect(said.isEmpty || key != .escape && workshop.state.isReadingBack)
      }
    }
    // Otherwise the walk would have looked at little.
    #expect(contexts.count >= 3, "room \(room): \(contexts)")
  }

  static func readsOn(_ effect: Effect) -> Bool {
    if case .record(.actions(.read), by: _) = effect { true } else { false }
  }

  @Test(arguments: 0..<10) func escNeverDoesAnything(_ room: Int) {
    var chance = SeededChance(seed: UInt64(room) + 200)
    let start = Self.rooms[room]
    for _ in 0..<100 {
      var workshop = start
      Self.walk(&workshop, &chance)
      let (effects, place) = (workshop.effects, workshop.state.place.name)
      for _ in 0..<8 { workshop.press(.escape) }
      #expect(workshop.effects == effects && workshop.state.place.name == place)
      #expect(workshop.state.overlays.isEmpty)
      #expect(workshop.state.message?.text.hasPrefix("Nothing is open") == true)
    }
  }

  @Test func inTheReplayNothingCanBeChangedAndEscLeavesNothing() {
    var chance = SeededChance(seed: 7)
    let start = TestWorkshop.replaying()
    for _ in 0..<50 {
      var workshop = start
      let count = workshop.state.record.count
      workshop.press(.escape, .escape)
      #expect(workshop.state.place.name == .replay)
      workshop.type(Self.sentence(&chance).filter { $0 != "q" })
      #expect(workshop.state.record.count == count && workshop.state.place.name == .replay)
    }
  }

  /// The cursor is where Enter acts.
  @Test(arguments: 0..<10) func theCursorIsOnWhatEnterActsOn(_ room: Int) {
    var chance = SeededChance(seed: UInt64(room) + 300)
    let start = Self.rooms[room]
    for round in 0..<60 {
      var workshop = start
      Self.walk(&workshop, &chance)
      let state = workshop.state
      let screen = state.screen
      guard let cursor = screen.cursor, screen.size.rows == 24 else { continue }
      let line = screen.row(cursor.row)
      let place = "room \(room), \(round): \(line)"
      switch state.overlays.last {
      case .palette(let palette) where palette.isMoved: #expect(line.contains(">"), "\(place)")
      case .form(let form) where form.isMoved && !state.options(form).isEmpty:
        #expect(line.contains(">"), "\(place)")
      case .page(let page) where page.selected != nil && state.pageLayout?.selected != nil:
        #expect(line.contains(">"), "\(place)")
      case nil where !state.typed.isEmpty && state.place.name == .run:
        #expect(cursor.row == 22, "\(place)")
      case nil where state.selected != nil && state.place.name == .run && !state.isReadingBack:
        let isSeen = state.boardLayout.places.first { $0.id == state.selected }
          .flatMap { state.boardWindow.seenRow($0.rows.lowerBound) }
        #expect(isSeen == nil || line.contains(">"), "\(place)")
      default: break
      }
    }
  }
}
