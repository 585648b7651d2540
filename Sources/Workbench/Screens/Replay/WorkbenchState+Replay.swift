import Canvas
public import Workshop

/// Going through a session again.
extension WorkbenchState {
  /// A session was opened for replay: shows its first event, or where its replay was left.
  ///
  /// - Parameters:
  ///   - record: Its record.
  ///   - clock: The clocks of the place where it was held.
  ///   - audience: Who looks.
  ///   - isFromStart: Whether leaving leads back to the start screen; otherwise the program ends.
  public mutating func replayed(
    _ record: SessionRecord, _ clock: PlaceClock, for audience: Audience = .people,
    isFromStart: Bool
  ) {
    let origin = isFromStart ? overlays : nil
    let screen = ReplayScreen(
      ReplayState(record, clock, for: audience), after: place, origin: origin)
    open(record, at: .replay(screen))
    if let left = start.leftReplay, left.session == record.id {
      changeReplay { past in
        past.stand(at: left.position)
        past.compared = left.compared
      }
    }
    settleReplay()
  }

  /// Goes to the place after a number of events, or to the last one before it at which the replay can stop.
  mutating func replay(to position: Int) {
    // What was shown before would share the state, and make each change of it a copy.
    openSession.forgetBoard()
    changeReplay { past in
      past.stand(at: position)
      past.playing.leftOut = 0
    }
    overlays = []
    settleReplay()
  }

  /// Goes to what people name: a time, a day, an id, a stage, or words that were said.
  ///
  /// - Throws: That there is no such moment in this session.
  public mutating func replay(toward said: String) throws(Rejection) {
    guard let replay else { return }
    self.replay(to: try replay.place(said))
  }

  /// Goes on to where words were said of what the moment is about, if they were said later than it was.
  ///
  /// - Parameter words: The words, as they were searched in all sessions.
  public mutating func replay(saying words: String) {
    guard let replay, let item = replay.replay.event?.event.about else { return }
    let sought = words.lowercased().split { !$0.isLetter && !$0.isNumber }.map(String.init)
    let places = replay.history.positions(about: item).filter(replay.isShown)
    let told = replay.tellings(at: [replay.position] + places).first { telling in
      sought.allSatisfy { telling.sentence.lowercased().hasWords($0) }
    }
    if let told, told.position != replay.position { self.replay(to: told.position) }
  }

  /// One step on or back.
  mutating func stepReplay(_ step: Int) {
    guard let place = replay?.neighbour(step) else {
      message = Message(step > 0 ? "This is the end." : "This is the beginning.", .notice)
      return
    }
    replay(to: place)
  }

  /// To the next stage, or back to the start of this one or the one before.
  mutating func stepReplayStage(_ step: Int) {
    guard let replay else { return }
    let ends = [1, replay.timeline.closed, replay.replay.count].compactMap(\.self)
    jump(step, among: replay.timeline.visits.map(\.position) + ends, called: "stage")
  }

  /// To the next thing that stands out, or the one before.
  mutating func stepReplayMark(_ step: Int) {
    guard let replay else { return }
    jump(step, among: replay.timeline.marks.map(\.position), called: "mark")
  }

  private mutating func jump(_ step: Int, among places: [Int], called name: String) {
    guard let position = replay?.position else { return }
    let next =
      step > 0
      ? places.filter { $0 > position }.min() : places.filter { $0 < position }.max()
    guard let next else {
      message = Message(
        "There is no \(name) \(step > 0 ? "after" : "before") this moment.", .notice)
      return
    }
    replay(to: next)
  }

  /// Keeps this moment, or compares it with the one that was kept.
  mutating func compareReplay(with said: String?) throws(Rejection) {
    guard let replay, replay.position > 0 else { return }
    let other = try said.map { said throws(Rejection) in try replay.place(said) } ?? replay.compared
    guard let other else {
      changeReplay { $0.compared = $0.position }
      message = Message(
        "This moment is kept. Go to another one; \(way(to: "replay.compare")) then compares them.",
        .notice)
      return
    }
    guard other != replay.position else {
      throw Rejection("This is the moment that was kept. Go to another one first.")
    }
    changeReplay { $0.compared = nil }
    overlays.append(.page(differencePage(other, replay.position)))
  }

  /// Shows what was undone, or hides it.
  public mutating func toggleReplayUndone() {
    changeReplay { $0.toggleUndone() }
    settleReplay()
    let count = replay?.history.undoneCount ?? 0
    message = Message(
      replay?.showsUndone == true
        ? "What was taken back or taken down is shown: \(counted(count, "entry", "entries")) undone."
        : "What was taken back or taken down is hidden, as the room decided.", .notice)
  }

  /// Shows what is for the facilitator only, or hides it.
  public mutating func toggleReplayPrivate() {
    changeReplay { past in
      past.togglePrivate()
    }
    settleReplay()
    message = Message(
      replay?.showsPrivate == true
        ? "Private notes are shown: check who can see this screen." : "Private notes are hidden.",
      .notice)
  }

  /// Leaves the replay: to where it was opened from, or out of the program.
  mutating func leaveReplay() -> [Effect] {
    guard case .replay(let screen) = place, let origin = screen.origin else { return [.leave] }
    let left = StartScreen.LeftReplay(
      session: record.id, position: screen.past.position, compared: screen.past.compared)
    let effects = showStart(saying: nil)
    start.leftReplay = left
    overlays = origin
    return effects
  }

  /// Puts the screen where the replay stands.
  private mutating func settleReplay() {
    openSession.forgetBoard()
    message = nil
    // It stays chosen where it is not on the board, because its way can be looked at all the same.
    focus.selected = replay?.replay.event?.event.about
    showReplayedItem()
  }

  /// Scrolls the board to what is chosen.
  mutating func showReplayedItem() {
    showTop()
    if let id = focus.selected { scrollIntoView(id) }
  }

  /// Chooses the next thing on the board, or the one before.
  mutating func moveReplaySelection(_ step: Int) {
    let ids = boardLayout.places.compactMap(\.id)
    guard !ids.isEmpty else {
      message = Message("Nothing stands on the board at this moment.", .notice)
      return
    }
    let index = focus.selected.flatMap(ids.firstIndex(of:)).map { $0 + step } ?? 0
    let id = ids[min(max(index, 0), ids.count - 1)]
    focus.selected = id
    scrollIntoView(id)
  }
}

extension ReplayState {
  /// The place that people name.
  ///
  /// - Throws: That there is none, or that what is named was taken back.
  func place(_ said: String) throws(Rejection) -> Int {
    let said = said.trimmingBlanks.trimmingQuotes
    guard !said.isEmpty else {
      throw Rejection("Say where to: 10:41, 00:41:07, A3, a stage, or words that were said.")
    }
    let place: Int
    do throws(Rejection) {
      guard let named = try history.position(named: said, clock) else {
        throw Rejection("Nobody said “\(said)” here. Try fewer words.")
      }
      place = named
    } catch {
      // Words that look like something else were perhaps said all the same.
      if let place = self.place(ofWords: said.lowercased()) { return place }
      throw error
    }
    let isOneEvent = SpokenID(spoken: said) != nil || EventID(said) != nil
    guard isShown(place) || !isOneEvent else {
      throw Rejection("\(said) was taken back; it stands where that is shown.")
    }
    return place
  }

  /// The next place where these words were said, as far as they may be shown; after the end, searching
  /// begins again.
  private func place(ofWords words: String) -> Int? {
    let places = Array(position + 1..<replay.count + 1) + Array(1..<position + 1)
    var other = replay
    return places.first { place in
      guard place >= 1, isShown(place), history[place - 1].event.says(words) else {
        return false
      }
      other.jump(to: place)
      return Telling(place, other.session, self).sentence.lowercased().hasWords(words)
    }
  }
}

extension String {
  /// The words without quotation marks around them, which people put around words that they quote.
  fileprivate var trimmingQuotes: String {
    guard count > 2, first == "\"" || first == "“", last == "\"" || last == "”" else { return self }
    return String(dropFirst().dropLast())
  }
}
