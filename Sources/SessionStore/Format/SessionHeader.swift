public import Workshop

/// The first line of a session file.
public struct SessionHeader: Sendable, Hashable {
  /// What the first line says the file is.
  public static let format = "moot-session"
  /// The newest version that this program reads and writes.
  public static let newest = 1

  /// The session's id, a UUID in lower case.
  public var session: String
  /// Four lower-case letters or digits, drawn for each writer of a file.
  public var writer: String
  /// When the file was made.
  public var created: Instant
  /// The program that made it, such as `moot 0.1.0`.
  public var program: String
  /// The version of the file format, from 1.
  public var version: Int

  /// Makes a header of the newest version.
  public init(
    session: String, writer: String, created: Instant, program: String,
    version: Int = SessionHeader.newest
  ) {
    self.session = session
    self.writer = writer
    self.created = created
    self.program = program
    self.version = version
  }

  /// Whether this is a UUID in lower case.
  public static func isSession(_ text: String) -> Bool {
    let bytes = Array(text.utf8)
    return bytes.count == 36
      && bytes.indices.allSatisfy { index in
        [8, 13, 18, 23].contains(index)
          ? bytes[index] == UInt8(ascii: "-") : isLowercaseHex(bytes[index])
      }
  }

  /// Whether this is four lower-case letters or digits.
  public static func isWriter(_ text: String) -> Bool {
    text.utf8.count == 4 && text.utf8.allSatisfy(isWriterByte)
  }

  static func isWriterByte(_ byte: UInt8) -> Bool {
    isDigit(byte) || (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte)
  }
}

extension SessionHeader {
  /// The line without its line end.
  var line: [UInt8] {
    let fields: Fields = [
      "format": .text(SessionHeader.format), "version": .integer(version),
      "session": .text(session), "writer": .text(writer), "created": .text(created.text),
      "program": .text(program),
    ]
    return JSONText.bytes(of: .fields(fields))
  }

  /// Reads the first line of a file, given without its line end.
  init(line: UnsafeRawBufferPointer) throws(HeaderFault) {
    let value: Value
    do throws(JSONFault) {
      value = try StrictJSON.value(of: line)
    } catch {
      throw .notJSON(error)
    }
    guard let fields = value.fields, fields["format"]?.text == SessionHeader.format else {
      throw .otherFormat
    }
    guard let version = fields["version"]?.integer, version >= 1 else {
      throw .field("version")
    }
    // A newer version may have moved everything else, and must still be recognised as one.
    guard let session = fields["session"]?.text, SessionHeader.isSession(session) else {
      throw version > SessionHeader.newest ? .newer(version) : .field("session")
    }
    guard let writer = fields["writer"]?.text, SessionHeader.isWriter(writer) else {
      throw version > SessionHeader.newest ? .newer(version) : .field("writer")
    }
    guard let created = fields["created"]?.text.flatMap(Instant.init) else {
      throw version > SessionHeader.newest ? .newer(version) : .field("created")
    }
    self.init(
      session: session, writer: writer, created: created,
      program: fields["program"]?.text ?? "", version: version)
  }
}

/// Why a first line is not a header.
enum HeaderFault: Error, Hashable {
  case notJSON(JSONFault)
  case otherFormat
  case field(String)
  case newer(Int)
}

func isLowercaseHex(_ byte: UInt8) -> Bool {
  isDigit(byte) || (UInt8(ascii: "a")...UInt8(ascii: "f")).contains(byte)
}
