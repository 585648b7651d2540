import Workshop

/// What was selected, and where, before an event came in.
struct HandsBefore {
  /// The stage that was being held.
  let stage: String?
  /// The row of the board on which the selected item began.
  let row: Int?
  /// Whether actions were being read back.
  let wasReading: Bool
}
