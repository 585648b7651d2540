extension WorkbenchCommand.Context {
  /// What it is called in help.
  public var words: String {
    switch self {
    case .start: "the start screen"
    case .run: "the run screen"
    case .menu: "the menu of a thing"
    case .review: "the review"
    case .replay: "the replay"
    case .room: "the room window"
    case .form: "a form"
    case .palette: "the list of commands"
    case .page: "a page"
    }
  }
}
