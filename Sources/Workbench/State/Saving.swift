/// What is on disk.
public struct Saving: Sendable, Hashable {
  /// Events that are durable.
  public var saved = 0
  /// Why nothing can be written; `nil` where it can.
  public var readOnly: String?
  /// What is wrong with the file, until it is mended.
  public var trouble: String?

  /// Nothing saved yet, nothing wrong.
  public init() {}
}
