import Foundation
import Testing

@Suite("Layers")
struct LayerTests {
  /// What each target may import, beside the standard library; from the table of the layers.
  private let allowed: [String: Set<String>] = [
    "Workshop": [], "Canvas": ["CColumns"], "Flows": ["Workshop", "TOMLKit"],
    "SessionStore": ["Workshop", "Crypto", "Glibc"], "Workbench": ["Workshop", "Canvas"],
    "NcursesTerminal": ["Canvas", "CNcurses"],
    "Archive": ["Workshop", "SessionStore", "GRDB", "Dispatch"],
    "moot": [
      "Workshop", "Canvas", "Flows", "SessionStore", "Workbench", "NcursesTerminal",
      "Archive", "ArgumentParser", "Dispatch", "Glibc",
    ],
  ]
  private let standardLibrary: Set<String> = ["Swift", "Synchronization"]

  @Test("Every target imports only what lies below it")
  func imports() throws {
    for (target, modules) in allowed {
      let files = Repository.files(below: "Sources/\(target)", ending: ".swift")
      #expect(!files.isEmpty, "\(target)")
      for file in files {
        for (number, line) in Repository.lines(file) {
          guard let module = imported(line), !standardLibrary.contains(module) else { continue }
          #expect(modules.contains(module), "\(file):\(number) imports \(module)")
        }
      }
    }
  }

  @Test("Every folder of the sources is a target with a place in the layers")
  func targets() throws {
    let folders = try FileManager.default.contentsOfDirectory(atPath: "\(Repository.root)/Sources")
    #expect(Set(folders) == Set(allowed.keys).union(["CNcurses", "CColumns"]))
  }

  @Test("Foundation is nowhere in the sources")
  func foundation() {
    for file in Repository.files(below: "Sources", ending: ".swift") {
      for (number, line) in Repository.lines(file) {
        #expect(imported(line)?.hasPrefix("Foundation") != true, "\(file):\(number)")
      }
    }
  }

  @Test("Only the shim knows curses")
  func curses() {
    for file in Repository.files(below: "Sources") {
      for (number, line) in Repository.lines(file) where line.contains("#include") {
        guard line.contains("curses.h>") || line.contains("term.h>") else { continue }
        #expect(file.hasPrefix("Sources/CNcurses/"), "\(file):\(number)")
      }
    }
  }

  /// The module that a line imports; `nil` if it is no import.
  private func imported(_ line: Substring) -> String? {
    let words = line.split(separator: " ")
    guard let index = words.firstIndex(of: "import"), words.indices.contains(index + 1) else {
      return nil
    }
    let before = words[..<index]
    guard before.allSatisfy({ ["public", "package", "internal"].contains($0) || $0.first == "@" })
    else { return nil }
    // `import struct Foundation.Date` names a kind first.
    let kinds: Set<Substring> = ["struct", "class", "enum", "func", "protocol", "typealias", "var"]
    let name = kinds.contains(words[index + 1]) ? words.last : words[index + 1]
    return name.flatMap { $0.split(separator: ".").first }.map(String.init)
  }
}
