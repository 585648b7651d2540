import Canvas
import Workshop

/// The list of a form: what fits the words that are typed, and which row is chosen.
extension WorkbenchState {
  /// The options that fit what is typed, the best first.
  func options(_ form: Form) -> [Parameter.Option] { found(form).map(\.element) }

  /// Which row is chosen before anybody moves: what was answered or is offered, else the first row; none
  /// where Enter alone must take nothing, and none where no row holds what is typed.
  func firstOption(_ form: Form) -> Int {
    guard let parameter = parameter(form), parameter.kind == .list else { return 0 }
    if form.field.isEmpty {
      let value = form.arguments[parameter.name] ?? parameter.suggestion(self, form.arguments)
      let index = parameter.options(self, form.arguments).firstIndex { $0.value == value }
      return index ?? (parameter.isOptional || parameter.isChosen ? -1 : 0)
    }
    let found = found(form)
    return found.count == 1 || found.first?.fit.holds == true ? 0 : -1
  }

  /// What is said of the list as long as nothing is chosen, or of the only row that is nearly what is typed.
  func listNote(_ form: Form) -> String? {
    guard let parameter = parameter(form) else { return nil }
    let found = found(form)
    if form.option < 0 {
      guard form.field.isEmpty else {
        return found.isEmpty || parameter.takesOthers
          ? nil : "No row holds what is typed; Down chooses from the nearest."
      }
      return parameter.isChosen
        ? "Down chooses; nothing is chosen yet." : "Enter leaves it empty; Down chooses."
    }
    guard let only = found.first, found.count == 1, !only.fit.holds else { return nil }
    return "Only this row is like what is typed; Enter takes it."
  }

  /// Whether somebody on the list is called so.
  func isOnList(_ typed: String, _ parameter: Parameter) -> Bool {
    guard parameter.isPerson, case .nobody = session.finder.find(typed) else { return true }
    return false
  }

  /// Says that nothing on the list fits, and of people who is nearly called so.
  func notOnList(_ typed: String, _ parameter: Parameter, isNearly: Bool) -> String {
    guard parameter.isPerson else {
      return isNearly
        ? "No row holds “\(typed)”. Down chooses from the nearest; Ctrl+U shows the whole list."
        : "Nothing on the list is like “\(typed)”. Ctrl+U shows the whole list."
    }
    do throws(Rejection) {
      return "\(session.people.label(try session.finder.person(typed))) cannot be taken here."
    } catch {
      return error.sentence
    }
  }

  private func found(_ form: Form) -> [(element: Parameter.Option, fit: LookUp.Fit)] {
    guard let parameter = parameter(form) else { return [] }
    let typed = form.field.text
    // What is typed may itself be an option, such as two flows in a row.
    var arguments = form.arguments
    if !typed.isEmpty { arguments[parameter.name] = typed }
    let all = parameter.options(self, arguments)
    guard !typed.isEmpty else { return all.map { ($0, .exact) } }
    let found = LookUp(typed).sorted(all, id: \.value, text: \.label)
    guard parameter.isPerson else { return found }
    // People are found by all that others call them, which is more than the words of a row.
    let called = session.finder.find(typed).people ?? []
    let first = all.filter { option in called.contains { $0.spoken == option.value } }
    return first.map { ($0, .phrase) } + found.filter { !first.contains($0.element) }
  }
}
