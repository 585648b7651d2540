internal import Workshop

extension EventLine {
  /// The bytes of an event line up to `,"chain"`; the salt is hexadecimal digits.
  static func body(of event: RecordedEvent, salt: String) -> [UInt8] {
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
    JSONText.append(event.event.data, to: &bytes)
    bytes.append(contentsOf: ",\"salt\":".utf8)
    JSONText.append(salt, to: &bytes)
    return bytes
  }
}
