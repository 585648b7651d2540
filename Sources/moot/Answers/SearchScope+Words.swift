import Archive
import Workbench
import Workshop

extension SearchScope {
  /// Reads what people say.
  ///
  /// - Throws: Which word is not a type, or not a day.
  init(_ filter: SearchFilter, today: Day) throws(Failure) {
    self.init()
    if let type = filter.type { types = [try ItemType(said: type)] }
    since = try filter.since.map { text throws(Failure) in try Day(searched: text, today) }
    until = try filter.until.map { text throws(Failure) in try Day(searched: text, today) }
    (place, flow) = (filter.place, filter.flow)
  }
}

extension ItemType {
  /// The type that people mean: they say what they see, such as "assets", "bundle", "statements".
  ///
  /// - Throws: That there is no such type, and which there are.
  init(said word: String) throws(Failure) {
    let singular =
      word.hasSuffix("s") && ItemType(name: word) == nil ? String(word.dropLast()) : word
    if let type = ItemType(name: singular == "bundle" ? "cluster" : singular) {
      self = type
      return
    }
    let names = ItemType.allCases.map(\.name).joined(separator: ", ")
    throw Failure("There is no type “\(word)”. There are: \(names).", Exit.usage)
  }
}

extension Day {
  /// A day that bounds a search, which looks back: `1 jan` is the last one.
  ///
  /// - Throws: That it is not a day, or which of several it may be.
  init(searched text: String, _ today: Day) throws(Failure) {
    switch SaidDay(text, today: today, looking: .back) {
    case .day(let day):
      // A date in digits is what it is; `in 2 weeks` was not meant to find nothing.
      guard day <= today || Day(text) != nil else {
        throw Failure(
          "“\(text)” is \(day.words), which is still to come. Write a day that is over, such as last fri.",
          Exit.usage)
      }
      self = day
    case .open(let question): throw Failure(question, Exit.usage)
    case nil:
      throw Failure("“\(text)” is not a day. Write last fri, 1 jan or 2026-05-30.", Exit.usage)
    }
  }
}
