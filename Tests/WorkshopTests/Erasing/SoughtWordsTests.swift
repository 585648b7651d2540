import Testing

@testable import Rehearsals
@testable import Workshop

struct SoughtWordsTests {
  @Test(
    arguments: [
      ("Rosa Lee", "Ask Rosa Lee.", "Ask *."), ("Rosa Lee", "rosa's kettle", "*'s kettle"),
      ("Rosa Lee", "Lee and ROSA", "* and *"), ("Rosa Lee", "Rosalind leeway", nil),
      ("Zoë", "Zoe, zoë, ZOE\u{308}", "*, *, *"), ("O’Connor", "mike o'connor", "mike *"),
      ("Mrs Okoro", "Mrs Hill", nil), ("Mrs Okoro", "mrs okoro, Okoro", "*, *"),
      ("Al Ng", "Al Ng and al ng; the all", "* and *; the all"), ("P", "P", nil), ("", "a", nil),
    ] as [(String, String, String?)])
  func `A name is found in every form, and in nothing longer`(
    name: String, text: String, left: String?
  ) {
    #expect(SoughtWords(names: [name]).taken(from: text, leaving: "*") == left)
  }

  @Test(
    arguments: [
      ("07700 900123", "ring 07700  900123 at six", "ring * at six"),
      ("07700 900123", "077009001234", nil), ("Ann", "Annual Ann, ann.", "Annual *, *."),
      ("ประชาชน", "ห้องสมุดประชาชน", "ห้องสมุด*"), ("two words", "two\nWORDS here", "* here"),
      ("so-called", "so–called", "*"), ("hid", "h\u{200B}id", "*"), ("...", "a...b", "a*b"),
    ] as [(String, String, String?)])
  func `Words are found whatever their case, blanks and dashes`(
    words: String, text: String, left: String?
  ) {
    #expect(SoughtWords(words).taken(from: text, leaving: "*") == left)
    #expect(SoughtWords(words).isFound(in: text) == (left != nil))
  }

  @Test func `A whole name is taken before its parts`() {
    let sought = SoughtWords(names: ["Rosa Lee", "Rosa"])
    #expect(sought.taken(from: "Rosa Lee, Rosa", leaving: "*") == "*, *")
    #expect(SoughtWords().isEmpty && !SoughtWords().isFound(in: "Rosa"))
  }
}
