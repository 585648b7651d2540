extension Opening: Coverable {
  mutating func cover(by veil: Veil) {
    (title, place, question) = (veil.told(title), veil.told(place), veil.told(question))
  }
}

extension OpeningEvent {
  func covered(by veil: Veil, said by: SpokenID?) -> OpeningEvent? {
    // A session has its newest title at every moment, so that no name stays in an old one.
    let last = veil.hindsight.opening
    switch self {
    case .opened(var opening):
      if let last {
        (opening.title, opening.place, opening.question) = (last.title, last.place, last.question)
      }
      return .opened(opening.covered(by: veil))
    case .described(let title, let place, let question):
      return .described(
        title: title.map { veil.told(last?.title ?? $0) },
        place: place.map { veil.told(last?.place ?? $0) },
        question: question.map { veil.told(last?.question ?? $0) })
    case .closed: return self
    }
  }
}
