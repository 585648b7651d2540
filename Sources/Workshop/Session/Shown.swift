/// A session as an audience may see it: everything else is covered or left out, so that what shows it cannot
/// show more.
///
/// Only a `Veil` makes one.
public struct Shown: Sendable, Hashable, SessionParts {
  /// Who may see it.
  public let audience: Audience
  private let kept: Kept

  /// What is shown stands in one place, for a screen passes it on many times with each key.
  private final class Kept: Sendable {
    let covered: Session

    init(_ covered: Session) { self.covered = covered }
  }

  /// The session after everything was covered.
  var covered: Session { kept.covered }

  fileprivate init(_ covered: Session, for audience: Audience) {
    (kept, self.audience) = (Kept(covered), audience)
  }

  /// Whether two are the same for the same audience.
  public static func == (one: Shown, other: Shown) -> Bool {
    one.audience == other.audience && (one.kept === other.kept || one.covered == other.covered)
  }

  /// Takes in what is shown, and to whom.
  public func hash(into hasher: inout Hasher) {
    hasher.combine(audience)
    hasher.combine(covered)
  }

  /// Nothing, where no session is open.
  public init() { self.init(Session(), for: .anyone) }

  /// The same with a given number of the newest cards of each type and of the actions, and how many earlier
  /// ones are left out.
  func keepingNewest(_ count: Int) -> (shown: Shown, left: Int) {
    var newest = covered
    let left = newest.cards.keepNewest(count) + newest.actions.keepNewest(count)
    return left == 0 ? (self, 0) : (Shown(newest, for: audience), left)
  }

  /// Title, place, question, zone.
  public var opening: Opening { covered.opening }
  /// Stages and time.
  public var agenda: Agenda { covered.agenda }
  /// Who is here.
  public var people: People { covered.people }
  /// Turns and energy.
  public var rounds: Rounds { covered.rounds }
  /// What was said, and the links.
  public var cards: Cards { covered.cards }
  /// What belongs together.
  public var clusters: Clusters { covered.clusters }
  /// Hand counts.
  public var choices: Choices { covered.choices }
  /// Drafts and versions of the statement.
  public var drafts: Drafts { covered.drafts }
  /// The bar, polls, concerns, and what was adopted.
  public var agreeing: Agreeing { covered.agreeing }
  /// Who does what by when.
  public var actions: Actions { covered.actions }
  /// Notes.
  public var notes: Notes { covered.notes }
  /// The parking place, plus, delta, review.
  public var closing: Closing { covered.closing }
}

extension Veil {
  /// What the audience may see of a session.
  public func shown(_ session: Session) -> Shown {
    var covered = session
    covered.cover(by: self)
    if numbers.isAfresh { covered.number(by: numbers) }
    return Shown(covered, for: audience)
  }
}

extension Session: Coverable {
  mutating func cover(by veil: Veil) {
    coverParkedCards(by: veil)
    opening.cover(by: veil)
    agenda.cover(by: veil)
    people.cover(by: veil)
    rounds.cover(by: veil)
    cards.cover(by: veil)
    clusters.cover(by: veil)
    choices.cover(by: veil)
    drafts.cover(by: veil)
    agreeing.cover(by: veil)
    actions.cover(by: veil)
    notes.cover(by: veil)
    closing.cover(by: veil)
  }

  /// A point that was parked from a card says no more than the card does.
  private mutating func coverParkedCards(by veil: Veil) {
    for index in closing.parking.all.indices {
      let point = closing.parking.all[index]
      guard let card = point.card.flatMap({ cards[$0] }) else { continue }
      if card.isKept(by: veil) || !veil.showsTakenDown && card.earlierTexts.contains(point.text) {
        closing.parking.all[index].text = Veil.kept
      }
    }
  }
}
