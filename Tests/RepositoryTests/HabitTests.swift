import Foundation
import Testing

@Suite("Habits of the sources")
struct HabitTests {
  @Test(
    "What must not be in the repository is not in it",
    arguments: [
      "try!", "as!", "@unchecked Sendable", "nonisolated(unsafe)", "leaveok(", "A_DIM", "A_BLINK",
      "Data.write(", ".atomic", "FileManager", "initscr(", "popen(", "execl", "/bin/sh",
      "setenv(", "tzset", "localtime_r",
    ])
  func absent(words: String) {
    for (place, code) in code(in: "Sources") { #expect(!code.contains(words), "\(place)") }
  }

  @Test("No value is shared and changed behind the reader's back: static variables are computed")
  func staticVariables() {
    for (place, code) in code(in: "Sources") where code.contains("static var ") {
      let brace = code.firstIndex(of: "{")
      let sign = code.firstIndex(of: "=")
      let isComputed = brace.map { brace in sign.map { brace < $0 } ?? true } ?? false
      #expect(isComputed, "\(place): \(code)")
    }
  }

  @Test("Text reaches people by one way: nothing prints but Output, nothing draws but the shim")
  func printing() {
    let printing = /\b(print|debugPrint|dump|puts|fputs|putchar|NSLog|printf|fprintf)\(/
    let drawing = /\bm?v?w?(addn?w?str|addch|add_?w?chn?str|printw|insn?str|insch)\(/
    for (place, code) in code(in: "Sources") {
      let isShim = place.hasPrefix("Sources/CNcurses/")
      #expect(isShim || code.firstMatch(of: printing) == nil, "\(place): \(code)")
      let isDrawing = place.hasPrefix("Sources/CNcurses/drawing.c")
      #expect(isDrawing || code.firstMatch(of: drawing) == nil, "\(place): \(code)")
      guard code.contains("STDOUT_FILENO") || code.contains("STDERR_FILENO") else { continue }
      let isAllowed =
        isShim || place.hasPrefix("Sources/moot/Output.swift") || code.contains("isatty")
      #expect(isAllowed, "\(place): \(code)")
    }
  }

  @Test("The time, chance and the environment are asked for in one place, in the executable")
  func world() {
    let asking = /\b(clock_gettime|gettimeofday|getenv|SystemRandomNumberGenerator|\.random\()/
    for (place, code) in code(in: "Sources") where code.firstMatch(of: asking) != nil {
      let isAllowed =
        place.hasPrefix("Sources/moot/Environment/") || place.hasPrefix("Sources/CNcurses/")
      #expect(isAllowed, "\(place): \(code)")
    }
  }

  @Test("No file of Swift is longer than 400 lines")
  func length() {
    for folder in ["Sources", "Tests"] {
      for file in Repository.files(below: folder, ending: ".swift") {
        #expect(Repository.lines(file).count <= 401, "\(file)")
      }
    }
  }

  @Test("No file tells of the computer that it was written on")
  func machine() {
    let files =
      ["Sources", "Tests", "Docs", "Sessions/Practice"].flatMap { Repository.files(below: $0) }
      + ["README.md", "Makefile", "Package.swift"]
    let places = ["/ho" + "me/", "/ro" + "ot/", "/wo" + "rk/", "/Us" + "ers/"]
    for file in files {
      let text = Repository.text(file)
      for place in places { #expect(!text.contains(place), "\(file) says \(place)") }
    }
  }

  /// All lines of code, without what stands behind `//`.
  private func code(in folder: String) -> [(place: String, code: Substring)] {
    let files = [".swift", ".c", ".h"].flatMap { Repository.files(below: folder, ending: $0) }
    return files.flatMap { file in
      Repository.lines(file).map { number, line in
        let end = line.firstRange(of: "//")?.lowerBound ?? line.endIndex
        return ("\(file):\(number)", line[..<end])
      }
    }
  }
}
