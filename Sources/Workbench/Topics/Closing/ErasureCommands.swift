import Canvas
import Workshop

/// Taking something out of the files for good.
extension CommandTable {
  static let erasureRows: [WorkbenchCommand] = [
    WorkbenchCommand(
      "session.erase", "Take a person or words out for good",
      "Lists every place where it stands, before anything is done. Look who can see the screen first.",
      in: [.run, .review],
      parameters: [.words("what", "Who or what? A code such as P8, an id such as G3, or words.")],
      unavailable: { $0.whyNotWritable },
      perform: { (_, arguments) throws(Rejection) in
        [.listErasure(try arguments.erased())]
      }),
    // It is offered by the page that lists the places, and nowhere else.
    WorkbenchCommand(
      "session.takeOut", "Take it out now",
      "Takes out what was listed. Nothing brings it back.", in: [],
      parameters: [
        .words("what", "Who or what? A code such as P8, an id such as G3, or words."),
        .words("mentions", "Which numbers of the list go too? 1,3, or all, or none"),
        .words("confirm", "Nothing brings it back. Type the name, id or words again:"),
        Parameter("name", "What has to be typed?", isOptional: true, isAsked: { _, _ in false }),
      ],
      unavailable: { $0.whyNotWritable },
      perform: { (state, arguments) throws(Rejection) in
        let (what, text) = (try arguments.erased(), try arguments.text("confirm"))
        if let name = arguments["name"], text.lowercased() != name.lowercased() {
          throw Rejection("“\(text)” is not “\(name)”.")
        }
        // A page would cover what there is to say of it.
        state.overlays = []
        return [.erase(what, mentions: arguments["mentions"] ?? "", confirmed: text)]
      }),
  ]
}

extension Arguments {
  /// What is to be taken out, in which something has to stand.
  fileprivate func erased() throws(Rejection) -> String {
    let what = try text("what")
    guard what.contains(where: { $0.isLetter || $0.isNumber }) else {
      throw Rejection("“\(what)” has no word in it. Say a code, an id or words.")
    }
    return what
  }
}

extension WorkbenchState {
  /// Shows what is to be taken out, and offers to do it.
  public mutating func listed(_ list: ErasureList) {
    message = nil
    overlays.append(.page(page(of: list)))
  }

  private func page(of list: ErasureList) -> Page {
    var lines = list.places.map { line in
      line.hasPrefix("  ") ? Page.Line(line.trimmed, .secondary, indent: 4) : Page.Line(line)
    }
    if !list.questions.isEmpty {
      lines += [Page.Line(""), Page.Line("What others said, or what may be the same", .heading)]
    }
    for (place, question) in list.questions.enumerated() {
      lines.append(Page.Line("\(place + 1)  \(question.words)", indent: 1))
      lines.append(Page.Line(question.asked, .secondary, indent: 4))
    }
    lines += [Page.Line(""), Page.Line(list.limits, .secondary), Page.Line("")]
    var arguments = Arguments()
    (arguments["what"], arguments["name"]) = (list.what, list.confirmation)
    if list.questions.isEmpty { arguments["mentions"] = "none" }
    lines.append(
      isLinear
        ? Page.Line(Self.usage(of: list))
        : Page.Line(
          "Take it out: you will be asked to type “\(list.confirmation)”",
          opens: .command("session.takeOut", arguments)))
    return Page(title: "What goes, before anything is done", lines: lines)
  }

  private static func usage(of list: ErasureList) -> String {
    let mentions = list.questions.isEmpty ? "none" : "all (or none, or 1,3)"
    return
      ":session.takeOut what=\"\(list.what)\" mentions=\(mentions) confirm=\"\(list.confirmation)\""
  }
}

extension String {
  fileprivate var trimmed: String { String(drop { $0 == " " }) }
}
