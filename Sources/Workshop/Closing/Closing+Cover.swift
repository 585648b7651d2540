extension Closing: Coverable {
  mutating func cover(by veil: Veil) {
    for index in parking.all.indices { parking.all[index].cover(by: veil) }
    reflections.coverAll(by: veil)
    if let review { self.review?.words = veil.told(review.words) }
  }
}

extension Parking.Point: Coverable {
  mutating func cover(by veil: Veil) {
    text = veil.keepsWords(by: by) || veil.keeps(id) ? Veil.kept : veil.told(text)
    home = veil.told(home)
  }
}

extension Reflection: Coverable {
  mutating func cover(by veil: Veil) {
    text = veil.keepsWords(by: by) || veil.keeps(id) ? Veil.kept : veil.told(text)
  }
}

extension ParkingEvent {
  func covered(by veil: Veil, said by: SpokenID?) -> ParkingEvent? {
    switch self {
    case .parked(let point, let text, let card):
      .parked(point: point, text: veil.words(text, of: point, by: by), card: card)
    case .brought(let point, let text, let home, let origin):
      .brought(
        point: point, text: veil.words(text, of: point), home: veil.told(home), origin: origin)
    case .homed(let point, let home): .homed(point: point, home: veil.told(home))
    case .taken: self
    }
  }
}

extension ClosingEvent {
  func covered(by veil: Veil, said by: SpokenID?) -> ClosingEvent? {
    switch self {
    case .reflected(var reflection):
      reflection.text = veil.words(reflection.text, of: reflection.id, by: by)
      return .reflected(reflection)
    case .reflectionWithdrawn, .kept: return self
    case .reviewSet(let day, let words): return .reviewSet(day, words: veil.told(words))
    }
  }
}
