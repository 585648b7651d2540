/// How the room answers when it is asked whether it agrees.
public enum AgreementScale: String, Sendable, Hashable, CaseIterable {
  /// Gradients of agreement in eight points, 1 the most (Kaner; facilitation guide, 3.1).
  case gradients8
  /// The same in seven points.
  case gradients7
  /// The same in five points.
  case gradients5
  /// Fist to five: 0-5 fingers, 5 the most.
  case fist5
  /// Consent with concerns, such as green, yellow and red cards: 1 is consent.
  case consent

  /// The points, from the lowest number.
  public var points: ClosedRange<Int> {
    switch self {
    case .gradients8: 1...8
    case .gradients7: 1...7
    case .gradients5: 1...5
    case .fist5: 0...5
    case .consent: 1...3
    }
  }

  /// The point that stops everything where the room said that one may.
  public var vetoPoint: Int { self == .fist5 ? 0 : points.upperBound }

  /// The points that usually count as agreement.
  public var usualSupport: ClosedRange<Int> {
    switch self {
    case .gradients8, .gradients7: 1...3
    case .gradients5: 1...2
    case .fist5: 3...5
    case .consent: 1...2
    }
  }
}

/// The agreement that a decision needs: said before anybody answers, and not changed after
/// (facilitation guide, 3.1).
public struct Bar: Sendable, Hashable {
  /// How the room answers.
  public var scale: AgreementScale
  /// How many in a hundred answers must be at the points of `support`, 0-100.
  public var threshold: Int
  /// The points that count as agreement, within the scale.
  public var support: ClosedRange<Int>
  /// Whether one answer at the scale's veto point is enough to stop it.
  public var hasVeto: Bool

  /// Makes a bar; one person cannot stop a decision unless the room said so.
  public init(
    scale: AgreementScale, threshold: Int, support: ClosedRange<Int>, hasVeto: Bool = false
  ) {
    self.scale = scale
    self.threshold = threshold
    self.support = support
    self.hasVeto = hasVeto
  }
}

extension Bar {
  var data: Fields {
    [
      "scale": .text(scale.rawValue), "threshold": .integer(threshold),
      "from": .integer(support.lowerBound), "to": .integer(support.upperBound),
      "veto": .bool(hasVeto),
    ]
  }

  init?(data: Fields) {
    guard let scale = data.text("scale").flatMap(AgreementScale.init(rawValue:)),
      let threshold = data.integer("threshold"), (0...100).contains(threshold),
      let from = data.integer("from"), let to = data.integer("to"), from <= to,
      scale.points.contains(from), scale.points.contains(to)
    else { return nil }
    self.init(
      scale: scale, threshold: threshold, support: from...to, hasVeto: data.bool("veto") ?? false)
  }
}
