import Canvas
import Testing
import Workbench
import Workshop

@testable import Rehearsals

@Suite struct CommandTableTests {
  @Test func everyRowHasItsOwnIdAndSaysWhatItDoes() {
    let ids = CommandTable.rows.map(\.id)
    #expect(Set(ids).count == ids.count)
    for row in CommandTable.rows {
      #expect(row.help.hasSuffix("."), "\(row.id)")
      #expect(row.title.count <= 45, "\(row.id)")
      #expect(row.id.contains("."), "\(row.id)")
    }
  }

  @Test func noRowHasAKeyTwiceInOnePlace() {
    for row in CommandTable.rows {
      let places = row.keys.flatMap { binding in
        binding.contexts.map { "\(binding.key.name) in \($0)" }
      }
      #expect(Set(places).count == places.count, "\(row.id)")
    }
  }

  /// Rows may share a key; that not both can be done also holds in all that is pressed at random.
  @Test func noKeyMeansTwoThingsAtOnce() {
    var walked: Set<WorkbenchCommand.Context> = []
    for room in Self.rooms {
      for keys in Self.walks {
        var workshop = room
        for key in keys { workshop.press(key) }
        walked.insert(workshop.state.context)
        #expect(SharedKeys.clashes(in: workshop.state) == [], "\(keys)")
      }
    }
    let hall = RoomWindow(.sweeping()).state
    walked.insert(hall.context)
    #expect(SharedKeys.clashes(in: hall) == [])
    #expect(walked == Set(WorkbenchCommand.Context.allCases))
  }

  static let walks: [[KeyPress]] = [
    [], [.escape], [.home], [.up, .enter], [.up, .enter, .character("o")], [.character("a")],
    [.control("p")], [.function(1)], [.home, .enter, .character("e")],
  ]

  /// A workshop in each of its stages, before and after.
  static var rooms: [TestWorkshop] {
    var rooms = [
      TestWorkshop(isOpen: false), TestWorkshop(), TestWorkshop.sweeping(), TestWorkshop.review(),
      TestWorkshop.replaying(),
    ]
    rooms += ["actions", "stuck", "you-said"].map { TestWorkshop.lookingBack(at: $0) }
    for stage in Flow.short.stages {
      var workshop = TestWorkshop.connecting()
      workshop.go(to: stage.id)
      rooms.append(workshop)
      workshop.pass(seconds: 3600)
      rooms.append(workshop)
    }
    return rooms
  }

  @Test func ofRowsThatShareAKeyTheOneThatCanBeDoneHasIt() {
    var workshop = TestWorkshop.connecting()
    workshop.press(.function(1))
    #expect(CommandTable.row(for: .enter, in: .page, workshop.state)?.id == "page.leave")
    workshop.press(.escape, .up, .enter, .character("o"))
    #expect(CommandTable.row(for: .enter, in: .page, workshop.state)?.id == "page.open")
    #expect(CommandTable.row("page.leave")?.key(in: .page) == .enter)
  }

  @Test func ofRowsThatCannotBeDoneTheFirstOneSaysWhy() {
    let workshop = TestWorkshop()
    let rows = CommandTable.rows.filter { $0.key(in: .page) == .enter }
    #expect(rows.allSatisfy { $0.unavailable(workshop.state) != nil })
    #expect(CommandTable.row(for: .enter, in: .page, workshop.state)?.id == rows.first?.id)
  }

  @Test func nothingHangsOnFunctionOrAltKeysAlone() {
    for row in CommandTable.rows where !row.keys.isEmpty {
      let plain = row.keys.contains { binding in
        switch binding.key {
        case .function, .alt: false
        default: true
        }
      }
      #expect(plain || row.isListed, "\(row.id)")
    }
  }

  @Test func helpIsTheFirstHintEverywhere() {
    var workshop = TestWorkshop.sweeping()
    for keys in [
      [], [KeyPress.escape], [.home, .enter], [.character("e")], [.escape, .control("p")],
    ] {
      for key in keys { workshop.press(key) }
      let row = workshop.state.screen.row(23)
      #expect(row.hasPrefix(" F1 help"), "\(row)")
    }
  }

  @Test func everyListedCommandIsDoneOrSaysWhyNot() {
    for row in CommandTable.listed {
      var state = TestWorkshop.connecting().state
      do {
        _ = try state.perform(row, Arguments())
      } catch {
        #expect(error.sentence.hasSuffix("."), "\(row.id): \(error.sentence)")
      }
    }
  }

  @Test func aKeyThatCannotBeUsedNowSaysWhy() {
    var workshop = TestWorkshop.sweeping()
    workshop.press(.control("r"))
    #expect(workshop.message == "Nothing is counted in this stage.")
    workshop.press(.control("q"))
    #expect(workshop.message == "The closing stage comes first; Page Down goes on.")
  }
}
