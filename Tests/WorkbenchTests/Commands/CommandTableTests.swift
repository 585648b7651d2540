import Canvas
import Testing
import Workbench
import Workshop

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

  @Test func noKeyMeansTwoThingsInOnePlace() {
    for context in WorkbenchCommand.Context.allCases {
      var seen: [KeyPress: String] = [:]
      for row in CommandTable.rows {
        for binding in row.keys where binding.contexts.contains(context) {
          #expect(
            seen[binding.key] == nil,
            "\(binding.key.name): \(seen[binding.key] ?? "") and \(row.id)")
          seen[binding.key] = row.id
        }
      }
    }
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
      [], [KeyPress.escape], [.escape, .home, .character("e")], [.escape, .control("p")],
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
