import Workshop

@testable import Rehearsals

/// Sixty ways of naming somebody, with who is meant.
enum PersonFinderTable {
  /// The list on which they are found: the first is P1.
  static let list = [
    "Mary Ann", "Mary", "Cllr Hale", "Siobhán", "Zoë Núñez", "Mike O’Connor", "Oyelaran",
    "James Hill",
    "Sarah James", "Łukasz Żak", "Żaneta Wójcik", "Llŷr ap Siôn", "Angharad Rhŷs", "زینب علی",
    "T. J. Okafor", "Anne-Marie Dubois", "Jan van der Berg", "Gwen", "Gwen", "", "Bernard",
    "Dr Priya Shah", "Aoife Ní Bhriain", "D'Arcy Blythe", "Rob", "Robin",
  ]

  /// Who is meant; the numbers are those of the list.
  enum Meant: Sendable {
    case one(Int)
    case several([Int])
    case nobody([Int])
  }

  static let codes: [(String, Meant)] = [
    ("P4", .one(4)), ("p4", .one(4)), ("@P4", .one(4)), ("P4,", .one(4)), ("(P4)", .one(4)),
    ("P20", .one(20)), ("P27", .nobody([])), ("P0", .nobody([])), ("4", .nobody([])),
    ("", .nobody([])), ("  ", .nobody([])), ("?", .nobody([])),
  ]

  static let wholeNames: [(String, Meant)] = [
    ("Mary Ann", .one(1)), ("mary ann", .one(1)), ("MARY ANN", .one(1)), ("Mary", .one(2)),
    ("Cllr Hale", .one(3)), ("cllr. hale", .one(3)), ("Councillor Hale", .one(3)),
    ("Hale", .one(3)), ("Mrs Oyelaran", .one(7)), ("Oyelaran", .one(7)), ("Bernard!", .one(21)),
    ("Gwen", .several([18, 19])), ("Dr Shah", .one(22)), ("Priya Shah", .one(22)),
    ("Rob", .one(25)), ("Robin", .one(26)),
  ]

  static let accents: [(String, Meant)] = [
    ("siobhan", .one(4)), ("Siobha\u{301}n", .one(4)), ("zoe", .one(5)), ("Nunez", .one(5)),
    ("zoe nunez", .one(5)), ("lukasz", .one(10)), ("ŁUKASZ ŻAK", .one(10)), ("Zak", .one(10)),
    ("zaneta wojcik", .one(11)), ("Wójcik,", .one(11)), ("llyr", .one(12)),
    ("Llyr ap Sion", .one(12)),
    ("Rhys", .one(13)), ("زينب", .one(14)), ("زینب علی", .one(14)), ("aoife ni bhriain", .one(23)),
  ]

  static let signs: [(String, Meant)] = [
    ("O'Connor", .one(6)), ("O’Connor", .one(6)), ("oconnor", .one(6)), ("mike o'connor", .one(6)),
    ("TJ Okafor", .one(15)), ("T.J. Okafor", .one(15)), ("T J Okafor", .one(15)),
    ("Anne Marie", .one(16)), ("Anne-Marie", .one(16)), ("Annemarie Dubois", .one(16)),
    ("Darcy Blythe", .one(24)), ("D’Arcy", .one(24)),
  ]

  static let parts: [(String, Meant)] = [
    ("James", .several([8, 9])), ("Hill", .one(8)), ("Sarah", .one(9)), ("James H", .one(8)),
    ("van der Berg", .one(17)), ("Berg", .one(17)), ("Jan", .one(17)), ("Ber", .one(21)),
    ("Ok", .one(15)), ("Mar", .several([1, 2])), ("S", .several([4, 9])), ("AD", .nobody([])),
    ("JH", .one(8)), ("MOC", .nobody([])), ("Barnard", .nobody([21])), ("Oyelran", .nobody([7])),
    ("Sioban", .nobody([4])), ("Xerxes", .nobody([])), ("Mary Xerxes", .nobody([])),
  ]

  static let all = codes + wholeNames + accents + signs + parts
}
