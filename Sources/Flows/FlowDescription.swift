public import Workshop

/// A flow in plain words, to be read before the day.
public enum FlowDescription {
  /// The lines of a description: title, summary, minutes, the words that say little, then each stage
  /// with its minutes, prompt and rule, then the stages that can be added.
  ///
  /// The lines are as long as the words make them (a prompt is one line of up to 400 characters) and
  /// contain no control characters.
  public static func lines(for file: FlowFile) -> [String] {
    let flow = file.flow
    var lines = [flow.title]
    if !flow.summary.isEmpty { lines.append(flow.summary) }
    lines.append("\(count(file.minutes, "minute")), \(count(flow.stages.count, "stage"))")
    if !flow.emptyWords.isEmpty {
      let words = flow.emptyWords.joined(separator: ", ")
      lines.append("Words that say little in a name: \(words)")
    }
    for stage in flow.stages { lines += [""] + self.lines(for: stage) }
    guard !file.optional.isEmpty else { return lines }
    lines += ["", "Can be added to the agenda:"]
    for stage in file.optional { lines += [""] + self.lines(for: stage) }
    return lines
  }

  /// The lines of one stage: minutes and title, what the room does, what is said, the rule.
  public static func lines(for stage: Stage) -> [String] {
    let minutes = String(stage.minutes)
    let padding = String(repeating: " ", count: max(0, 3 - minutes.count))
    var lines = ["\(padding)\(minutes) min  \(stage.title) (\(stage.id))"]
    lines.append(indent + activity(stage))
    if !stage.prompt.isEmpty { lines.append(indent + "Say: \(stage.prompt)") }
    if !stage.rule.isEmpty { lines.append(indent + "Rule: \(stage.rule)") }
    if !stage.wording.isEmpty { lines.append(indent + "Read out: \(stage.wording)") }
    return lines
  }

  private static let indent = "         "

  private static func activity(_ stage: Stage) -> String {
    let kept = stage.isProtected ? " Its minutes are kept." : ""
    return words(for: stage.activity) + kept + words(for: stage.part)
  }

  /// What the room does, in a sentence.
  private static func words(for activity: Activity) -> String {
    switch activity {
    case .talk: "The room listens or talks; notes only."
    case .people: "Names, hats, access needs and permissions; all of it can be left out."
    case .round(let takesEnergy):
      "Each in turn; passing is fine." + (takesEnergy ? " Energy 1 to 5." : "")
    case .collect(let collecting): words(for: collecting)
    case .connect(let least): "Ideas that join cards, at least \(least) each."
    case .choose(.dots): "Dots, counted by hand, shown together."
    case .choose(.scores): "Scores 0 to 5, counted by hand, shown together."
    case .choose(.stand): "People stand by an idea; counted by hand."
    case .recall: "What is there already: the statement, what is still open, the assets."
    case .cluster(let bundling): "Bundles of \(bundling.rawValue): first a sign, later a name."
    case .draft(let drafting): words(for: drafting)
    case .agree: "The bar, the poll, concerns and changes; then it is agreed, or not yet."
    case .plan(let step): words(for: step)
    case .readback: "Each action aloud: yes, change it, or hand it back."
    case .review(.actions): "Action by action, its owner first: where it stands."
    case .review(.stuck): "What is stuck is planned again, or let go."
    case .review(.feedback): "You said, we did, we could not because."
    case .close: "Parked points, the next look, what to keep and change, check-out."
    case .rest: "Rest."
    }
  }

  private static func words(for collecting: Activity.Collecting) -> String {
    let titles = collecting.categories.map(\.title).joined(separator: ", ")
    let columns = titles.isEmpty ? "" : " in \(titles)"
    let secret = collecting.isPrivateUntilShared ? " Private until shared." : ""
    return "Cards: \(collecting.type.rawValue)\(columns).\(secret)"
  }

  private static func words(for drafting: Activity.Drafting) -> String {
    let secret = drafting.isPrivateUntilShared ? " Private until shared." : ""
    return switch drafting.step {
    case .write: "Drafts of the statement, alone or together.\(secret)"
    case .mark: "Marks on the words of the drafts."
    case .integrate: "One candidate for all: the next version of the statement."
    }
  }

  private static func words(for step: Activity.PlanStep) -> String {
    switch step {
    case .actions: "Actions: what, who, by when, the first step."
    case .asks: "Asks: what people need from each other, and the answers."
    case .load: "Who carries how much."
    case .confidence: "How sure the room is that it will happen."
    }
  }

  private static func words(for part: Stage.Part) -> String {
    switch part {
    case .opening: " Part of the opening."
    case .body: ""
    case .closing: " Part of the closing."
    }
  }

  private static func count(_ number: Int, _ noun: String) -> String {
    "\(number) \(noun)\(number == 1 ? "" : "s")"
  }
}
