import Canvas

/// Workshops that are some way along.
extension TestWorkshop {
  /// Cards on the wall from people and tables, in the middle of the sweep.
  static func sweeping(columns: Int = 80, rows: Int = 24) -> TestWorkshop {
    var workshop = TestWorkshop(columns: columns, rows: rows, people: 6, tables: 3)
    workshop.go(to: "welcome")
    workshop.enter("Maureen, resident")
    workshop.pass(seconds: 240)
    workshop.go(to: "sweep")
    for line in [
      "I can teach anyone to turn up a hem in an hour @P1 /people",
      "Pomagam wypełniać formularze. I fill in forms with people @P3 /people",
      "Church hall, two rooms, heating paid till June @A /places",
      "Allotment society, 44 plots, three empty @B /groups",
      "making beats on my phone 🎧 @P4 /people", "小学校の体育館 @C /places",
      "Dw i'n siarad Cymraeg; cerddoriaeth @P5 /stories",
    ] { workshop.enter(line) }
    workshop.pass(seconds: 300)
    return workshop
  }

  /// Ideas that join what is on the wall.
  static func connecting(columns: Int = 80, rows: Int = 24) -> TestWorkshop {
    var workshop = sweeping(columns: columns, rows: rows)
    workshop.go(to: "connect")
    workshop.enter("Beats night in the hall +G5+G3 @P4")
    workshop.enter("Sewing at the allotment +G1+G4 @P1")
    return workshop
  }
}
