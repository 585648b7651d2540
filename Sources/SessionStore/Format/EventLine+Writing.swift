internal import Workshop

extension EventLine {
  /// The bytes of an event line up to `,"chain"`; the salt is hexadecimal digits.
  static func body(of event: RecordedEvent, salt: String) -> [UInt8] {
    var bytes = start(of: event, data: event.event.data)
    bytes.append(contentsOf: ",\"salt\":".utf8)
    JSONText.append(salt, to: &bytes)
    return bytes
  }

  /// The same of a line of which something was taken out: it has no salt, so that nobody can try out what
  /// was in it, and keeps what the next line is chained to.
  static func body(redacted event: RecordedEvent, data: Fields, was: Chain) -> [UInt8] {
    var bytes = start(of: event, data: data)
    bytes.append(contentsOf: ",\"was\":\"".utf8)
    withUnsafeBytes(of: was.digits) { bytes.append(contentsOf: $0) }
    bytes.append(UInt8(ascii: "\""))
    return bytes
  }

  private static func start(of event: RecordedEvent, data: Fields) -> [UInt8] {
    var bytes = Array("{\"n\":\(event.number),\"id\":".utf8)
    JSONText.append(event.id.text, to: &bytes)
    bytes.append(contentsOf: ",\"clock\":\(event.clock),\"at\":".utf8)
    JSONText.append(event.at.text, to: &bytes)
    bytes.append(contentsOf: ",\"since\":\(event.since)".utf8)
    if let by = event.by {
      bytes.append(contentsOf: ",\"by\":".utf8)
      JSONText.append(by.spoken, to: &bytes)
    }
    bytes.append(contentsOf: ",\"kind\":".utf8)
    JSONText.append(event.event.kind, to: &bytes)
    bytes.append(contentsOf: ",\"data\":".utf8)
    JSONText.append(data, to: &bytes)
    return bytes
  }
}
