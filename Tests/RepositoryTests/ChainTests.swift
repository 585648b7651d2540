import Foundation
import Testing

/// The practice action group: what became of each of its actions, told alike by all three files.
@Suite("The chain of each action of the practice action group")
struct ChainTests {
  /// The days and words of each action's chain, in their order.
  static let chains: [(action: String, steps: [String])] = [
    (
      "A1",
      [
        "28 Jan 2026: P2 Sid said yes", "11 Mar 2026: done: Film finished 3 March", "A10 grew out",
        "Grown out of it: A10 Get the film", "29 Apr 2026: done: Sent to three schemes",
      ]
    ),
    (
      "A2",
      [
        "28 Jan 2026: P12 Imelda said yes", "11 Mar 2026: in progress: The lease",
        "moved to Fri 24 Apr 2026", "29 Apr 2026: handed on: The council's housing team",
        "Now: handed on",
      ]
    ),
    (
      "A3",
      [
        "P7 Dilys said yes", "in progress: Eleven carriers", "moved to Fri 17 Apr 2026",
        "29 Apr 2026: done: 900 printed", "Now: done",
      ]
    ),
    (
      "A4",
      [
        "P5 Kasia said yes", "11 Mar 2026: done: Up on 27 February",
        "29 Apr 2026: in progress: Opened again", "moved to Mon 11 May 2026", "Now: in progress",
      ]
    ),
    ("A5", ["P10 Steph said yes", "in progress: One afternoon", "done: Thirty children"]),
    (
      "A6",
      [
        "P14 Parveen said yes", "changed: 200 doors was too many", "moved to Wed 22 Apr 2026",
        "done: 103 answers", "A13 grew out of it", "30 Apr 2026: noted: 103 answers is 61",
        "Grown out of it: A13 Tell people",
      ]
    ),
    ("A7", ["P9 Dr Mac said yes", "11 Mar 2026: not possible: because the building", "Now: not"]),
    ("A8", ["P8 Nige said yes", "handed on: The clubhouse opened early", "Now: handed on"]),
    (
      "A9",
      [
        "P11 Bert handed it back", "A12 grew out of it", "Grown out of it: A12",
        "P16 Sandie said yes", "in progress: The auction", "moved to Fri 12 Jun 2026",
      ]
    ),
    ("A10", ["Before it: A1", "A10 Get the film", "11 Mar 2026: P2 Sid said yes", "Two rang"]),
    ("A11", ["P17 Lorna said yes", "29 Apr 2026: done: A to Z on page two"]),
    ("A12", ["Before it: A9", "A12 Put a bench", "moved to Fri 12 Jun 2026"]),
    ("A13", ["Before it: A6", "A13 Tell people", "29 Apr 2026: P14 Parveen said yes"]),
    ("A14", ["A14 Film Year 5", "29 Apr 2026: P13 Connor said yes"]),
  ]

  @Test("From every file that has it the chain is the same", arguments: chains)
  func chain(action: String, steps: [String]) throws {
    let files = PracticeTests.sessions.filter { $0.contains("sandhythe") }.sorted()
    try #require(files.count == 3)
    var told: [String] = []
    for file in files {
      let outcome = try Repository.run(
        Repository.program, "review", file, "--linear", input: ":action.chain \(action)\n")
      let text = String(decoding: outcome.output, as: UTF8.self)
      guard let page = text.range(of: "Page: The chain of") else {
        // Before it was agreed there is no such action.
        #expect(text.contains("There is no action \(action)."))
        continue
      }
      var rest = text[page.upperBound...]
      told.append(String(rest))
      for step in steps {
        let found = rest.range(of: step)
        #expect(found != nil, "\(step) is not told, or not in its place: \(rest)")
        if let found { rest = rest[found.upperBound...] }
      }
    }
    #expect(Set(told).count == 1)
    #expect(told.count == (["A10", "A11", "A12"].contains(action) ? 2 : told.count))
  }
}
