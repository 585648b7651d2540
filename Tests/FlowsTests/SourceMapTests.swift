import Testing
import Workshop

@testable import Flows

struct SourceMapTests {
  @Test("Lines are found for keys and headers, whatever is around them")
  func lines() {
    let toml = #"""
      # [[stage]]
      a = "[[stage]]" # b = 1

      'c d' . e = [ # [[stage]]
        "]", ']"', [1],
      ]
      g = """
      [[stage]]
      h = 1 \""" ""i"""""
      j = '''
      [[stage]]'''
      [[stage]] # first
      id = 1
      [ stage . "sub" ]
      deep = 2
      [[ "stage" ]]
      id = ""
      title = ''
      """#
    let map = SourceMap(Array(toml.utf8))
    #expect(map.top.keys == ["a": 2, "c d": 4, "g": 7, "j": 10])
    #expect(
      map.tables == [
        "stage": [
          .init(header: 12, keys: ["id": 13, "sub": 14, "deep": 15]),
          .init(header: 16, keys: ["id": 17, "title": 18]),
        ]
      ])
  }

  @Test("Windows line ends and a byte order mark change no line")
  func windows() {
    let toml = "\u{FEFF}format = 1\r\n\r\n[[stage]]\r\nid = \"a\"\r\n"
    let map = SourceMap(Array(toml.utf8))
    #expect(map.top.keys == ["format": 1])
    #expect(map.tables == ["stage": [.init(header: 3, keys: ["id": 4])]])
  }

  @Test("A whole file with Windows line ends and a byte order mark loads")
  func windowsLoads() throws {
    let lines = "\u{FEFF}" + Sample.top + Sample.stage + "prompt = \"\"\"\nOne\n  two\"\"\"\n"
    let file = try FlowLoader.load(toml: lines.replacing("\n", with: "\r\n"), name: "n")
    #expect(file.flow.title == "Night")
    #expect(file.flow.stages.first?.prompt == "One two")
  }
}
