extension RandomAccessCollection where Index == Int {
  /// The place of the first element for which something holds, in a list where it holds for every element
  /// behind that one; the end of the list where it holds for none.
  func firstPlace(where holds: (Element) -> Bool) -> Int {
    var (low, high) = (startIndex, endIndex)
    while low < high {
      let middle = low + (high - low) / 2
      if holds(self[middle]) { high = middle } else { low = middle + 1 }
    }
    return low
  }
}
