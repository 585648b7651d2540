import Canvas
import Workshop

/// What is private is typed behind a curtain, because the screen may be on the wall.
///
/// In linear mode there is nothing to cover: the lines are what was typed.
extension WorkbenchState {
  /// Whether the entry line takes something that is not for the room.
  var isEntryPrivate: Bool {
    guard !isLinear, here.isHeld, let stage, let stageRow else { return false }
    return stageRow.isPrivate(self, stage)
  }

  /// Whether the field that is open takes something that is not for the room.
  var isFieldPrivate: Bool {
    switch overlays.last {
    case .form(let form): isPrivate(form)
    case nil: isEntryPrivate
    case .palette, .page: false
    }
  }

  /// Whether the field of a form is not for the room.
  func isPrivate(_ form: Form) -> Bool {
    !isLinear && parameter(form)?.isPrivate(self, form.arguments) == true
  }

  /// Whether something that was typed in the field, or in the form, that is open is covered.
  private var isCurtainDrawn: Bool {
    guard case .form(let form)? = overlays.last else { return isFieldPrivate && !focus.isShown }
    let parameters = CommandTable.row(form.command)?.parameters ?? []
    return !isLinear && !form.isShown
      && parameters.contains { $0.isPrivate(self, form.arguments) }
  }

  /// The entry line as it is drawn.
  var drawnEntry: TextField {
    isEntryPrivate && !focus.isShown ? focus.entry.covered : focus.entry
  }

  /// The field of a form as it is drawn.
  func drawnField(_ form: Form) -> TextField {
    isPrivate(form) && !form.isShown ? form.field.covered : form.field
  }

  /// A refusal without the words that it repeats from a field that is covered.
  func behindCurtain(_ sentence: String) -> String {
    guard isCurtainDrawn else { return sentence }
    var kept = ""
    var rest = sentence[...]
    while let start = rest.firstIndex(of: "“"), let end = rest[start...].firstIndex(of: "”") {
      kept += rest[..<start] + "“…”"
      rest = rest[rest.index(after: end)...]
    }
    return kept + rest
  }

  /// Shows or covers the field that is open; where none is covered, shows or closes what is private.
  mutating func turnCurtain() {
    switch overlays.last {
    case .form(var form) where isPrivate(form):
      form.isShown.toggle()
      overlays[overlays.endIndex - 1] = .form(form)
    case .form, .palette: break
    case .page: overlays.removeLast()
    case nil where isFieldPrivate && !focus.entry.isEmpty: focus.isShown.toggle()
    case nil: overlays.append(.page(privatePage))
    }
  }

  /// What the key does now, in a word or two; empty where it has nothing to do with what is typed.
  var curtainLabel: String {
    switch overlays.last {
    case .form(let form): return isPrivate(form) ? form.isShown ? "cover" : "show" : ""
    case .page(let page): return page.title == Page.privateTitle ? "cover" : ""
    case .palette: return ""
    case nil:
      guard isFieldPrivate, !focus.entry.isEmpty else { return "" }
      return focus.isShown ? "cover" : "show"
    }
  }

  /// Why the key does nothing here; `nil` where it does something.
  var whyNoCurtain: String? {
    switch overlays.last {
    case .form(let form): isPrivate(form) ? nil : "Nothing is covered here."
    case .page(let page): page.title == Page.privateTitle ? nil : "Nothing is covered here."
    case .palette: "Nothing is covered here."
    case nil: here.isHeld ? nil : "Nothing is covered here."
    }
  }
}

extension Page {
  /// The title of the page that shows what is for the facilitator only.
  static let privateTitle = "For the facilitator only"
}
