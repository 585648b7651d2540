import Workshop

/// Reads one stage.
struct StageReader {
  /// The stage's table.
  let reader: TableReader
  /// What the file defines as columns.
  let categories: [Workshop.Category]

  private static let common = [
    "id", "title", "activity", "minutes", "prompt", "rule", "wording", "keep", "part",
  ]
  /// The longest that a stage may take, in minutes: a working day.
  private static let minutes = 0...480

  /// The stage; where faults were added it is `nil` or must not be used.
  func read(into faults: inout FaultList) -> Stage? {
    reader.checkKeys(known: Self.common + SettingReader.all, into: &faults)
    let id = reader.id(example: "id = \"own-gifts\"", into: &faults)
    let title = reader.title(example: "title = \"Own gifts\"", into: &faults)
    let activity = activity(into: &faults)
    if reader.table["minutes"] == nil {
      reader.missing("minutes", example: "minutes = 10", into: &faults)
    }
    let minutes = reader.whole("minutes", in: Self.minutes, into: &faults)
    let prompt = reader.text(
      "prompt", atMost: TableReader.longestPrompt, example: "prompt = \"What do we have here?\"",
      into: &faults)
    let rule = reader.text(
      "rule", atMost: TableReader.longestPrompt, example: "rule = \"Passing is always fine.\"",
      into: &faults)
    let wording = wording(activity, into: &faults)
    let keep = keep(activity, into: &faults)
    let part: Stage.Part? = reader.choice("part", example: "part = \"opening\"", into: &faults)
    guard let id, let title, let activity, let minutes else { return nil }
    return Stage(
      id: id, title: title, activity: activity, prompt: prompt ?? "", minutes: minutes,
      rule: rule ?? "", wording: wording ?? "", isKept: keep, part: part ?? .body)
  }

  /// What is read out before permission is asked, in a stage that is about people.
  private func wording(_ activity: Activity?, into faults: inout FaultList) -> String? {
    let wording = reader.text(
      "wording", atMost: TableReader.longestWording,
      example: "wording = \"We write down what is said here. You may say no.\"", into: &faults)
    if wording != nil, let activity, activity != .people, let entry = reader.table["wording"] {
      faults.add(
        entry.line,
        "\(reader.name): wording belongs to people, and this is \(activity.name.rawValue). "
          + "Take the line out, or change the activity.")
    }
    return wording
  }

  private func activity(into faults: inout FaultList) -> Activity? {
    let known = Activity.Name.allCases.map(\.rawValue)
    guard
      let name: Activity.Name = reader.choice(
        "activity", example: "activity = \"round\"", into: &faults)
    else {
      if reader.table["activity"] == nil {
        faults.add(
          reader.table.line,
          "\(reader.name) has no activity. Add a line such as: activity = \"round\" "
            + "(known here: \(Wording.list(known, "and")))")
      }
      return nil
    }
    return SettingReader(reader: reader, categories: categories).activity(name, into: &faults)
  }

  /// Breaks and the close are always kept, so `keep = false` there would be untrue.
  private func keep(_ activity: Activity?, into faults: inout FaultList) -> Bool {
    let keep = reader.flag("keep", into: &faults)
    if keep == false, let activity, activity.isProtected, let entry = reader.table["keep"] {
      faults.add(
        entry.line,
        "\(reader.name): the minutes of a \(activity.name.rawValue) are always kept. "
          + "Take this line out.")
    }
    return keep ?? false
  }
}
