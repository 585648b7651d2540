internal import Workshop

/// A session file as it is to be, with words taken out of some of its lines and every other line as it stands.
///
/// What can be read of nobody is not kept: lines that are damaged lose what they say, and an end that was cut
/// off goes whole.
struct RewrittenSession {
  /// What decides: what is left of the data of an event.
  typealias Left = (_ data: Fields, _ kind: String, _ by: SpokenID?, _ session: String) -> Fields

  /// The whole file.
  private(set) var bytes: [UInt8] = []
  /// How many lines say less than before.
  private(set) var count = 0

  private let at: Instant
  private let reason: String
  private var session = ""
  private var fault: ErasureError?

  /// Rewrites a file that nobody else can write to.
  ///
  /// - Parameters:
  ///   - file: The file.
  ///   - at: Now.
  ///   - reason: Why, which the lines will say.
  ///   - left: What is left of the data of an event.
  /// - Throws: Why the file cannot be rewritten.
  init(
    _ file: borrowing LockedFile, at: Instant, reason: String, left: Left
  ) throws(ErasureError) {
    (self.at, self.reason) = (at, reason)
    let path = file.path
    guard file.facts.size <= SessionFile.largest else {
      throw .unreadable(.tooBig(path: path, bytes: file.facts.size))
    }
    var reader = LineReader(file.descriptor, size: file.facts.size, files: file.files)
    var judge = LineJudge()
    var isMore = true
    while isMore {
      let link = judge.link
      do throws(SystemError) {
        isMore = try reader.next { line, place in
          do throws(HeaderFault) {
            take(try judge.judge(line, place), line, after: link, path: path, left)
          } catch {
            fault = .unreadable(SessionFileError(error, line, path: path))
          }
        }
      } catch {
        throw .unreadable(.unreadable(path: path, error))
      }
      if let fault { throw fault }
    }
    guard judge.header != nil else { throw .unreadable(.empty(path: path)) }
  }

  private mutating func take(
    _ verdict: Verdict, _ line: UnsafeRawBufferPointer, after link: Chain?, path: String,
    _ left: Left
  ) {
    switch verdict {
    case .header(let header):
      session = header.session
      if header.version > SessionHeader.newest {
        fault = .newer(path: path, version: header.version)
      }
      append(line)
    case .blank: append(line)
    case .torn: count += 1
    case .damaged: takeOut(damaged: line)
    case .event(let event, let note): take(event, note, line, after: link, left)
    }
  }

  private mutating func append(_ line: UnsafeRawBufferPointer) {
    bytes.append(contentsOf: line)
    bytes.append(0x0A)
  }

  private mutating func take(
    _ line: EventLine, _ note: Note?, _ original: UnsafeRawBufferPointer, after link: Chain?,
    _ left: Left
  ) {
    let (event, before) = (line.event, Whole(original))
    var after = left(before.data, event.event.kind, event.by, session)
    // What only another program knows stands beside the data, and is looked through in the same way.
    let beside = left(before.beside, "", nil, session)
    guard after != before.data || beside != before.beside else { return append(original) }
    count += 1
    after["redacted"] = .fields(["at": .text(at.text), "reason": .text(reason)])
    let was = line.link ?? link ?? Chain(header: original)
    let body = EventLine.body(redacted: event, data: after, was: was)
    var chain = body.span.withUnsafeBytes { Chain(after: link ?? was, body: $0) }
    // An edit by hand is not hidden by taking something out.
    if note == .changed { chain = Chain(value: ~chain.value) }
    bytes += body
    bytes += chain.tail
    bytes.append(0x0A)
  }

  /// Leaves of a line that cannot be read only that there was one, and what the next is chained to.
  private mutating func takeOut(damaged line: UnsafeRawBufferPointer) {
    let chain = Chain(endOf: line)
    let mark = "{\"redacted\":{\"at\":\"\(at.text)\",\"reason\":\"it could not be read\"}"
    let isTakenOut = line.starts(with: "{\"redacted\":".utf8)
    if isTakenOut { return append(line) }
    count += 1
    bytes.append(contentsOf: mark.utf8)
    bytes.append(contentsOf: chain?.tail ?? [UInt8(ascii: "}")])
    bytes.append(0x0A)
  }

  /// A line with everything that stands in it.
  private struct Whole {
    var data = Fields()
    var beside = Fields()

    init(_ line: UnsafeRawBufferPointer) {
      guard let fields = (try? StrictJSON.value(of: line))?.fields else { return }
      data = fields["data"]?.fields ?? Fields()
      beside = Fields(pairs: fields.pairs.filter { !Self.known.contains($0.name) })
    }

    private static let known: Set<String> = [
      "n", "id", "clock", "at", "since", "by", "kind", "data", "salt", "was", "chain",
    ]
  }
}
