import SessionStore
import Workshop

/// Taking something out of a session and of everything that goes with it.
///
/// It knows what stands where and what people have to decide, and does it; the command line and the screen
/// do the same.
struct ErasureWork {
  /// What goes.
  private(set) var erasure: Erasure
  let files: ErasureFiles
  let environment: LiveEnvironment

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
  func count(in file: ErasureFiles.File) -> Int {
    file.reading.events.count { recorded in
      let data = recorded.event.data
      return left(of: data, kind: recorded.event.kind, by: recorded.by, in: file.id) != data
    }
  }

  /// What is left of what an event says.
  func left(of data: Fields, kind: String, by: SpokenID?, in session: String) -> Fields {
    erasure.left(of: data, kind: kind, by: by, in: session)
  }

  /// The files of the index, which holds words of all sessions.
  var index: [String] {
    ["", "-journal", "-wal", "-shm"].map { Places.archive + $0 }.filter { path in
      (try? environment.store.files.factsAt(path)) != nil
    }
  }

  /// The name of a file afterwards: a title that goes also goes from there.
  func newName(of file: ErasureFiles.File) -> String {
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
}
