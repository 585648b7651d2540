import Canvas
import Testing

@testable import NcursesTerminal

struct PaletteTests {
  @Test(arguments: Theme.allCases)
  func `No terminal is asked for a colour that it does not have`(theme: Theme) {
    for count: Int32 in [0, 2, 8, 16, 88, 256] {
      for ink in Ink.allCases {
        guard let colours = theme.colours(of: ink, count: count) else { continue }
        #expect((-1..<count).contains(colours.letters))
        #expect((-1..<count).contains(colours.background))
        #expect(colours.letters != colours.background || colours.letters == -1)
      }
    }
  }

  @Test func `Without colour no ink has one`() {
    for ink in Ink.allCases {
      #expect(Theme.colourless.colours(of: ink, count: 256) == nil)
      #expect(Theme.dark.colours(of: ink, count: 0) == nil)
    }
  }

  @Test func `A theme has one background`() {
    for theme in Theme.allCases {
      for count: Int32 in [8, 256] {
        let backgrounds = Ink.allCases.map { theme.colours(of: $0, count: count)?.background }
        #expect(Set(backgrounds).count == 1)
      }
    }
  }
}
