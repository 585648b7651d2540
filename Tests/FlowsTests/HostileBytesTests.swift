import Flows
import Testing

struct HostileBytesTests {
  @Test("A file over 256 KiB is not read, and one of 256 KiB is")
  func tooLarge() {
    let well = Array((Sample.top + Sample.stage + "#").utf8)
    let limit = FlowLoader.largestFile
    let full = well + [UInt8](repeating: UInt8(ascii: "x"), count: limit - well.count)
    #expect(Sample.faults(in: full) == [])
    #expect(
      Sample.faults(in: full + [0x78]) == [
        "1: The file has 262145 bytes; a flow has at most 262144. Is this the file you meant?"
      ])
  }

  @Test("Letters that are not UTF-8 are reported with their lines")
  func notUTF8() {
    let latin = Array("# a\n# caf".utf8) + [0xE9, 0x0A]
    let told = "This line holds letters that are not stored as UTF-8"
    #expect(Sample.faults(in: latin) == ["2: \(told). Save the file again as UTF-8."])
    #expect(
      Sample.faults(in: latin + latin) == [
        "2: \(told) (so does line 4). Save the file again as UTF-8."
      ])
    #expect(
      Sample.faults(in: latin + latin + latin) == [
        "2: \(told) (so do 2 more lines). Save the file again as UTF-8."
      ])
  }

  @Test("Control characters are reported with their line", arguments: ["\0", "\u{1B}", "\u{7F}"])
  func controls(character: String) {
    #expect(
      Sample.faults(in: Sample.top + "# a\(character)b\n" + Sample.stage) == [
        "9: This line holds a control character, which cannot be seen. Write the line again by hand."
      ])
  }

  @Test(
    "Escaped control characters and changes of direction are not accepted in text",
    arguments: ["\\u001B", "\\u0085x\\u0090", "\\u202E", "\u{2066}"])
  func escapedControls(text: String) {
    #expect(
      Sample.faults(in: Sample.file(activity: "activity = \"talk\"\nprompt = \"a\(text)b\"")) == [
        "14: Stage \"s\": prompt holds a control character, which cannot be seen. Write it again "
          + "by hand."
      ])
  }

  @Test(
    "An escaped NUL is reported, because the parser would cut the text off there",
    arguments: [
      "prompt = \"a\\u0000b\"", "\"ru\\U00000000le\" = \"x\"", "prompt = \"\"\"\n\\u0000\"\"\"",
    ])
  func escapedNUL(line: String) throws {
    let told = try #require(
      Sample.faults(in: Sample.file(activity: "activity = \"talk\"\n\(line)")).first)
    #expect(told.hasSuffix(": This line holds the escaped control character 0000. Take it out."))
  }

  @Test("Sentences never carry control characters out of the file")
  func cleanSentences() {
    let toml = Sample.file(activity: "activity = \"\\u001B[2J\"\n\"\\u001B]0;x\\u0007\" = 1")
    for told in Sample.faults(in: toml) {
      #expect(told.unicodeScalars.allSatisfy { $0.value >= 0x20 && $0.value != 0x7F })
    }
  }

  @Test("A file with more dots outside text than any flow has is not read")
  func dots() {
    let lines = (0..<1001).map { "a\($0).b = 1\n" }.joined()
    #expect(
      Sample.faults(in: lines) == [
        "1: The file has 1001 dots outside text, as in a.b.c; a flow needs none. Is this the "
          + "file you meant?"
      ])
  }

  @Test("Lists in lists and tables in tables are one fault", arguments: ["[", "{a="])
  func deepLists(opening: String) {
    let deep = "a = " + String(repeating: opening, count: 20)
    #expect(Sample.faults(in: deep).count == 1)
  }

  @Test("One letter with thousands of accents is too long")
  func accents() {
    let title = "a" + String(repeating: "\u{301}", count: 5000)
    let lines = "id = \"s\"\ntitle = \"\(title)\"\nactivity = \"talk\"\nminutes = 1"
    #expect(Sample.faults(in: Sample.file(stage: lines)).count == 1)
  }

  @Test("Bytes changed, lost and doubled at random never crash the program")
  func chance() {
    let well = Array((Sample.top + Sample.stage).utf8)
    var seed: UInt64 = 20_260_312
    func draw(_ limit: Int) -> Int {
      seed = seed &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int(seed >> 33) % limit
    }
    let signs = Array("\"'[]{}=.,#\\\n\r\t \u{1B}u0".utf8) + [0x00, 0xFF, 0xC3]
    for _ in 0..<3000 {
      var bytes = well
      for _ in 0...draw(4) {
        let place = draw(bytes.count)
        switch draw(3) {
        case 0: bytes[place] = signs[draw(signs.count)]
        case 1: bytes.remove(at: place)
        default: bytes.insert(signs[draw(signs.count)], at: place)
        }
      }
      for told in Sample.faults(in: bytes) {
        #expect(told.unicodeScalars.allSatisfy { $0.value >= 0x20 })
      }
    }
  }
}
