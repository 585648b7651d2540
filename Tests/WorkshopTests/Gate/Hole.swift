@testable import Rehearsals
@testable import Workshop

/// A hole in the gate, with which the canary must not sing.
enum Hole: String, CaseIterable {
  case noHindsight, nothingKept, noNewestWords, oldFields, privateNotes, actionsOfTheirs, oldTitles
  case unseenCounts, nobodyIsGone, oldNames, everyName, everyWord, namesInWords, noLinks
  case seenByFacilitator, seenByRoom, takenDown

  /// Who really looks, where the hole lets somebody look who does not see as much.
  func look(_ look: CanaryOracle.Look) -> CanaryOracle.Look {
    switch self {
    case .seenByFacilitator:
      CanaryOracle.Look(audience: .facilitator, asksForTakenDown: look.asksForTakenDown)
    case .seenByRoom: CanaryOracle.Look(audience: .room)
    case .takenDown:
      CanaryOracle.Look(
        audience: look.audience == .room ? .people : look.audience, asksForTakenDown: true)
    default: look
    }
  }

  /// Plants it in a veil that does not look back yet.
  func plantBefore(_ veil: inout Veil, _ session: Session) {
    switch self {
    case .everyName:
      veil.names = Dictionary(
        session.people.all.map { ($0.id, $0.name) }, uniquingKeysWith: { first, _ in first })
    case .noLinks: veil.linked = LinkedWithdrawals()
    case .nobodyIsGone: veil.gone = []
    case .everyWord: veil.quoted = nil
    default: break
    }
  }

  func plant(in veil: inout Veil) {
    switch self {
    case .noHindsight: veil.hindsight = Hindsight()
    case .nothingKept: veil.hindsight.kept = []
    case .noNewestWords: veil.hindsight.newest = [:]
    case .privateNotes: veil.hindsight.privateNotes = []
    case .oldFields: veil.hindsight.changedActions = [:]
    case .actionsOfTheirs: veil.hindsight.theirActions = []
    case .oldTitles: veil.hindsight.opening = nil
    case .unseenCounts: veil.hindsight.unseen = UnseenCounts()
    case .oldNames: veil.names = nil
    case .namesInWords: veil.namesInWords = NamesInWords()
    default: break
    }
  }
}
