import Foundation

/// How many random workshops a test draws: a few each time, and as many as `CANARIES` says with `make canary`.
public enum RandomSeeds {
  /// How many were asked for; `nil` for the few of each time.
  public static let asked = ProcessInfo.processInfo.environment["CANARIES"].flatMap(Int.init)

  /// Seeds from 1 on.
  ///
  /// - Parameter few: How many are drawn each time.
  /// - Returns: As many, or as many as were asked for where that is more.
  public static func first(_ few: Int) -> [UInt64] {
    (1...max(few, asked ?? 0)).map(UInt64.init)
  }

  /// Seeds from a first one on, in groups of three.
  ///
  /// - Parameters:
  ///   - start: The first seed.
  ///   - groups: How many groups are drawn each time.
  /// - Returns: As many groups, or those of as many seeds as were asked for.
  public static func groups(from start: UInt64, _ groups: Int = 1) -> [ClosedRange<UInt64>] {
    (0..<max(groups, (asked ?? 0) / 3)).map { start + UInt64($0) * 3...start + UInt64($0) * 3 + 2 }
  }
}
