import SessionStore
import Testing
import Workshop

@testable import Rehearsals

/// A case of the tables in `JSON`.
struct JSONCase: Sendable, CustomTestStringConvertible {
  let name: String
  let bytes: [UInt8]
  var testDescription: String { name }

  /// All cases of a table, `accepted.txt` or `refused.txt`.
  static func all(_ table: String) -> [JSONCase] {
    let folder = #filePath.split(separator: "/").dropLast().joined(separator: "/")
    return text(at: "/\(folder)/JSON/\(table)").split(separator: "\n")
      .filter { !$0.hasPrefix("#") }
      .compactMap { line in
        guard let space = line.firstIndex(of: " ") else { return nil }
        let text = line[line.index(after: space)...]
        return JSONCase(name: String(line[..<space]), bytes: unescaped(Array(text.utf8)))
      }
  }

  private static func unescaped(_ text: [UInt8]) -> [UInt8] {
    var bytes: [UInt8] = []
    var index = 0
    while index < text.count {
      if text[index] == UInt8(ascii: "%"), index + 2 < text.count,
        let byte = UInt8(
          String(decoding: text[(index + 1)...(index + 2)], as: UTF8.self), radix: 16)
      {
        bytes.append(byte)
        index += 3
      } else {
        bytes.append(text[index])
        index += 1
      }
    }
    return bytes
  }
}

func value(_ text: String) throws -> Value { try StrictJSON.value(of: Array(text.utf8).span) }

@Suite("The strict JSON reader")
struct StrictJSONTests {
  @Test("The tables of cases are complete")
  func tables() {
    #expect(JSONCase.all("accepted.txt").count >= 95)
    #expect(JSONCase.all("refused.txt").count >= 215)
  }

  @Test("What is JSON within our limits is accepted, and reads back the same after writing")
  func accepted() throws {
    for example in JSONCase.all("accepted.txt") {
      let value = try? StrictJSON.value(of: example.bytes.span)
      #expect(value != nil, "\(example.name)")
      guard let value else { continue }
      let again = JSONText.bytes(of: value)
      #expect(try StrictJSON.value(of: again.span) == value, "\(example.name)")
      #expect(again.allSatisfy { $0 >= 0x20 && $0 != 0x7F }, "\(example.name)")
    }
  }

  @Test("What is not, or what two readers could read differently, is refused")
  func refused() {
    for example in JSONCase.all("refused.txt") {
      #expect(throws: JSONFault.self, "\(example.name)") {
        try StrictJSON.value(of: example.bytes.span)
      }
    }
  }

  @Test("A fault says what is wrong and at which byte")
  func faults() {
    #expect(throws: JSONFault(.duplicateName("a"), at: 7)) { try value(#"{"a":1,"\u0061":2}"#) }
    #expect(throws: JSONFault(.comma, at: 3)) { try value("[1,]") }
    #expect(throws: JSONFault(.tooBig, at: 0)) { try value("9007199254740993") }
    #expect(throws: JSONFault(.tooDeep, at: 16)) { try value(String(repeating: "[", count: 17)) }
    #expect(throws: JSONFault(.trailingBytes, at: 2)) { try value("1 2") }
    #expect(throws: JSONFault(.unfinished, at: 1)) { try value("{") }
    let tooDeep = "byte 16: more than 16 levels inside one another"
    #expect(JSONFault(.tooDeep, at: 16).description == tooDeep)
    #expect(JSONFault(.unexpected(0x1B), at: 0).description == "byte 0: byte 27 cannot stand here")
  }

  @Test("A hundred thousand opening brackets are refused and do not exhaust the stack")
  func deep() {
    #expect(throws: JSONFault(.tooDeep, at: 16)) {
      try value(String(repeating: "[", count: 100_000))
    }
    #expect(throws: JSONFault.self) { try value(String(repeating: #"[{"":"#, count: 100_000)) }
  }

  @Test("An object with a hundred thousand names does not take time that grows with their square")
  func manyNames() throws {
    let names = (0..<90_000).map { "\"n\($0)\":1" }.joined(separator: ",")
    let clock = ContinuousClock()
    let time = try clock.measure { _ = try value("{\(names)}") }
    #expect(time < .seconds(3))
    #expect(throws: JSONFault.self) { try value("{\(names),\"n77\":1}") }
  }

  @Test("A text beyond one mebibyte is refused, one of exactly that is not")
  func tooLong() throws {
    let longest = "\"" + String(repeating: "x", count: StrictJSON.longest - 2) + "\""
    #expect(try value(longest).text?.utf8.count == StrictJSON.longest - 2)
    #expect(throws: JSONFault(.tooLong, at: StrictJSON.longest)) { try value(longest + " ") }
  }

  @Test("Numbers that are not whole keep their characters")
  func numbers() throws {
    for text in ["1.50", "1e999", "-0", "-0.0", "1E+2", "0.1"] {
      #expect(try value(text) == .number(text))
      #expect(JSONText.bytes(of: try value(text)) == Array(text.utf8))
    }
    #expect(try value("-12") == .integer(-12))
    #expect(try value("0") == .integer(0))
    #expect(try value("9007199254740992") == .integer(1 << 53))
  }

  @Test("No bytes whatever can crash the reader")
  func randomBytes() {
    var generator = SeededGenerator(seed: 11)
    let odd: [UInt8] = [0, 0x0A, 0x7F, 0xC3, 0xA9, 0xED, 0xFF]
    let alphabet = Array(#"{}[]",:\u0dD8eE+-.1 tfn"#.utf8) + odd
    for _ in 0..<30_000 {
      let bytes = (0..<Int.random(in: 0...24, using: &generator)).map { _ in
        alphabet.randomElement(using: &generator) ?? 0
      }
      if let value = try? StrictJSON.value(of: bytes.span) {
        #expect((try? StrictJSON.value(of: JSONText.bytes(of: value).span)) == value)
      }
    }
  }
}
