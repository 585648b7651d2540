import Workshop

/// A permission as the two questions about it are answered: outside the room, or not.
extension People.Permission {
  init(name: Bool, quote: Bool, wording: String? = nil) {
    self.init(
      name: name ? .partners : .room, words: quote ? .partners : .room, wording: wording)
  }
}

extension PeopleCommand {
  static func permit(
    _ person: SpokenID, name: Bool, quote: Bool, wording: String?
  ) -> PeopleCommand {
    .permit(person, People.Permission(name: name, quote: quote, wording: wording))
  }
}
