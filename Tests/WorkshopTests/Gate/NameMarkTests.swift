import Testing

@testable import Rehearsals
@testable import Workshop

struct NameMarkTests {
  @Test(arguments: ["Rosa", "Rosa Lee", "Mrs Zoë O'Hara", "张伟", "Mr de Ruiter"])
  func `A mark finds what its name finds, and does not say it`(name: String) {
    let mark = NameMark(name).text
    #expect(!mark.isEmpty && !mark.lowercased().contains(name.lowercased().prefix(3)))
    #expect(NameMark(mark) == NameMark(name))
    for text in ["ask \(name)", "\(name)'s keys", "a rose, a mr, a ruiter", "ZOE or lee or 张伟"] {
      let covered = NamesInWords([mark]).covered(in: text)
      #expect(covered == NamesInWords([name]).covered(in: text))
      if text.contains(name) { #expect(covered.contains("(name)")) }
    }
  }

  @Test(arguments: ["", "R", "7", "\u{1}", "\u{1}zebra/1/2"])
  func `What is too short to look for, and what is no mark, finds nothing`(name: String) {
    #expect(NameMark(name).text.isEmpty)
    #expect(NamesInWords([name]).covered(in: "R 7 zebra") == "R 7 zebra")
  }

  @Test func `Letters and their marks make no difference, other words do`() {
    #expect(NameMark("ROSA  lee").text == NameMark("rosa-lee").text)
    #expect(NameMark("Zoë").text == NameMark("Zoe").text)
    #expect(NameMark("Rosa").text != NameMark("Rosa Lee").text)
  }
}
