import ArgumentParser
import SessionStore
import Workshop

/// Doing it.
extension ErasureWork {
  /// Takes it out of every place, or of none.
  ///
  /// - Returns: What was done, in a sentence.
  /// - Throws: Why nothing was taken out, or why it is not finished.
  func erase() throws(Failure) -> String {
    let changed = files.files.filter { file in
      file.isLeftover || count(in: file) > 0 || newName(of: file) != FilePath.name(of: file.path)
        || !file.reading.damagedLines.isEmpty || file.reading.findings.contains { $0.kind == .torn }
    }
    let fates = changed.map { file in
      FileToErase(
        path: file.path, facts: file.facts,
        fate: file.isLeftover ? .removed : .rewritten(name: newName(of: file)))
    }
    let counts = try erase(fates, left: left(of:kind:by:in:))
    let entries = Self.entries(counts.reduce(0, +))
    let number = counts.count { $0 > 0 }
    return "\(subject.capitalisedAtStart): taken out, \(entries) in "
      + "\(number == 1 ? "1 file" : "\(number) files")."
  }

  /// The file of the session that was named, as it is called afterwards.
  var path: String? {
    files.files.first.map { FilePath.joined(FilePath.folder(of: $0.path), newName(of: $0)) }
  }

  /// Says in a session of which people were taken out that it is kept without a last day from now on, where
  /// it had one.
  ///
  /// - Throws: Why that could not be written down.
  func keepWithoutDay() throws(Failure) {
    guard let path, files.isKeptUntilDay else { return }
    let now = environment.clock.now
    do {
      switch try SessionWriter.open(path, at: now, surroundings: environment.store) {
      case .readOnly(_, let reason): throw Failure(reason.description, Exit.busy)
      case .writable(var writer, let reading, _):
        let clock = SessionClock(after: reading.events.last, clock: environment.clock)
        _ = try writer.append(
          .closing(.kept(until: nil)), at: now, since: clock.since(environment.clock))
      }
    } catch let failure as Failure {
      throw failure
    } catch {
      throw Failure("\(error)", Exit.cannotWrite)
    }
  }

  private func erase(
    _ fates: [FileToErase],
    left: (_ data: Fields, _ kind: String, _ by: SpokenID?, _ session: String) -> Fields
  ) throws(Failure) -> [Int] {
    do throws(ErasureError) {
      return try SessionErasing.erase(
        fates, removing: files.torn + index, at: environment.clock.now, reason: reason,
        surroundings: environment.store, left: left)
    } catch {
      throw Failure(error.description, Self.code(error))
    }
  }

  /// What the lines say of it: nothing that would tell who or what it was.
  private var reason: String {
    switch erasure.target {
    case .person: "a person was taken out"
    case .item: "what it said was taken out"
    case .words: "words were taken out"
    case .everybody: "it was kept until its day"
    }
  }

  private static func code(_ error: ErasureError) -> ExitCode {
    switch error {
    case .unreadable, .newer: Exit.data
    case .held, .busy, .changed: Exit.busy
    case .refused, .unfinished: Exit.cannotWrite
    }
  }
}

/// Taking out the whole.
extension ErasureWork {
  /// Every file of the session, which goes whole.
  var wholePlaces: [String] {
    ["“\(files.title)” goes whole: every file of it.", ""]
      + (files.own.map(\.path) + files.torn + index.prefix(1)).map { "  \($0)" }
      + ["", "What was brought from it into other sessions stays there."]
  }

  /// Removes every file of the session, or none.
  ///
  /// - Returns: What was done, in a sentence.
  /// - Throws: Why nothing was removed, or why it is not finished.
  func removeWhole() throws(Failure) -> String {
    let fates = files.own.map {
      FileToErase(path: $0.path, facts: $0.facts, fate: .removed)
    }
    _ = try erase(fates) { data, _, _, _ in data }
    return "“\(files.title)” is gone: \(fates.count == 1 ? "1 file" : "\(fates.count) files")."
  }
}

extension String {
  /// With a capital letter at the start.
  fileprivate var capitalisedAtStart: String { prefix(1).uppercased() + dropFirst() }
}
