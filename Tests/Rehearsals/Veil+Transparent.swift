@testable import Workshop

extension Veil {
  /// A veil that covers nothing, for what is not about the gate.
  static var transparent: Veil { Veil(.facilitator, showsTakenDown: true) }
}

extension SessionHistory {
  /// All of it, as if there were no gate.
  var bare: ShownHistory { ShownHistory(bare: self) }
}

extension Shown {
  /// All of a session, as if there were no gate.
  init(bare session: Session) { self = Veil.transparent.shown(session) }
}
