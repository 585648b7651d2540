/// A part of a session, or a thing in it, that can be shown to an audience.
protocol Coverable {
  /// Takes away or covers everything that the veil's audience may not see.
  ///
  /// Covering twice is the same as covering once.
  mutating func cover(by veil: Veil)
}

extension Coverable {
  /// The same, covered.
  func covered(by veil: Veil) -> Self {
    var covered = self
    covered.cover(by: veil)
    return covered
  }
}

extension Array where Element: Coverable {
  mutating func coverAll(by veil: Veil) {
    for index in indices { self[index].cover(by: veil) }
  }
}
