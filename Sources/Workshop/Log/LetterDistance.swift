extension String {
  /// How many letters have to be added, removed, changed or swapped with their neighbour to turn this into
  /// another text.
  ///
  /// - Parameter other: The other text.
  /// - Returns: 0 for the same text.
  public func letterDistance(to other: String) -> Int {
    let (left, right) = (Array(self), Array(other))
    var before = [Int](repeating: 0, count: right.count + 1)
    var row = Array(0...right.count)
    for i in left.indices {
      var next = [i + 1]
      for j in right.indices {
        let change = row[j] + (left[i] == right[j] ? 0 : 1)
        var least = Swift.min(change, row[j + 1] + 1, next[j] + 1)
        if i > 0, j > 0, left[i] == right[j - 1], left[i - 1] == right[j] {
          least = Swift.min(least, before[j - 1] + 1)
        }
        next.append(least)
      }
      (before, row) = (row, next)
    }
    return row[right.count]
  }
}
