import Foundation
import Testing

/// Documents that are made from the program; with `RECORD=1` in the environment they are written anew.
@Suite("Generated documents")
struct GeneratedDocumentsTests {
  @Test("Docs/Keys.md is what the table of commands makes now")
  func keys() throws { try compare(KeysDocument.text, "Docs/Keys.md") }

  @Test("Docs/CommandLine.md is what the program says of itself now")
  func commandLine() throws { try compare(CommandLineDocument().text, "Docs/CommandLine.md") }

  @Test("The manual pages are what the program says of itself now")
  func manual() throws {
    let pages = try ManualPages().pages
    for page in pages { try compare(page.text, "Docs/Manual/\(page.name)") }
    let there = Repository.files(below: "Docs/Manual", ending: ".1")
    #expect(Set(there) == Set(pages.map { "Docs/Manual/\($0.name)" }))
  }

  @Test("A reader of manual pages has nothing to complain of")
  func manualIsWellFormed() throws {
    let whole = Repository.text("Docs/Manual/moot.1")
    for title in ["NAME", "SYNOPSIS", "DESCRIPTION", "SUBCOMMANDS", "EXIT STATUS", "ENVIRONMENT"] {
      #expect(whole.contains("\n.SH \(title)\n"), "\(title)")
    }
    #expect(whole.contains(".B MOOT_SESSIONS\n") && whole.contains(".B 64\n"))
    for page in Repository.files(below: "Docs/Manual", ending: ".1") {
      let lines = Repository.text(page).split(separator: "\n", omittingEmptySubsequences: false)
      let wrong = lines.dropLast().filter { line in
        line.isEmpty
          || line.first == "." && !line.contains(/^\.(\\"|TH|SH|SS|TP|BR?|RI|PP|RS|RE|nf|fi)( |$)?/)
      }
      #expect(wrong.isEmpty, "\(page): \(wrong)")
    }
  }

  @Test("Every variable that the program reads stands in Docs/CommandLine.md")
  func variables() throws {
    let text = try CommandLineDocument().text
    for file in Repository.files(below: "Sources/moot", ending: ".swift") {
      for found in Repository.text(file).matches(of: /(?:variable|xdg)\("([A-Z_]+)"/) {
        guard found.1 != "HOME" else { continue }
        #expect(text.contains("`\(found.1)`"), "\(found.1)")
      }
    }
  }

  private func compare(
    _ made: String, _ path: String, sourceLocation: SourceLocation = #_sourceLocation
  ) throws {
    if ProcessInfo.processInfo.environment["RECORD"] == "1" {
      try Data(made.utf8).write(to: URL(fileURLWithPath: "\(Repository.root)/\(path)"))
    }
    let there = Repository.text(path).split(separator: "\n", omittingEmptySubsequences: false)
    let lines = made.split(separator: "\n", omittingEmptySubsequences: false)
    let different = zip(lines, there).enumerated().first { $0.element.0 != $0.element.1 }?.offset
    let line = (different ?? min(lines.count, there.count)) + 1
    #expect(
      lines == there, "\(path) differs from line \(line); make docs writes it again.",
      sourceLocation: sourceLocation)
  }
}
