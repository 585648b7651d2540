import CNcurses
public import Canvas

extension NcursesTerminal {
  /// Waits for the next thing that happens.
  ///
  /// - Parameter timeoutMilliseconds: How long at most; nil waits indefinitely, without waking up.
  /// - Returns: What happened first; always `.closed` once the terminal has gone.
  public mutating func nextInput(timeoutMilliseconds: Int?) -> TerminalInput {
    let milliseconds = timeoutMilliseconds.map { Int32(clamping: max(0, $0)) } ?? -1
    while true {
      if !queue.isEmpty { return queue.removeFirst() }
      if isClosed { return .closed }
      // Before the keys, so that a stream of them cannot hold up a request to leave.
      if let input = input(signal: moot_take_signal()) { return input }
      if !isGivenBack, let key = decoder.next(from: Self.readRawKey) { return .key(key) }

      var number: Int32 = 0
      let event = moot_wait(
        watchedDescriptors, Int32(clamping: watchedDescriptors.count), milliseconds, &number)
      switch event {
      case MOOT_TIMEOUT: return .timeout
      case MOOT_WATCHED: return .watched(number)
      case MOOT_SIGNAL: if let input = input(signal: number) { return input }
      case MOOT_GONE: isClosed = true
      default: break
      }
    }
  }

  /// What a signal means for the program; nil if nothing.
  private mutating func input(signal number: Int32) -> TerminalInput? {
    switch Int(number) {
    case moot_size_signal:
      return noteSize() ? .resized(size) : nil
    case moot_stop_signal:
      suspend()
      return nil
    case moot_continue_signal:
      // We did not stop ourselves, so the shell may have changed the modes without our knowing.
      giveBack()
      takeBack()
      return .resumed
    default:
      return TerminalSignal(rawValue: number).map { .signal($0) }
    }
  }

  private mutating func noteSize() -> Bool {
    guard !isGivenBack, moot_update_size() else { return false }
    canvas.forget()
    moot_forget()
    return true
  }

  private static func readRawKey() -> RawKey? {
    let key = moot_read_key()
    let place = Point(column: Int(key.column), row: Int(key.row))
    switch key.kind {
    case MOOT_SCALAR: return .scalar(key.value)
    case MOOT_CODE where Int(key.value) == moot_paste_begins: return .paste(readPaste())
    case MOOT_CODE:
      let code = Int32(clamping: key.value)
      return .code(code, name: String(cString: moot_key_name(code)))
    case MOOT_CLICK: return .mouse(.click(place))
    case MOOT_WHEEL_UP: return .mouse(.wheelUp(place))
    case MOOT_WHEEL_DOWN: return .mouse(.wheelDown(place))
    default: return nil
    }
  }

  private static func readPaste() -> String {
    var paste = PasteCollector()
    var bytes: [UInt8] = Array(repeating: 0, count: PasteCollector.markLength)
    while !paste.isComplete {
      let count = moot_read_pasted(&bytes, Int32(paste.bytesToEnd))
      guard count > 0 else { break }
      for byte in bytes.prefix(Int(count)) { paste.take(byte) }
    }
    return paste.text
  }
}
