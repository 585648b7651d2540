import Foundation
import SessionStore
import Workshop

@testable import Rehearsals

/// A folder of random sessions in which every private thing has a token of its own.
struct CanaryFolder {
  /// Sessions that are linked to each other, and to no others.
  struct Group {
    var canaries: [CanarySession]
    var paths: [String]
    var oracle: CanaryOracle
  }

  let room: Workroom
  private(set) var groups: [Group] = []

  init(seeds: ClosedRange<UInt64>) throws {
    room = try Workroom()
    for seed in seeds {
      let ids = (1...3).map { number in
        "0000\(1000 + seed)-0000-4000-8000-00000000000\(number)"
      }
      var drawn = CanaryRoom(seed: seed, ids: ids)
      let canaries = drawn.linked(40)
      let paths = try canaries.map { try write($0) }
      groups.append(Group(canaries: canaries, paths: paths, oracle: CanaryOracle(canaries)))
    }
  }

  /// Writes a session as its file, and gives its path.
  private func write(_ session: CanarySession) throws -> String {
    let events = session.history.events
    let header = SessionHeader(
      session: session.id, writer: "k7q2", created: events.first?.at ?? Instant(milliseconds: 0),
      program: "moot 0.1.0")
    let surroundings = Surroundings(
      files: .system, randomBytes: { count in (0..<count).map { UInt8($0 & 0xFF) } },
      holder: Holder(process: 4711, host: "hall", since: Instant(milliseconds: 0)))
    return try SessionWriter.create(
      in: room.sessions, named: "1970-01-02-\(session.id).jsonl", header: header, events: events,
      surroundings: surroundings
    ).path
  }

  /// The tokens in the bytes of some files that nobody may see: all of whoever took permission back.
  func leaks(inFilesOf folder: String) throws -> [String] {
    var tokens = Tokens()
    for name in try FileManager.default.contentsOfDirectory(atPath: folder) {
      tokens.read(text(at: "\(folder)/\(name)"))
    }
    let look = CanaryOracle.Look(audience: .facilitator, asksForTakenDown: true)
    return groups.flatMap { group in
      let gone = group.namesOfGone
      return group.canaries.indices.flatMap { place in
        // What somebody else was called before is kept, to be covered inside words.
        group.oracle.leaks(tokens, of: place, to: look).filter { leak in
          !leak.contains("(a name of") || gone.contains(String(leak.prefix { $0 != " " }))
        }
      }
    }
  }

  /// The tokens in some output that a look may have from no session of a group, or not from one of them.
  func leaks(
    in output: String, to look: CanaryOracle.Look, from path: String? = nil
  ) -> [String] {
    let tokens = Tokens(in: output.split(separator: "\n").map(String.init))
    return groups.flatMap { group -> [String] in
      if let place = path.flatMap(group.paths.firstIndex) {
        return group.oracle.leaks(tokens, of: place, to: look)
      }
      let found = group.canaries.indices.map { place in
        Set(group.oracle.leaks(tokens, of: place, to: look).map { String($0.prefix { $0 != " " }) })
      }
      return found.dropFirst().reduce(found.first ?? []) { $0.intersection($1) }.sorted()
    }
  }
}

extension CanaryFolder.Group {
  /// Every name that was said of those who took permission back.
  fileprivate var namesOfGone: Set<String> {
    var names = Tokens()
    for (place, session) in canaries.enumerated() {
      for recorded in session.history.events {
        switch recorded.event {
        case .people(.added(let person, let name?, _, _, _, _)),
          .people(.changed(let person, let name?, _, _)):
          if oracle.people.isGone(person, in: place) { names.read(name) }
        default: break
        }
      }
    }
    return names.found
  }
}
