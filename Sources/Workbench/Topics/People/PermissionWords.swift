import Workshop

/// Permissions in words.
extension People.Permission {
  /// What was said, in a few words: `partners`; `initials, words room`; `no name, words anyone`.
  var said: String {
    if isByInitials {
      let reach = name == .partners ? "" : " \(name.rawValue)"
      return "initials\(reach), words \(words.rawValue)"
    }
    if name == words { return name.rawValue }
    let named = name == .room ? "no name" : "name \(name.rawValue)"
    return "\(named), words \(words.rawValue)"
  }

  /// The same with when it was said, where that was in an earlier session, and which wording was read out.
  func fullWords(offset: Int) -> String {
    let day = saidBefore.map { "said \($0.day(offset: offset).words)" }
    return [said, day, wording.map { "wording \($0)" }].compactMap(\.self).joined(separator: ", ")
  }
}

extension People.Person {
  /// What stands beside the name: what was said, or that nobody asked.
  var permissionWords: String {
    if hasWithdrawn { return "took it back" }
    guard let permission else { return "not asked" }
    return permission.said + (permission.saidBefore == nil ? "" : " (last time)")
  }

  /// That somebody is not in the room: has left, or is still expected; `nil` for who is here.
  var whereaboutsWords: String? { isPresent ? nil : wasHere ? "left" : "not here yet" }
}

extension Shown {
  /// What is read out before people say what they allow: the words of the flow, or the usual ones.
  var wording: People.Permission.Wording {
    let all =
      [agenda.currentItem?.stage.wording].compactMap(\.self) + agenda.items.map(\.stage.wording)
    return all.first { !$0.isEmpty }.map(People.Permission.Wording.init) ?? .usual
  }
}
