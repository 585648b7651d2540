/// Which cards carry which words, so that those like a new one are found without reading all others.
struct WordIndex: Sendable {
  /// What a card carries, in the numbers of the words.
  struct Carried: Sendable {
    /// How many different ones.
    var count = 0
    /// The first two; `nil` where it carries fewer.
    var start: SIMD2<Int32>?
  }

  /// What two cards have in common.
  struct Match {
    /// The place of the other card.
    var place: Int
    /// How many different words both carry.
    var shared: Int
    /// What the other one carries.
    var carried: Carried
  }

  private var numbers = SharedMap<String, Int32>()
  /// The places of the cards that carry a word, in ascending order, by the number of the word.
  private var places: LongList<[Int32]> = []
  private var carried: LongList<Carried> = []

  /// How many cards it knows.
  var count: Int { carried.count }

  /// Takes in the words of the next card.
  mutating func append(_ words: [String]) {
    carried.append(Carried())
    put(words, at: carried.count - 1)
  }

  /// Takes other words for a card.
  mutating func replace(_ earlier: [String], with words: [String], at place: Int) {
    for number in Set(earlier.compactMap { numbers[$0] }) {
      let list = places[Int(number)]
      let index = list.firstPlace { $0 >= place }
      if index < list.count, list[index] == place { places[Int(number)].remove(at: index) }
    }
    put(words, at: place)
  }

  /// What words carry; words that no card carries still count as different ones.
  func carried(by words: [String]) -> Carried {
    var known = Carried(count: Set(words).count)
    if words.count > 1, let first = numbers[words[0]], let second = numbers[words[1]] {
      known.start = SIMD2(first, second)
    }
    return known
  }

  /// The cards that share words with these, in no particular order.
  func matches(_ words: [String]) -> [Match] {
    var shared: [Int32: Int] = [:]
    for number in Set(words).compactMap({ numbers[$0] }) {
      for place in places[Int(number)] { shared[place, default: 0] += 1 }
    }
    return shared.map { Match(place: Int($0), shared: $1, carried: carried[Int($0)]) }
  }

  private mutating func put(_ words: [String], at place: Int) {
    let all = words.map { number(of: $0) }
    let different = Set(all)
    carried[place] = Carried(
      count: different.count, start: all.count > 1 ? SIMD2(all[0], all[1]) : nil)
    for number in different {
      let last = places[Int(number)].last ?? -1
      if last < place {
        places[Int(number)].append(Int32(place))
      } else {
        let index = places[Int(number)].firstPlace { $0 > place }
        places[Int(number)].insert(Int32(place), at: index)
      }
    }
  }

  private mutating func number(of word: String) -> Int32 {
    if let known = numbers[word] { return known }
    let number = Int32(places.count)
    numbers[word] = number
    places.append([])
    return number
  }
}
