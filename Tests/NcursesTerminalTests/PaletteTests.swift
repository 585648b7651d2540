import Canvas
import Foundation
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

  /// Red, green and blue of a colour of the cube or of the greys that terminals of 256 colours agree on.
  private func channels(_ colour: Int32) -> [Double] {
    let steps = [0.0, 95, 135, 175, 215, 255]
    if colour >= 232 { return Array(repeating: Double(8 + 10 * (colour - 232)), count: 3) }
    let index = Int(colour) - 16
    return [steps[index / 36], steps[index / 6 % 6], steps[index % 6]]
  }

  private func lightness(_ colour: Int32) -> Double {
    let parts = channels(colour).map { value in
      let part = value / 255
      return part <= 0.03928 ? part / 12.92 : pow((part + 0.055) / 1.055, 2.4)
    }
    return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2]
  }

  private func contrast(_ one: Int32, _ other: Int32) -> Double {
    let (low, high) = (min(lightness(one), lightness(other)), max(lightness(one), lightness(other)))
    return (high + 0.05) / (low + 0.05)
  }

  @Test func `Every hue of the default can be read on black and on white`() throws {
    for ink in Ink.allCases {
      let colours = try #require(Theme.terminal.colours(of: ink, count: 256))
      #expect(colours.background == -1)
      guard colours.letters >= 0 else { continue }
      #expect(contrast(colours.letters, 16) >= 4.5, "\(ink) on black")
      #expect(contrast(colours.letters, 231) >= 4.5, "\(ink) on white")
    }
  }

  @Test func `On a background that nobody knows no hue stands alone`() {
    for ink in [Ink.watch, .problem, .focus] {
      #expect(Theme.terminal.attributes(of: ink) != 0)
      #expect(Theme.terminal.colours(of: ink, count: 16)?.areOwn == true)
    }
  }

  @Test(arguments: [Theme.light, .dark, .highContrast])
  func `Every ink of a fixed theme stands out from its background`(theme: Theme) throws {
    for ink in Ink.allCases {
      let colours = try #require(theme.colours(of: ink, count: 256))
      #expect(contrast(colours.letters, colours.background) >= 4.5, "\(ink)")
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
