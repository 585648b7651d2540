import Canvas
import Workshop

/// The keys of a form; none of them can be given as a command.
extension CommandTable {
  static let formRows: [WorkbenchCommand] = [
    WorkbenchCommand(
      "form.next", "Next", "Takes the answer and asks what comes next.",
      keys: [.key(.enter, .form)], hint: .hint("next", 1, .form),
      isListed: false, perform: { (state, _) throws(Rejection) in state.answerForm() }),
    step("form.forward", "Next question", [.tab], .form) { _ = $0.answerForm(finishes: false) },
    step(
      "form.back", "Back", [.backTab], .form, hint: .hint("back", 3, .form),
      unavailable: { $0.isAtFirstField ? "This is the first question." : nil }
    ) { $0.stepFormBack() },
    step("form.cancel", "Cancel", [.escape], .form, hint: .hint("cancel", 2, .form)) {
      $0.cancelForm()
    },
    step("form.up", "Up", [.up], .form) { $0.moveFormOption(by: -1) },
    step(
      "form.down", "Down", [.down], .form, hint: .hint("choose", 4, .form),
      unavailable: { $0.hasFormOptions ? nil : "There is nothing to choose from here." }
    ) { $0.moveFormOption(by: 1) },
  ]
}
