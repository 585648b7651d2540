/// Days that people go by.
extension Day {
  /// A feast of a year, by its name in small letters; `nil` for names that are not known.
  ///
  /// Feasts that go by the moon as it is seen, such as Eid, cannot be computed.
  init?(feast name: String, of year: Int) {
    let fixed: (month: Int, day: Int)? =
      switch name {
      case "new year's day", "new year": (1, 1)
      case "halloween": (10, 31)
      case "christmas eve": (12, 24)
      case "christmas", "christmas day": (12, 25)
      case "boxing day": (12, 26)
      case "new year's eve": (12, 31)
      default: nil
      }
    if let fixed {
      self.init(year: year, month: fixed.month, day: fixed.day)
      return
    }
    let fromEaster: Int? =
      switch name {
      case "good friday": -2
      case "easter sunday": 0
      case "easter monday": 1
      case "whit sunday", "pentecost": 49
      default: nil
      }
    guard let fromEaster, let easter = Day(easterOf: year) else { return nil }
    self = easter.adding(fromEaster)
  }

  /// Easter Sunday of the western churches, by the rule of the Gregorian calendar: the Sunday after the
  /// full moon of the tables that falls on 21 March or later.
  private init?(easterOf year: Int) {
    let century = year / 100
    let golden = year % 19
    let correction = (century - century / 4 - (8 * century + 13) / 25 + 19 * golden + 15) % 30
    let moon =
      correction - (correction > 28 || correction == 28 && golden > 10 ? 1 : 0)
    guard let march = Day(year: year, month: 3, day: 21) else { return nil }
    let full = march.adding(moon)
    // A full moon on a Sunday moves Easter to the next one.
    self = full.adding(7 - full.weekday % 7)
  }
}
