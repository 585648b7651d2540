import Testing
import Workshop

@testable import Rehearsals

/// A long list is a list: whatever is done to it, an array to which the same is done is its equal.
struct LongListTests {
  @Test(arguments: seeds(from: 1400, 20))
  func `It holds what an array holds`(seed: UInt64) {
    var dice = Dice(seed: seed)
    var list: LongList<Int> = []
    var array: [Int] = []
    for step in 0..<600 {
      switch dice.number(0...9) {
      case 0 where !array.isEmpty:
        let place = dice.number(0...array.count - 1)
        list[place] = step
        array[place] = step
      case 1 where !array.isEmpty:
        let place = dice.number(0...array.count - 1)
        list.remove(at: place)
        array.remove(at: place)
      case 2 where step % 40 == 0:
        list.removeAll { $0 % 3 == 0 }
        array.removeAll { $0 % 3 == 0 }
      default:
        list.append(step)
        array.append(step)
      }
      #expect(list.count == array.count)
    }
    #expect(Array(list) == array)
    #expect(list == LongList(array))
    #expect(Array(list.reversed()) == array.reversed())
    #expect(Array(list.suffix(200)) == array.suffix(200))
    #expect(list.hashValue == LongList(array).hashValue)
  }

  @Test func `A copy stays as it was`() {
    var list = LongList(0..<1000)
    let copy = list
    list[500] = -1
    list.append(1000)
    list.removeAll { $0 < 100 }
    #expect(Array(copy) == Array(0..<1000))
    #expect(list.count == 900)
  }

  @Test func `A board is given the newest things, and only where there are too many`() throws {
    var meeting = try Meeting()
    for number in 1...Shown.mostOnBoard { try meeting.add("Asset \(number)") }
    #expect(meeting.session.forRoom.newest == (meeting.session.forRoom, 0))
    try meeting.add("One more")
    try meeting.add("An idea", as: .idea)
    let (newest, left) = meeting.session.forRoom.newest
    #expect(left == 1)
    #expect(newest.cards.up(.asset).count == Shown.mostOnBoard)
    #expect(newest.cards.up(.idea).count == 1)
    #expect(newest.cards[SpokenID(.asset, 1)] == nil)
    #expect(newest.cards[SpokenID(.asset, Shown.mostOnBoard + 1)]?.text == "One more")
  }
}
