import Flows
import Testing

struct StageFaultTests {
  @Test("Nothing is reported about a stage without faults")
  func well() {
    #expect(Sample.faults(in: Sample.top + Sample.stage) == [])
  }

  @Test("What is wrong in a stage is reported with its line", arguments: cases)
  func faults(of one: Case) {
    #expect(Sample.faults(in: one.toml) == one.told)
  }

  private static let known =
    "talk, people, round, collect, connect, choose, recall, cluster, draft, agree, plan, readback, review, "
    + "close and break"
  private static let lines =
    "id, title, activity, minutes, prompt, rule, wording, keep, part, cards, categories, private, energy, "
    + "links, count, bundle and step"
  private static let long = String(repeating: "a", count: 401)

  static let cases = [
    // Keys
    Case(
      Sample.file(activity: "activity = \"talk\"\npromt = \"x\""),
      "14: Stage \"s\" has a line \"promt\", which is not known here. Did you mean \"prompt\"?"),
    Case(
      Sample.file(activity: "activity = \"talk\"\nx.y = 1"),
      "14: Stage \"s\" has a line \"x\", which is not known here. Known here: \(lines)."),
    Case(
      Sample.file(stage: ""),
      "9: Stage 1 has no id. Add a line such as: id = \"own-gifts\"",
      "9: Stage 1 has no title. Add a line such as: title = \"Own gifts\"",
      "9: Stage 1 has no activity. Add a line such as: activity = \"round\" (known here: \(known))",
      "9: Stage 1 has no minutes. Add a line such as: minutes = 10"),
    // Activity
    Case(
      Sample.file(activity: "activity = \"colect\""),
      "13: Stage \"s\": the activity \"colect\" is not known. Did you mean \"collect\"? "
        + "Known here: \(known)."),
    Case(
      Sample.file(activity: "activity = 3"),
      "13: Stage \"s\": activity must be text in quotation marks, and it is a whole number. "
        + "Write it like: activity = \"round\""),
    // Minutes
    minutes("481", "is 481 and must be 0 to 480."),
    minutes("-1", "is -1 and must be 0 to 480."),
    minutes("7.5", "\(mustBeWhole) a number with a point. \(likeTen)"),
    minutes("\"10\"", "\(mustBeWhole) text. \(likeTen)"),
    minutes("[10]", "\(mustBeWhole) a list. \(likeTen)"),
    minutes("true", "\(mustBeWhole) true or false. \(likeTen)"),
    // Ids and text
    Case(
      Sample.file(stage: "id = \"Own Gifts\"\ntitle = \"S\"\nactivity = \"talk\"\nminutes = 1"),
      "10: Stage \"Own Gifts\": the id \"Own Gifts\" may hold only small letters a to z, digits "
        + "and single dashes between them. Write it like: id = \"own-gifts\""),
    Case(
      Sample.top + Sample.stage + "\n" + Sample.stage,
      "16: Stage \"talk\": the id \"talk\" is taken by line 10. Give this one another."),
    Case(
      Sample.top + Sample.stage + Sample.stage.replacing("stage", with: "optional"),
      "15: Optional stage \"talk\": the id \"talk\" is taken by line 10. Give this one another."),
    Case(
      Sample.file(stage: "id = \"s\"\ntitle = \" \"\nactivity = \"talk\"\nminutes = 1"),
      "11: Stage \"s\": title is empty. Write it like: title = \"Own gifts\""),
    Case(
      Sample.file(
        stage: "id = \"s\"\ntitle = \"\(long.prefix(61))\"\nactivity = \"talk\"\nminutes = 1"),
      "11: Stage \"s\": title is 61 letters long and may have 60. Make it shorter."),
    Case(
      Sample.file(activity: "activity = \"talk\"\nprompt = \"\"\nrule = \"\(long)\""),
      "14: Stage \"s\": prompt is empty. Write it like: prompt = \"What do we have here?\"",
      "15: Stage \"s\": rule is 401 letters long and may have 400. Make it shorter."),
    Case(
      Sample.file(activity: "activity = \"talk\"\nprompt = \"\"\"\nOne\n\(long)\"\"\"\nx = 1"),
      "14: Stage \"s\": prompt is 405 letters long and may have 400. Make it shorter.",
      "17: Stage \"s\" has a line \"x\", which is not known here. Known here: \(lines)."),
    // Keep
    Case(
      Sample.file(activity: "activity = \"talk\"\nkeep = \"yes\""),
      "14: Stage \"s\": keep must be true or false without quotation marks, and it is text. "
        + "Write it like: keep = true"),
    Case(
      Sample.file(activity: "activity = \"break\"\nkeep = false"),
      "14: Stage \"s\": the minutes of a break are always kept. Take this line out."),
  ]

  private static let mustBeWhole =
    "must be a whole number without quotation marks, and it is"
  private static let likeTen = "Write it like: minutes = 10"

  private static func minutes(_ value: String, _ told: String) -> Case {
    let lines = "id = \"s\"\ntitle = \"S\"\nactivity = \"talk\"\nminutes = \(value)"
    return Case(Sample.file(stage: lines), "13: Stage \"s\": minutes \(told)")
  }
}
