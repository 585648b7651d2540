import CNcurses
import Canvas

extension NcursesTerminal {
  /// Gives the terminal back and stops the program until the shell continues it, then draws again.
  public mutating func suspend() {
    giveBack()
    moot_stop_process()
    takeBack()
    queue.append(.resumed)
  }

  /// Gives the terminal back, so that another program may use it; drawing waits until `takeBack`.
  public mutating func giveBack() {
    guard !isGivenBack else { return }
    isGivenBack = true
    moot_lend()
  }

  /// Takes the terminal again after `giveBack` and draws the last screen.
  ///
  /// Ctrl+C pressed in the meantime was meant for the other program and is ignored.
  public mutating func takeBack() {
    guard isGivenBack else { return }
    isGivenBack = false
    let former = size
    moot_drop_signals_of_keys()
    moot_reclaim()
    canvas.showAgain()
    if size != former { queue.append(.resized(size)) }
  }
}
