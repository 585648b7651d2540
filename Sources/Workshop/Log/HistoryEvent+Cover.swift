extension HistoryEvent {
  func covered(by veil: Veil, said by: SpokenID?) -> HistoryEvent? { self }
}

extension LogEvent {
  func covered(by veil: Veil, said by: SpokenID?) -> LogEvent? {
    switch self {
    case .recovered, .adopted, .reached: self
    case .unreached(let session, let title, let why):
      .unreached(session: session, title: veil.told(title), why: veil.told(why))
    }
  }
}
