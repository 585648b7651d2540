/// A day of several flows.
extension Flow {
  /// One agenda for several flows, held one after another.
  ///
  /// The opening stages of all flows come first and the closing stages last, each id once, as the
  /// first flow that has it tells it. Between them comes the body of each flow, with a break
  /// before the next one where neither of the two has it already: 15 minutes, or once in a long day
  /// 45 to eat. An id that is taken gets a number, and its title then names the flow it is from.
  ///
  /// - Parameter flows: The flows in the order of the day. A single one is returned unchanged.
  /// - Returns: A flow whose id is the ids joined by `+`; `nil` for no flows.
  public static func chained(_ flows: [Flow]) -> Flow? {
    guard flows.count > 1 else { return flows.first }
    var ids = UsedIDs()
    let opening = stages(.opening, heldOnceIn: flows, &ids)
    // The ends of the day keep their ids; what comes between makes way.
    let closing = stages(.closing, heldOnceIn: flows, &ids)
    let bodies = flows.map { (title: $0.title, stages: $0.stages.filter { $0.part == .body }) }
      .filter { !$0.stages.isEmpty }
    let lengths = bodies.map { minutes($0.stages) }
    let whole = minutes(opening) + lengths.reduce(0, +) + minutes(closing)
    let isLong = flows.count > 2 || whole > minutesWithoutDinner
    let dinner = isLong ? placeOfDinner(lengths) : nil

    var middle: [Stage] = []
    for (index, body) in bodies.enumerated() {
      if index > 0, middle.last?.activity != .rest, body.stages.first?.activity != .rest {
        let rest = rest(before: body.title, isDinner: dinner == index - 1)
        middle.append(ids.taking(rest, from: "before \(body.title)"))
      }
      middle += body.stages.map { ids.taking($0, from: body.title) }
    }
    return Flow(
      id: flows.map(\.id).joined(separator: "+"),
      title: flows.map(\.title).joined(separator: ", then "),
      summary: flows.map(\.summary).filter { !$0.isEmpty }.joined(separator: " "),
      stages: opening + middle + closing, emptyWords: emptyWords(of: flows))
  }

  /// Two flows that last longer than this together, in minutes, need a meal between them.
  private static let minutesWithoutDinner = 240

  private static func minutes(_ stages: [Stage]) -> Int { stages.reduce(0) { $0 + $1.minutes } }

  /// The stages of one end of the day.
  private static func stages(
    _ part: Stage.Part, heldOnceIn flows: [Flow], _ ids: inout UsedIDs
  ) -> [Stage] {
    var held: Set<String> = []
    var stages: [Stage] = []
    for flow in flows {
      for stage in flow.stages where stage.part == part && held.insert(stage.id).inserted {
        stages.append(ids.taking(stage, from: flow.title))
      }
    }
    return stages
  }

  /// After which of the bodies half of their minutes have passed; never after the last one, which
  /// has nothing behind it.
  private static func placeOfDinner(_ minutes: [Int]) -> Int {
    let whole = minutes.reduce(0, +)
    var passed = 0
    let half = minutes.firstIndex { minutes in
      passed += minutes
      return passed * 2 >= whole
    }
    return min(half ?? 0, minutes.count - 2)
  }

  private static func rest(before next: String, isDinner: Bool) -> Stage {
    isDinner
      ? Stage(
        id: "dinner", title: "Dinner", activity: .rest,
        prompt: "Time to eat: three quarters of an hour. After that: \(next).", minutes: 45)
      : Stage(
        id: "break", title: "Break", activity: .rest,
        prompt: "Fifteen minutes for yourself. After that: \(next).", minutes: 15)
  }

  /// The words of all flows; a word that is written in two ways is one word.
  private static func emptyWords(of flows: [Flow]) -> [String] {
    var known: Set<String> = []
    return flows.flatMap(\.emptyWords).filter { known.insert($0.lowercased()).inserted }
  }

  /// The ids that stages of a chained agenda have.
  private struct UsedIDs {
    private var ids: Set<String> = []

    /// The stage with an id that was free; where its own was not, its title names `origin`.
    mutating func taking(_ stage: Stage, from origin: String) -> Stage {
      guard !ids.insert(stage.id).inserted else { return stage }
      var renamed = stage
      var number = 2
      while !ids.insert("\(stage.id)-\(number)").inserted { number += 1 }
      renamed.id = "\(stage.id)-\(number)"
      renamed.title = "\(stage.title) (\(origin.lowercased()))"
      return renamed
    }
  }
}
