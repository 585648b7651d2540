/// A terminal that shows screens and waits for input; nothing else in the program touches one.
///
/// A real terminal cannot be copied, so write `some Terminal & ~Copyable` for any of them.
public protocol Terminal: ~Copyable {
  /// The current size; at least one column and one row.
  var size: Size { get }

  /// The colours of the inks; a change shows with the next screen.
  var theme: Theme { get set }

  /// File descriptors to wait for besides the keyboard, such as a file watcher.
  var watchedDescriptors: [Int32] { get set }

  /// Shows a screen by sending only what differs from the one before.
  mutating func show(_ screen: Screen) throws(TerminalFailure)

  /// Waits for the next thing that happens.
  ///
  /// - Parameter timeoutMilliseconds: How long at most; nil waits indefinitely, without waking up.
  /// - Returns: What happened first.
  mutating func nextInput(timeoutMilliseconds: Int?) -> TerminalInput

  /// Gives the terminal back and stops the program until the shell continues it, then draws again.
  mutating func suspend()

  /// Gives the terminal back, so that another program may use it; drawing waits until `takeBack`.
  mutating func giveBack()

  /// Takes the terminal again after `giveBack` and draws the last screen.
  mutating func takeBack()

  /// Draws everything again, after something else has written on the screen.
  mutating func redraw()
}
