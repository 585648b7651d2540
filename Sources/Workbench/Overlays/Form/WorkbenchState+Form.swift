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
    if parameter.takesOthers, !typed.isEmpty, form.option < 0 || !isOnList(typed, parameter) {
      form.arguments[parameter.name] = typed
      return nil
    }
    guard options.indices.contains(form.option) else {
      return options.isEmpty && typed.isEmpty
        ? "There is nothing to choose from."
        : notOnList(typed, parameter, isNearly: !options.isEmpty)
    }
    form.arguments[parameter.name] = options[form.option].value
    return nil
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
    form.field = TextField()
    form.option = firstOption(form)
    if parameter.kind == .list { return }
    if form.arguments.has(parameter.name) {
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
