import Canvas
import Workbench
import Workshop

@testable import Rehearsals

/// Workshops that plan, some way along.
extension TestWorkshop {
  /// Forty people at eight tables who come to plan, as in a market hall.
  static func planning(
    columns: Int = 80, rows: Int = 24, at stage: String = "recall"
  ) -> TestWorkshop {
    var workshop = TestWorkshop(
      columns: columns, rows: rows, people: 12, tables: 3, flow: .planning)
    workshop.go(to: "welcome")
    for line in ["Janice, champion", "Waqar", "Tess, nurse", "Denny, barber", "Petra", "Yusuf"] {
      workshop.enter(line)
    }
    workshop.go(to: stage)
    return workshop
  }

  /// The statement and what there is, recalled.
  static func recalled(columns: Int = 80, rows: Int = 24) -> TestWorkshop {
    var workshop = planning(columns: columns, rows: rows)
    workshop.perform(
      ":statement.bring from=\"Purpose day in the market hall\" day=\"12 feb\" "
        + "Checked early, told plainly, never on your own with it")
    for line in [
      "Market hall café, shut Mondays, the owner lends it /places",
      "62 people who did champion training last autumn /groups",
      "A barber, a nail bar and a tattooist who talk to everyone /people",
      "Church lift list, fourteen drivers /exchange",
    ] { workshop.enter(line) }
    return workshop
  }

  /// With two goals and ideas, before actions are built.
  static func building(columns: Int = 80, rows: Int = 24) -> TestWorkshop {
    var workshop = recalled(columns: columns, rows: rows)
    workshop.go(to: "ideas")
    workshop.enter("Three cards by the mirror at the barber's +G3 @A")
    workshop.enter("Go with someone to their first appointment @B")
    workshop.go(to: "goals")
    workshop.enter("By 30 November, 200 people who missed a test have had a real phone call @A")
    workshop.enter("By 30 November, 25 people have had someone go with them @B")
    workshop.go(to: "build")
    return workshop
  }

  /// With four actions: one whole, one without a line on how it is known, one nobody owns, one whose
  /// owner has left.
  static func built(columns: Int = 80, rows: Int = 24) -> TestWorkshop {
    var workshop = building(columns: columns, rows: rows)
    for line in [
      "Put plain cards by the mirrors > P4 P5 > 20 june +G3+I1",
      "A1 know: three mirrors with cards and a tick for each person who asked",
      "A1 first: try one card on ten customers",
      "Surgery staff ring everyone who missed a test > Tess > 17 july +G2",
      "Start a list of people who will go along to a first appointment > > 31 july",
      "Lift list covers scans before nine > Yusuf P2 > 3 july +G4",
      "A4 know: no scan before nine missed for want of a lift in August",
    ] { workshop.enter(line) }
    return workshop
  }

  /// Does a command of linear mode.
  mutating func perform(_ line: String) {
    var linear = LinearRoom(state, isInteractive: false)
    do {
      perform(try linear.take(line))
    } catch {
      state.tell(error.sentence, .refused)
    }
  }
}

extension Flow {
  /// The stages of planning.
  static let planning = Flow(
    id: "planning", title: "Actions, short", summary: "Who does what by when.",
    stages: [
      Stage(
        id: "welcome", title: "Welcome", activity: .people, prompt: "What shall we call you?",
        minutes: 5),
      Stage(
        id: "recall", title: "Recall", activity: .recall,
        prompt: "Here is what we want, what we have and what is still open.", minutes: 5),
      Stage(
        id: "true", title: "What's true now",
        activity: .collect(
          Activity.Collecting(type: .force, categories: CardType.force.ownCategories)),
        prompt: "What is on our side? What pulls against us? What could we shift?", minutes: 15),
      Stage(
        id: "ideas", title: "Ideas", activity: .collect(Activity.Collecting(type: .idea)),
        prompt: "What could we do with what we have?", minutes: 12),
      Stage(
        id: "choose", title: "Choose", activity: .choose(.dots),
        prompt: "Where would effort matter most?", minutes: 10),
      Stage(
        id: "goals", title: "Accomplishment",
        activity: .collect(Activity.Collecting(type: .goal)),
        prompt: "By when will we be able to show what?", minutes: 10),
      Stage(
        id: "build", title: "Build actions", activity: .plan(.actions),
        prompt: "First step? Who will, by when, with what?", minutes: 25,
        rule: "A gap is better than a name that was not asked."),
      Stage(
        id: "asks", title: "Offers and asks", activity: .plan(.asks),
        prompt: "What I need from you is …", minutes: 10,
        rule: "There are four answers: yes, no, I will try, or say it more clearly."),
      Stage(
        id: "load", title: "Reality check", activity: .plan(.load),
        prompt: "Who has too much? What would we drop?", minutes: 5),
      Stage(id: "dinner", title: "Dinner", activity: .rest, prompt: "Soup.", minutes: 45),
      Stage(
        id: "confidence", title: "Confidence", activity: .plan(.confidence),
        prompt: "How sure are we this will happen? 0 to 5, alone, then together.", minutes: 5),
      Stage(
        id: "readback", title: "Read back", activity: .readback,
        prompt: "I read each one. Say yes, change it, or hand it back. Handing back is fine.",
        minutes: 7, isKept: true),
      Stage(
        id: "review", title: "Review date", activity: .close,
        prompt: "When do we look at this together?", minutes: 3),
    ])
}
