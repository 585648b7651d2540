import Canvas
import Workshop

/// Stages that are promised by a time of the day.
extension CommandTable {
  static let promiseRows: [WorkbenchCommand] = [
    .record(
      "time.promise", "Promise a stage by a time",
      "Promises that a stage begins by a time of the day: dinner, medicines, the bus.",
      parameters: [
        .stage("Which stage is promised?", where: { $0.status == .waiting })
          .suggesting { _, _ in nil },
        .formed("time", "By when does it begin? (12:15, or none)", .time),
        .words("why", "What for? (medicines; may be empty)").optional,
      ],
      command: { (state, arguments) throws(Rejection) in
        let time = try arguments.time("time")
        if let time { try state.checkComing(time) }
        return .agenda(
          .promise(
            try arguments.text("stage"), by: time, why: time == nil ? nil : arguments["why"]))
      }),
    .record(
      "time.unpromise", "Take a promised time back", "Takes back that a stage begins by a time.",
      parameters: [.stage("Which promise is taken back?", where: { $0.promise != nil })],
      unavailable: { state in
        state.session.agenda.items.contains { $0.promise != nil }
          ? nil : "No stage is promised by a time."
      },
      command: { (_, arguments) throws(Rejection) in
        .agenda(.promise(try arguments.text("stage"), by: nil, why: nil))
      }),
  ]
}

extension WorkbenchState {
  /// Refuses a time that is over while the workshop is held.
  fileprivate func checkComing(_ time: TimeOfDay) throws(Rejection) {
    let clock = now.at.clock(offset: now.offset)
    guard session.agenda.startedAt == nil || time > clock else {
      throw Rejection("\(time.text) is past: it is \(clock.text). Say a time to come.")
    }
  }
}

extension Arguments {
  /// `12:15`, or `none`; people who say 3:45 at a workshop mean the afternoon.
  func time(_ name: String) throws(Rejection) -> TimeOfDay? {
    let text = try text(name)
    if text.lowercased() == "none" { return nil }
    guard let time = TimeOfDay(text) else {
      throw Rejection("“\(text)” is no time of the day. Write 12:15 or 15:45.")
    }
    let isAfternoon = time.minutes < 7 * 60 && text.first != "0"
    return isAfternoon ? TimeOfDay(minutes: time.minutes + 12 * 60) : time
  }
}
