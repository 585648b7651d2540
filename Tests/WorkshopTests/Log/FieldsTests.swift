import Testing
import Workshop

@testable import Rehearsals

struct FieldsTests {
  @Test func `Fields keep the order in which they were written`() {
    var fields: Fields = ["b": 1, "a": true, "c": nil]
    #expect(fields.pairs.map(\.name) == ["b", "a"])
    fields["d"] = "new"
    fields["b"] = 2
    #expect(fields.pairs.map(\.name) == ["b", "a", "d"] && fields["b"]?.integer == 2)
    fields["a"] = nil
    fields["nothing"] = nil
    #expect(fields.pairs.map(\.name) == ["b", "d"])
  }

  @Test func `A value is read as its own kind and as no other`() {
    let values: [Value] = [.null, true, 7, .number("7.0"), "7", .list([]), .fields([:])]
    #expect(values.compactMap(\.bool) == [true])
    #expect(values.compactMap(\.integer) == [7])
    #expect(values.compactMap(\.text) == ["7"])
    #expect(values.compactMap(\.list) == [[]])
    #expect(values.compactMap(\.fields) == [[:]])
  }
}
