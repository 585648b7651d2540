import Canvas
import Workshop

/// Forms: one field after another, each can be gone back to.
extension WorkbenchState {
  mutating func openForm(for row: WorkbenchCommand, _ arguments: Arguments) {
    let asked = row.parameters.filter { $0.needsAsking(self, arguments) }
    var form = Form(
      command: row.id, arguments: arguments, asked: asked.map(\.name), index: 0,
      field: TextField(), option: 0, isOffered: false, refusal: nil)
    fill(&form)
    overlays.append(.form(form))
  }

  /// Leaves a form; one in which a sentence was typed asks once, because it cannot be brought back.
  mutating func cancelForm() {
    guard case .form(var form)? = overlays.last else { return }
    let warning = "Esc once more leaves the form; what you typed here is lost."
    if form.refusal != warning, isMuchTyped(form) {
      form.refusal = warning
      overlays[overlays.endIndex - 1] = .form(form)
      return
    }
    overlays.removeLast()
    message = Message("Cancelled; nothing was changed.", .notice)
  }

  /// Whether a sentence or more stands in a form that was not offered there.
  private func isMuchTyped(_ form: Form) -> Bool {
    let row = CommandTable.row(form.command)
    return form.asked.prefix(form.index + 1).enumerated().contains { index, name in
      let text = index == form.index ? form.field.text : form.arguments[name] ?? ""
      let offered = row?.parameters.first { $0.name == name }?.suggestion(self, form.arguments)
      return text.count - (offered?.count ?? 0) > 30
    }
  }

  /// The parameter that a form is asking for.
  func parameter(_ form: Form) -> Parameter? {
    guard form.asked.indices.contains(form.index) else { return nil }
    return CommandTable.row(form.command)?.parameters.first { $0.name == form.asked[form.index] }
  }

  /// The options that fit what is typed.
  func options(_ form: Form) -> [Parameter.Option] {
    guard let parameter = parameter(form) else { return [] }
    let typed = form.field.text
    // What is typed may itself be an option, such as two flows in a row.
    var arguments = form.arguments
    if !typed.isEmpty { arguments[parameter.name] = typed }
    let all = parameter.options(self, arguments)
    guard !typed.isEmpty else { return all }
    // The digits of a spoken id are enough: 7 is P7, not P17.
    let exact = all.first { option in
      option.value.lowercased() == typed.lowercased()
        || SpokenID(spoken: option.value).map { String($0.number) == typed } == true
    }
    if parameter.isPerson, let people = people(all, called: typed) { return people }
    if let exact {
      return [exact] + all.filter { $0 != exact && Fuzzy.score(typed, in: $0.label) != nil }
    }
    return Fuzzy.sorted(all, by: typed, text: \.label)
  }

  /// The options with those people first who are called so; `nil` where nobody is.
  private func people(
    _ all: [Parameter.Option], called name: String
  ) -> [Parameter.Option]? {
    let found: [SpokenID]
    switch session.finder.find(name) {
    case .one(let person): found = [person]
    case .several(let people): found = people
    case .nobody: return nil
    }
    let first = all.filter { option in found.contains { $0.spoken == option.value } }
    return first.isEmpty
      ? nil : first + Fuzzy.sorted(all.filter { !first.contains($0) }, by: name, text: \.label)
  }

  /// Whether the form that is open asks its first question.
  var isAtFirstField: Bool {
    if case .form(let form)? = overlays.last { return question(before: form.index, form) == nil }
    return true
  }

  /// Whether the form that is open has a list to choose from now.
  var hasFormOptions: Bool {
    if case .form(let form)? = overlays.last { return !options(form).isEmpty }
    return false
  }

  /// Takes the answer and asks what comes next.
  ///
  /// - Parameter finishes: Whether the last answer does the command, as only Enter may.
  /// - Returns: What the world must do.
  mutating func answerForm(finishes: Bool = true) -> [Effect] {
    guard case .form(var form)? = overlays.last, let parameter = parameter(form),
      let row = CommandTable.row(form.command)
    else { return [] }
    var open = form
    if let refusal = take(&form, parameter) {
      form.refusal = behindCurtain(refusal)
      overlays[overlays.endIndex - 1] = .form(form)
      return []
    }
    form.refusal = nil
    form.index += 1
    skipUnasked(&form, row)
    guard form.index == form.asked.count else {
      fill(&form)
      overlays[overlays.endIndex - 1] = .form(form)
      return []
    }
    guard finishes else {
      open.refusal = "This is the last question: Enter takes the answer."
      overlays[overlays.endIndex - 1] = .form(open)
      return []
    }
    return finish(form, row)
  }

  /// The last question before a place that is asked, leaving out those that other answers made unnecessary.
  private func question(before index: Int, _ form: Form) -> Int? {
    var form = form
    form.index = index - 1
    while let parameter = parameter(form), !parameter.isAsked(self, form.arguments) {
      form.index -= 1
    }
    return form.index < 0 ? nil : form.index
  }

  /// Performs a form; if it is refused, the last field is asked again and nothing typed is lost.
  private mutating func finish(_ form: Form, _ row: WorkbenchCommand) -> [Effect] {
    let open = overlays
    overlays.removeLast()
    var arguments = form.arguments
    // An answer that another one made unnecessary is no longer meant.
    for parameter in row.parameters
    where form.asked.contains(parameter.name) && !parameter.isAsked(self, form.arguments) {
      arguments[parameter.name] = nil
    }
    do {
      return try row.perform(&self, arguments)
    } catch {
      var form = form
      form.index = question(before: form.asked.count, form) ?? 0
      overlays = open
      fill(&form)
      overlays[overlays.endIndex - 1] = .form(form)
      form.refusal = behindCurtain(error.sentence)
      overlays[overlays.endIndex - 1] = .form(form)
      return []
    }
  }

  /// Takes what is typed or chosen; returns the reason if it is refused.
  private func take(_ form: inout Form, _ parameter: Parameter) -> String? {
    let typed = form.field.text
    guard parameter.kind == .list else {
      guard !typed.isEmpty || parameter.isOptional else {
        return "Type an answer, or Esc to cancel."
      }
      form.arguments[parameter.name] = typed
      if !parameter.isOptional, parameter.kind == .words, typed.allSatisfy(\.isWhitespace) {
        return "Type an answer, or Esc to cancel."
      }
      do throws(Rejection) {
        try parameter.check(form.arguments, self)
      } catch {
        return error.sentence
      }
      return nil
    }
    let options = options(form)
    if typed.isEmpty, parameter.isChosen, form.option < 0, !options.isEmpty {
      return "Choose one: Down goes to the first."
    }
    if typed.isEmpty, parameter.isOptional, form.option < 0 {
      form.arguments[parameter.name] = ""
      return nil
    }
    if parameter.takesOthers, !typed.isEmpty, options.isEmpty || !isOnList(typed, parameter) {
      form.arguments[parameter.name] = typed
      return nil
    }
    guard options.indices.contains(max(form.option, 0)) else {
      return options.isEmpty && typed.isEmpty
        ? "There is nothing to choose from." : notOnList(typed, parameter)
    }
    form.arguments[parameter.name] = options[max(form.option, 0)].value
    return nil
  }

  /// Whether somebody on the list is called so.
  private func isOnList(_ typed: String, _ parameter: Parameter) -> Bool {
    guard parameter.isPerson, case .nobody = session.finder.find(typed) else { return true }
    return false
  }

  /// Says that nothing on the list fits, and of people who is nearly called so.
  private func notOnList(_ typed: String, _ parameter: Parameter) -> String {
    guard parameter.isPerson else { return "Nothing on the list is like “\(typed)”." }
    do throws(Rejection) {
      return "\(session.people.label(try session.finder.person(typed))) cannot be taken here."
    } catch {
      return error.sentence
    }
  }

  private func skipUnasked(_ form: inout Form, _ row: WorkbenchCommand) {
    while let parameter = parameter(form), !parameter.isAsked(self, form.arguments) {
      form.index += 1
    }
  }

  /// Puts into the field what was answered before, or what is suggested.
  private func fill(_ form: inout Form) {
    guard let parameter = parameter(form) else { return }
    let answered = form.arguments[parameter.name]
    form.isOffered = false
    form.isMoved = false
    form.option = parameter.kind == .list && (parameter.isOptional || parameter.isChosen) ? -1 : 0
    form.field = TextField()
    if parameter.kind == .list {
      let value = answered ?? parameter.suggestion(self, form.arguments)
      let index = parameter.options(self, form.arguments).firstIndex { $0.value == value }
      if let index { form.option = index }
    } else if form.arguments.has(parameter.name) {
      form.field = TextField(answered ?? "")
    } else {
      form.field = TextField(parameter.suggestion(self, form.arguments) ?? "")
      if case .formed = parameter.kind { form.isOffered = !form.field.isEmpty }
    }
  }

  mutating func stepFormBack() {
    guard case .form(var form)? = overlays.last,
      let index = question(before: form.index, form)
    else { return }
    form.index = index
    form.refusal = nil
    fill(&form)
    overlays[overlays.endIndex - 1] = .form(form)
  }

  mutating func moveFormOption(by step: Int) {
    guard case .form(var form)? = overlays.last else { return }
    let lowest = parameter(form)?.isOptional == true && form.field.isEmpty ? -1 : 0
    form.option = min(max(form.option + step, lowest), options(form).count - 1)
    form.isMoved = form.option >= 0
    overlays[overlays.endIndex - 1] = .form(form)
  }
}
