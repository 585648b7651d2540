import Canvas
import Workshop

/// The few keys of the room window.
extension CommandTable {
  static let roomRows: [WorkbenchCommand] = [
    WorkbenchCommand(
      "room.close", "Close the room window",
      "Closes this window; the workshop goes on where it is held.", in: [.room],
      keys: [.key(.character("q"), .room)], hint: .hint("close", 1, .room), isListed: false,
      perform: { (_, _) throws(Rejection) in [.leave] }),
    WorkbenchCommand(
      "room.colours", "Other colours",
      "Goes on to the next colours: the terminal's own, dark on white, light on black, high contrast.",
      in: [.room], keys: [.key(.character("t"), .room)], hint: .hint("colours", 2, .room),
      isListed: false, perform: { (_, _) throws(Rejection) in [.changeColours] }),
  ]
}
