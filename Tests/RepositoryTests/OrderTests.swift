import Foundation
import Testing

@Suite("Order in the repository")
struct OrderTests {
  @Test("The top level holds what it is meant to hold and nothing else")
  func topLevel() throws {
    let names = try FileManager.default.contentsOfDirectory(atPath: Repository.root)
      .filter { !$0.hasPrefix(".") }
    let meant: Set = [
      "Package.swift", "Sources", "Tests", "Sessions", "README.md", "Makefile", "Docs",
    ]
    let ignored = try names.filter { !meant.contains($0) }.filter { name in
      try Repository.run("git", "check-ignore", "-q", name).code == 0
    }
    #expect(Set(names).subtracting(ignored) == meant)
  }

  @Test("Real workshops stay out of git, practice workshops are in it")
  func ignored() throws {
    func isIgnored(_ path: String) throws -> Bool {
      let outcome = try Repository.run("git", "check-ignore", "-q", "--no-index", path)
      try #require([0, 1].contains(outcome.code), "\(outcome.messages)")
      return outcome.code == 0
    }
    for name in ["2026-03-12-lunch-club-5f0c4a1e.jsonl", "notes.txt", "Real/x.jsonl", ".x.lock"] {
      #expect(try isIgnored("Sessions/\(name)"), "\(name)")
    }
    #expect(try !isIgnored("Sessions/Practice/2026-03-12-lunch-club-5f0c4a1e.jsonl"))
    #expect(try !isIgnored("Tests/SessionStoreTests/Fixtures/full.jsonl"))
    #expect(try isIgnored(".build/moot"))
  }

  @Test("Every path that a document names is there")
  func paths() throws {
    let documents =
      Repository.files(below: "Docs", ending: ".md")
      + Repository.files(below: "Sources", ending: ".md")
      + ["README.md"]
    for document in documents {
      let text = Repository.text(document)
      for path in named(in: text) { #expect(Repository.isThere(path), "\(document) names \(path)") }
      for path in linked(in: text) {
        let folder = (document as NSString).deletingLastPathComponent
        let place = ((folder as NSString).appendingPathComponent(path) as NSString)
          .standardizingPath
        #expect(Repository.isThere(place), "\(document) links to \(path)")
      }
    }
  }

  /// What stands in code marks and begins with a folder of the top level.
  private func named(in text: String) -> [String] {
    let folders = ["Sources/", "Tests/", "Docs/", "Sessions/Practice"]
    return text.matches(of: /`([^`\n]+)`/).map { String($0.1) }.filter { path in
      folders.contains { path.hasPrefix($0) } && !path.contains(/[ *…<>{}]/)
    }
  }

  /// The targets of links to files.
  private func linked(in text: String) -> [String] {
    text.matches(of: /\]\(([^)#\s]+)[^)]*\)/).map { String($0.1) }.filter { path in
      !path.contains("://") && !path.hasPrefix("mailto:")
    }
  }
}
