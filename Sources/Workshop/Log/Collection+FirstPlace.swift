extension RandomAccessCollection where Index == Int {
  /// The place of the first element of which something is true, in a list where it is true of every element
  /// after that one; the end of the list where it is true of none.
  func firstPlace(where holds: (Element) -> Bool) -> Int {
    var (low, high) = (startIndex, endIndex)
    while low < high {
      let middle = low + (high - low) / 2
      if holds(self[middle]) { high = middle } else { low = middle + 1 }
    }
    return low
  }
}
