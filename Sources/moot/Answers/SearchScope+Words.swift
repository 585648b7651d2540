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
  /// A day that bounds a search.
  ///
  /// - Throws: That it is not a day.
  init(searched text: String, _ today: Day) throws(Failure) {
    guard let day = Day(text) ?? Day(said: text, today: today) else {
      throw Failure("“\(text)” is not a day, such as 2026-05-30.", Exit.usage)
    }
    self = day
  }
}
