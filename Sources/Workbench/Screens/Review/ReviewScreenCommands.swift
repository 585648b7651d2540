import Canvas
import Workshop

/// The keys of the review: few, and none that could damage anything.
extension CommandTable {
  static let reviewScreenRows: [WorkbenchCommand] = [
    onScreen(
      "review.open", "Open the action", [.enter],
      hint: .hint("open", 1, .review),
      unavailable: { $0.reviewActions.isEmpty ? $0.nothingFound : nil }
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
      state.review?.row = 0
      if state.isLinear { state.overlays.append(.page(state.reviewListPage)) }
      return []
    },
    onScreen(
      "review.leave", "Show all again, or leave", [.escape],
      hint: .init(
        label: {
          guard let review = $0.review, review.field.isEmpty else { return "show all" }
          return review.trail.isEmpty ? "leave" : "back"
        }, rank: 3, contexts: [.review])
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
