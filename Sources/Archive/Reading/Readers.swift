internal import Dispatch
internal import Synchronization

/// Does several things at once and passes their results on one after another.
enum Readers {
  /// How many results may wait, so that little memory is used where passing them on is slower.
  private static let mostWaiting = 64

  /// Does something for each number, on several cores.
  ///
  /// - Parameters:
  ///   - count: The numbers go from 0 to below this.
  ///   - cores: How many threads do it, at least 1.
  ///   - work: What is done; in any order, at once.
  ///   - take: Takes each result on the thread of the caller, in any order.
  /// - Throws: What `take` throws, which ends everything.
  static func each<Result: Sendable>(
    _ count: Int, cores: Int, _ work: @escaping @Sendable (Int) -> Result,
    take: (Int, Result) throws -> Void
  ) throws {
    guard count > 1, cores > 1 else {
      for index in 0..<count { try take(index, work(index)) }
      return
    }
    let basket = Basket<Result>(count: count, room: mostWaiting)
    let group = DispatchGroup()
    for _ in 0..<min(cores, count, mostWaiting) {
      DispatchQueue.global(qos: .userInitiated).async(group: group) {
        while let index = basket.next() { basket.put(index, work(index)) }
      }
    }
    defer {
      basket.close()
      group.wait()
    }
    for _ in 0..<count {
      let (index, result) = basket.taken()
      try take(index, result)
    }
  }
}

/// What is left to do, and the results that are waiting.
private final class Basket<Result: Sendable>: Sendable {
  private struct State {
    var next = 0
    var count: Int
    var waiting: [(Int, Result)] = []
  }

  private let state: Mutex<State>
  private let room: Int
  private let free: DispatchSemaphore
  private let ready = DispatchSemaphore(value: 0)

  init(count: Int, room: Int) {
    state = Mutex(State(count: count))
    self.room = room
    free = DispatchSemaphore(value: room)
  }

  /// The number of the next thing to do; `nil` where nothing is left.
  func next() -> Int? {
    free.wait()
    return state.withLock { state in
      guard state.next < state.count else { return nil }
      defer { state.next += 1 }
      return state.next
    }
  }

  func put(_ index: Int, _ result: Result) {
    state.withLock { $0.waiting.append((index, result)) }
    ready.signal()
  }

  /// Waits for a result.
  func taken() -> (Int, Result) {
    while true {
      ready.wait()
      if let result = state.withLock({ $0.waiting.popLast() }) {
        free.signal()
        return result
      }
    }
  }

  /// Lets those who are waiting for room finish.
  func close() {
    state.withLock { $0.count = 0 }
    // More often than anybody waited, because a semaphore must not end below where it began.
    for _ in 0..<room { free.signal() }
  }
}
