import ArgumentParser
import SessionStore
import Workshop

/// Taking something out of a session and of everything that goes with it.
///
/// It knows what stands where and what people have to decide, and does it; the command line and the screen
/// do the same.
struct ErasureWork {
  /// What goes.
  private(set) var erasure: Erasure
  private let files: ErasureFiles
  private let environment: LiveEnvironment

  /// Looks for everything that goes; changes nothing.
  ///
  /// - Parameters:
  ///   - target: What is to go.
  ///   - path: The file of the session in which it is named.
  ///   - folder: Where sessions are kept.
  ///   - environment: The world.
  ///   - mayBeEmpty: Whether it is well where there is nothing of the kind.
  /// - Throws: What cannot be read, or that there is nothing of the kind.
  init(
    _ target: ErasureTarget, from path: String, in folder: String, _ environment: LiveEnvironment,
    mayBeEmpty: Bool = false
  ) throws(Failure) {
    files = try ErasureFiles(
      around: path, in: folder, isLinked: target != .everybody, environment)
    erasure = Erasure(target, in: files.session, of: files.sessions)
    self.environment = environment
    guard mayBeEmpty || isThere else {
      throw Failure(
        "Nothing of \(subject) stands in this session or in what is linked to it.", Exit.noInput)
    }
  }

  /// Decides a question.
  mutating func answer(_ answers: [ErasureQuestion.Key: Bool]) {
    erasure = Erasure(
      erasure.target, in: files.session, of: files.sessions,
      answers: erasure.answers.merging(answers) { $1 })
  }

  /// What has not been decided yet.
  var open: [ErasureQuestion] { erasure.questions.filter { erasure.answers[$0.key] == nil } }

  /// Decides all questions: all, none, or those with the numbers of the list.
  ///
  /// - Throws: That there is no such number.
  mutating func decide(mentions text: String) throws(Failure) {
    let wanted = try Self.numbers(text, of: open.count)
    var answers: [ErasureQuestion.Key: Bool] = [:]
    for (place, question) in open.enumerated() {
      answers[question.key] = wanted.contains(place + 1)
    }
    answer(answers)
    // What only comes up because of an answer is decided in the same way, or not touched.
    while !open.isEmpty {
      let isAll = text.lowercased() == "all"
      answer(Dictionary(open.map { ($0.key, isAll) }) { $1 })
    }
  }

  private static func numbers(_ text: String, of count: Int) throws(Failure) -> Set<Int> {
    switch text.lowercased() {
    case "all": return Set(0...count)
    case "none": return []
    case "" where count > 0:
      throw Failure(
        "Say which of the \(count) go too: all, none, or numbers such as 1,3.", Exit.usage)
    default: break
    }
    var numbers: Set<Int> = []
    for part in text.split(whereSeparator: { $0 == "," || $0 == " " }) {
      guard let number = Int(part), number >= 1, number <= count else {
        throw Failure(
          "“\(part)” is none of the \(count) that are listed. Say all, none, or numbers such as 1,3.",
          Exit.usage)
      }
      numbers.insert(number)
    }
    return numbers
  }

  /// What has to be typed to confirm it.
  var confirmation: String {
    switch erasure.target {
    case .person(let person): erasure.names.first ?? person.spoken
    case .item(let item): item.spoken
    case .words(let words): words
    case .everybody: files.title
    }
  }

  /// Whether what was typed confirms it.
  func isConfirmed(by text: String) -> Bool {
    func plain(_ text: String) -> String {
      text.split(whereSeparator: \.isWhitespace).joined(separator: " ").lowercased()
    }
    return plain(text) == plain(confirmation)
  }

  private var isThere: Bool {
    if files.files.contains(where: { count(in: $0) > 0 }) { return true }
    return !erasure.questions.isEmpty
  }

  /// How many events of a file say less afterwards.
  private func count(in file: ErasureFiles.File) -> Int {
    file.reading.events.count { recorded in
      let data = recorded.event.data
      return left(of: data, kind: recorded.event.kind, by: recorded.by, in: file.id) != data
    }
  }

  private func left(of data: Fields, kind: String, by: SpokenID?, in session: String) -> Fields {
    erasure.left(of: data, kind: kind, by: by, in: session)
  }
}

/// In words.
extension ErasureWork {
  /// What goes, such as `P8, Rosa Lee`.
  var subject: String {
    switch erasure.target {
    case .person(let person):
      ([person.spoken] + erasure.names.prefix(1)).joined(separator: ", ")
    case .item(let item): item.spoken
    case .words(let words): "“\(words)”"
    case .everybody: "everybody"
    }
  }

  /// Every place where it stands.
  var places: [String] {
    var lines = [heading, ""]
    for file in files.files {
      let count = count(in: file)
      let copy = file.isLeftover ? "left behind, removed" : Self.entries(count)
      guard count > 0 || file.isLeftover else { continue }
      lines.append("\(files.titles[file.id] ?? file.id): \(copy)")
      lines.append("  \(file.path)")
      if newName(of: file) != FilePath.name(of: file.path) {
        lines.append("  its name goes too: \(newName(of: file))")
      }
      let damaged = file.reading.damagedLines.count
      if damaged > 0 {
        lines.append("  \(damaged) damaged \(damaged == 1 ? "line" : "lines") that nobody can read")
      }
    }
    for path in files.torn { lines += ["An end that was cut off, removed", "  \(path)"] }
    if let index = index.first {
      lines += ["The index of all sessions, removed; it is made again when it is needed"]
      lines.append("  \(index)")
    }
    return lines
  }

  private var heading: String {
    switch erasure.target {
    case .person:
      "\(subject): every name, what they need and what they said goes from these places. The code stays."
    case .item: "What \(subject) says goes from these places. The number stays."
    case .words: "\(subject) goes from these places, wherever it stands."
    case .everybody:
      "Everybody’s names and needs, private notes and what was never shown go from these places. "
        + "What the room found stays, under codes."
    }
  }

  /// What it cannot do.
  static let limits =
    "Printed pages, what was handed out, and copies in other places are not reached from here. "
    + "There is no way back: undo does not bring it again."

  /// What is asked of one question.
  func words(of question: ErasureQuestion) -> (what: String, ask: String) {
    let places = question.places.map { place in
      [place.item?.spoken, "in", files.titles[place.session] ?? place.session]
        .compactMap(\.self).joined(separator: " ")
    }
    let first = places.first ?? ""
    let more = places.count > 1 ? " and \(places.count - 1) more" : ""
    let what = "\(first)\(more): “\(question.words)”"
    let ask =
      switch question.reason {
      case .mention: "Take the name out of it?"
      case .code: "It speaks of them by the code. Take it out whole?"
      case .sameWords: "The same words, of nobody in particular. Take them out?"
      case .sameName: "The same name. Is it the same person, to be taken out too?"
      case .together: "Written together with others. Take it out whole?"
      }
    return (what, ask)
  }

  private static func entries(_ count: Int) -> String {
    count == 1 ? "1 entry" : "\(count) entries"
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

  /// The files of the index, which holds words of all sessions.
  private var index: [String] {
    ["", "-journal", "-wal", "-shm"].map { Places.archive + $0 }.filter { path in
      (try? environment.store.files.factsAt(path)) != nil
    }
  }

  /// The name of a file afterwards: a title that goes also goes from there.
  private func newName(of file: ErasureFiles.File) -> String {
    var name = FilePath.name(of: file.path)
    for recorded in file.reading.events {
      let data = recorded.event.data
      guard let title = data["title"]?.text, recorded.event.kind.hasPrefix("session.") else {
        continue
      }
      let after = left(of: data, kind: recorded.event.kind, by: recorded.by, in: file.id)
      name = SessionFolder.fileName(name, saying: title, as: after["title"]?.text ?? "")
    }
    return name
  }

  private static func code(_ error: ErasureError) -> ExitCode {
    switch error {
    case .unreadable, .newer: Exit.data
    case .held, .busy, .changed: Exit.busy
    case .refused, .unfinished: Exit.cannotWrite
    }
  }
}

extension String {
  /// With a capital letter at the start.
  fileprivate var capitalisedAtStart: String { prefix(1).uppercased() + dropFirst() }
}
