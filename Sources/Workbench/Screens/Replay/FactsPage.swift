import Canvas
import Workshop

/// Facts about how a workshop went.
extension WorkbenchState {
  /// How the workshop went, as facts.
  var factsPage: Page {
    let whole = wholeSession
    var lines: [Page.Line] = [.init("Stages, planned and actual", .heading)]
    lines += whole.agenda.items.map { .init($0.factWords, indent: 2) }
    lines += [.init(""), .init("Turns by hat", .heading)]
    let turns = whole.turnsByHat
    lines += turns.filter { !$0.isSilent }.map { .init($0.words, indent: 2) }
    let silent = turns.filter(\.isSilent).map(\.title)
    if !silent.isEmpty {
      lines.append(
        .init("No turn, and nothing put up: \(silent.joined(separator: ", "))", indent: 2))
    }
    if !turns.isEmpty {
      lines.append(.init("Who wears several hats counts under each.", .secondary, indent: 2))
    }
    if turns.isEmpty { lines.append(.init("Nobody is on the list.", .secondary, indent: 2)) }
    lines += [.init(""), .init("Energy, from 1 to 5", .heading)]
    lines += whole.rounds.energies.map { energy in
      let title = whole.agenda.item(energy.stage)?.stage.title ?? energy.stage
      return .init("\(title): \(energy.levels.energyWords)", indent: 2)
    }
    if whole.rounds.energies.isEmpty {
      lines.append(.init("It was not taken.", .secondary, indent: 2))
    }
    return Page(title: "How it went", lines: lines)
  }
}

extension Agenda.Item {
  /// `Own gifts: planned 8 minutes, took 10`.
  fileprivate var factWords: String {
    let given = stage.minutes == planned ? "" : ", given \(stage.minutes)"
    let title = "\(stage.title): planned \(counted(planned, "minute"))\(given)"
    return switch status {
    case .waiting: "\(title), not held"
    case .skipped(let reason): "\(title), left out: \(reason)"
    case .running, .done: "\(title), took \(Agenda.minutes(spent))"
    }
  }
}

extension HatTurns {
  fileprivate var title: String { hat.isEmpty ? "no hat" : hat }
  fileprivate var isSilent: Bool { spoke + passed + putUp == 0 }

  /// `resident, 5 people: 14 spoke, 2 passed, 11 put up`.
  fileprivate var words: String {
    "\(title), \(counted(people, "person", "people")): "
      + "spoke \(counted(spoke, "time")), passed \(counted(passed, "time")), put up \(counted(putUp, "card"))"
  }
}
