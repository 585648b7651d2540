/// A terminal for tests: it plays a list of inputs and keeps every screen that it was given.
public struct ScriptedTerminal: Terminal {
  /// The current size; an input `.resized` changes it.
  public private(set) var size: Size
  /// The colours that were asked for last; they change nothing here.
  public var theme = Theme.terminal
  /// The descriptors that were asked for last; they change nothing here.
  public var watchedDescriptors: [Int32] = []
  /// What has not been played yet.
  public private(set) var inputs: [TerminalInput]
  /// All screens that were shown, oldest first.
  public private(set) var screens: [Screen] = []
  /// How often the program asked to be stopped.
  public private(set) var suspensions = 0
  /// How often the program asked to draw everything again.
  public private(set) var redraws = 0
  /// Whether the terminal is lent to another program now.
  public private(set) var isGivenBack = false
  /// What `nextInput` was asked to wait, in order, in milliseconds.
  public private(set) var waits: [Int?] = []

  /// Makes a terminal that plays the inputs in order and then says `.closed`.
  public init(size: Size, inputs: [TerminalInput] = []) {
    self.size = size
    self.inputs = inputs
  }

  /// Makes a terminal that plays keys.
  public init(size: Size, keys: [KeyPress]) {
    self.init(size: size, inputs: keys.map { .key($0) })
  }

  /// The screen that was shown last.
  public var lastScreen: Screen? { screens.last }

  /// Keeps the screen.
  public mutating func show(_ screen: Screen) throws(TerminalFailure) {
    screens.append(screen)
  }

  /// Gives the next input of the list, or `.closed` after the last one.
  public mutating func nextInput(timeoutMilliseconds: Int?) -> TerminalInput {
    waits.append(timeoutMilliseconds)
    guard !inputs.isEmpty else { return .closed }
    let input = inputs.removeFirst()
    if case .resized(let size) = input { self.size = size }
    return input
  }

  /// Counts.
  public mutating func suspend() { suspensions += 1 }

  /// Notes that the terminal is lent.
  public mutating func giveBack() { isGivenBack = true }

  /// Notes that the terminal is back.
  public mutating func takeBack() { isGivenBack = false }

  /// Counts.
  public mutating func redraw() { redraws += 1 }
}
