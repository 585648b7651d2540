import Testing
import Workshop

@testable import Rehearsals

@Suite("Folding of words")
struct FoldingTests {
  @Test("Letters lose case and accents, and joined letters come apart")
  func letters() {
    let table = [
      ("Łódź", "lodz"), ("ŁÓDŹ", "lodz"), ("Zoë & Ørsted", "zoe orsted"), ("Straße", "strasse"),
      ("STRASSE", "strasse"), ("Đặng Thị", "dang thi"), ("Ægir œuvre", "aegir oeuvre"),
      ("Þór Guðrún", "thor gudrun"), ("İzmir ıslak", "izmir islak"), ("e\u{301}cole", "ecole"),
      ("École", "ecole"), ("Čapek ŠKODA", "capek skoda"), ("ﬁsh", "fish"), ("Ｔｅａ１", "tea1"),
      ("Άνθρωπος λόγος", "ανθρωποσ λογοσ"), ("Ёлка Йод", "елка иод"),
      ("\u{439}\u{43E}\u{434} \u{438}\u{306}од", "иод иод"), ("أحمد", "احمد"), ("שָׁלוֹם", "שלום"),
      ("یوسف کمال ہما", "يوسف كمال هما"),
    ]
    for (text, wanted) in table { #expect(Folding.folded(text) == wanted, "\(text)") }
  }

  @Test("What is neither letter nor digit parts words, and nothing is left at the ends")
  func parting() {
    #expect(Folding.words("  \"don't\" -- (co-op), 5pm…  ") == ["don", "t", "co", "op", "5pm"])
    #expect(Folding.words("*") == [])
    #expect(Folding.folded("") == "")
    #expect(Folding.folded("👍🏽 \u{202E}\u{0}\n") == "")
  }

  @Test("Signs of a script without blanks are words by themselves; vowels of India are kept")
  func scripts() {
    #expect(Folding.words("日本語 tea") == ["日", "本", "語", "tea"])
    #expect(Folding.words("हिंदी") == ["हिंदी"])
  }
}
