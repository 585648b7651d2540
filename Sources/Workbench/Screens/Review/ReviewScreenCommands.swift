import Canvas
import Workshop

/// The keys of the review: few, and none that could damage anything.
extension CommandTable {
  static let reviewScreenRows: [WorkbenchCommand] = [
    onScreen(
      "review.open", "Open the action", [.enter],
      hint: .hint("open", 1, .review),
      unavailable: { state in
        let count = state.reviewActions.count
        if count == 0 { return state.nothingFound }
        return count > 1 && state.review?.row == nil ? "Choose an action with Down first." : nil
      }
    ) { state in
      state.openReviewRow()
      return []
    },
    onScreen("review.up", "Up", [.up]) { state in
      state.moveReviewRow(by: -1)
      return []
    },
    onScreen("review.down", "Down", [.down], hint: .hint("choose", 2, .review)) { state in
      state.moveReviewRow(by: 1)
      return []
    },
    onScreen(
      "review.sort", "By owner or by number", [.tab],
      hint: .init(
        label: { $0.review?.order == .number ? "by owner" : "by number" }, rank: 5,
        contexts: [.review]), isListed: true
    ) { state in
      let order = state.review?.order
      state.review?.order = order == .number ? .owner : .number
      state.review?.row = nil
      if state.isLinear { state.overlays.append(.page(state.reviewListPage)) }
      return []
    },
    WorkbenchCommand(
      "review.aloud", "Read a person's page aloud",
      "Says in plain lines what somebody promised, by when, and where it stands.",
      in: [.review], keys: [.key(.control("r"), .review)], hint: .hint("read aloud", 6, .review),
      parameters: [.ownCode],
      unavailable: { $0.review != nil ? nil : "This is for the review." },
      perform: { (state, arguments) throws(Rejection) in
        let person = try state.ownCode(arguments)
        state.overlays.append(.page(state.aloudPage(of: person)))
        return []
      }),
    WorkbenchCommand(
      "review.mine", "Everything I promised",
      "Lists what somebody promised in all sessions of the folder, by their own name.",
      in: [.review], keys: [.key(.control("o"), .review)],
      hint: .hint("all I promised", 4, .review), parameters: [.ownName],
      unavailable: { $0.review != nil ? nil : "This is for the review." },
      perform: { (state, arguments) throws(Rejection) in
        [.ask(.promises(of: try arguments.text("name")))]
      }),
    onScreen(
      "review.all", "Show all again", [.escape], hint: .hint("show all", 3, .review),
      unavailable: { $0.typed.isEmpty ? "All actions are shown." : nil }
    ) { state in
      state.showAllActions()
      return []
    },
    onScreen(
      "review.leave", "Leave, or go back along the chain", [.function(10)],
      hint: .init(
        label: { $0.review?.trail.isEmpty == false ? "back" : "leave" }, rank: 7,
        contexts: [.review]), isListed: true
    ) { $0.leaveReview() },
  ]

  private static func onScreen(
    _ id: String, _ title: String, _ keys: [KeyPress], hint: WorkbenchCommand.Hint? = nil,
    isListed: Bool = false,
    unavailable: @escaping @Sendable (WorkbenchState) -> String? = { _ in nil },
    _ change: @escaping @Sendable (inout WorkbenchState) -> [Effect]
  ) -> WorkbenchCommand {
    WorkbenchCommand(
      id, title, "\(title) in the review.", in: [.review],
      keys: keys.map { .init(key: $0, contexts: [.review]) }, hint: hint, isListed: isListed,
      unavailable: { $0.review != nil ? unavailable($0) : "This is for the review." },
      perform: { (state, _) throws(Rejection) in change(&state) })
  }
}

extension Parameter {
  /// Who is looking, by code or their own name; known where it was typed already.
  fileprivate static let ownCode = Parameter(
    "person", "Who are you? (a number such as P3, or your name)",
    given: { $0.review?.person?.spoken })

  /// The name by which somebody is known in all sessions; known where it was typed already.
  static let ownName = Parameter(
    "name", "Your name, as you gave it?",
    given: { state in
      guard let typed = state.review?.field.text.trimmingBlanks, state.review?.person != nil,
        SpokenID(spoken: typed) == nil
      else { return nil }
      return typed
    })
}

extension WorkbenchState {
  /// Who somebody is that looks for their own page.
  fileprivate func ownCode(_ arguments: Arguments) throws(Rejection) -> SpokenID {
    let said = try arguments.text("person")
    let owner = record.owner(called: said)
    return owner.people == nil
      ? try session.finder.person(said) : try session.finder.person(owner, said: said)
  }
}
