/// How to leave a screen.
struct WayOut {
  /// The command that leaves the screen.
  var command: String
  /// Its keys, as a sentence names them.
  var keys: String
}
