/// A stage in a session's file.
extension Stage {
  var data: Fields {
    var fields: Fields = [
      "stage": .text(id), "title": .text(title), "activity": .text(activity.name.rawValue),
      "minutes": .integer(minutes), "prompt": prompt.isEmpty ? nil : .text(prompt),
      "rule": rule.isEmpty ? nil : .text(rule),
      "wording": wording.isEmpty ? nil : .text(wording), "keep": .flag(isKept),
      "part": part == .body ? nil : .text(part.rawValue),
    ]
    switch activity {
    case .round(let takesEnergy): fields["energy"] = .flag(takesEnergy)
    case .collect(let collecting):
      fields["cards"] = .text(collecting.type.rawValue)
      if !collecting.categories.isEmpty {
        fields["categories"] = .list(collecting.categories.map { .fields($0.data) })
      }
      fields["private"] = .flag(collecting.isPrivateUntilShared)
    case .connect(let leastLinks): fields["links"] = .integer(leastLinks)
    case .choose(let rule): fields["count"] = .text(rule.rawValue)
    case .cluster(let bundling): fields["bundle"] = .text(bundling.rawValue)
    case .draft(let drafting):
      fields["step"] = .text(drafting.step.rawValue)
      fields["private"] = .flag(drafting.isPrivateUntilShared)
    case .plan(let step): fields["step"] = step == .actions ? nil : .text(step.rawValue)
    case .review(let step): fields["step"] = step == .actions ? nil : .text(step.rawValue)
    case .talk, .people, .recall, .agree, .readback, .close, .rest: break
    }
    return fields
  }

  init?(data: Fields) {
    guard let id = data.text("stage"), let title = data.text("title"),
      let activity = Activity(data: data)
    else { return nil }
    self.init(
      id: id, title: title, activity: activity, prompt: data.text("prompt") ?? "",
      minutes: (data.integer("minutes") ?? 0).clamped(to: Stage.possibleMinutes),
      rule: data.text("rule") ?? "", wording: data.text("wording") ?? "",
      isKept: data.bool("keep") ?? false,
      part: data.text("part").flatMap(Part.init(rawValue:)) ?? .body)
  }
}

extension Activity {
  fileprivate init?(data: Fields) {
    guard let name = data.text("activity").flatMap(Name.init(rawValue:)) else { return nil }
    switch name {
    case .talk: self = .talk
    case .people: self = .people
    case .round: self = .round(takesEnergy: data.bool("energy") ?? false)
    case .collect:
      guard let type = data.text("cards").flatMap(CardType.init(rawValue:)) else { return nil }
      let categories = data["categories"]?.list?.compactMap {
        $0.fields.flatMap(Category.init(data:))
      }
      self = .collect(
        Collecting(
          type: type, categories: categories ?? [],
          isPrivateUntilShared: data.bool("private") ?? false))
    case .connect: self = .connect(leastLinks: data.integer("links") ?? 2)
    case .choose: self = .choose(data.text("count").flatMap(ChoiceRule.init(rawValue:)) ?? .dots)
    case .recall: self = .recall
    case .cluster:
      self = .cluster(data.text("bundle").flatMap(Bundling.init(rawValue:)) ?? .ideas)
    case .draft:
      self = .draft(
        Drafting(
          data.text("step").flatMap(Drafting.Step.init(rawValue:)) ?? .write,
          isPrivateUntilShared: data.bool("private") ?? false))
    case .agree: self = .agree
    case .plan:
      self = .plan(data.text("step").flatMap(PlanStep.init(rawValue:)) ?? .actions)
    case .readback: self = .readback
    case .review:
      self = .review(data.text("step").flatMap(ReviewStep.init(rawValue:)) ?? .actions)
    case .close: self = .close
    case .rest: self = .rest
    }
  }
}

extension Category {
  fileprivate var data: Fields { ["category": .text(id), "title": .text(title)] }

  fileprivate init?(data: Fields) {
    guard let id = data.text("category") else { return nil }
    self.init(id: id, title: data.text("title") ?? id)
  }
}
