import Canvas
import Workshop

/// Playing: the session goes on by itself.
extension WorkbenchState {
  /// Starts playing, or pauses.
  mutating func playReplay() {
    guard let replay else { return }
    guard replay.playing.isPlaying || replay.neighbour(1) != nil else {
      message = Message("This is the end. \(way(to: "replay.first")) goes to the start.", .notice)
      return
    }
    changeReplay { past in
      past.playing.isPlaying.toggle()
      past.playing.shownAt = nil
    }
    message = nil
  }

  /// Goes to the next speed up or down.
  mutating func changeReplaySpeed(_ step: Int) {
    guard let speed = replay?.playing.speed, let index = ReplayState.speeds.firstIndex(of: speed)
    else {
      return
    }
    let next = min(max(index + step, 0), ReplayState.speeds.count - 1)
    changeReplay { $0.playing.speed = ReplayState.speeds[next] }
    message = Message("Plays \(ReplayState.words(forSpeed: ReplayState.speeds[next])).", .notice)
  }

  /// Goes on as far as the machine's time has come.
  mutating func playOn(at time: Instant) {
    guard let playing = replay?.playing, playing.isPlaying, overlays.isEmpty else { return }
    guard let shownAt = playing.shownAt, shownAt <= time else {
      changeReplay { $0.playing.shownAt = time }
      return
    }
    guard let next = replay?.neighbour(1), let pause = replay?.pause(before: next) else {
      changeReplay { $0.playing.isPlaying = false }
      message = Message("This is the end.", .notice)
      return
    }
    guard time.milliseconds - shownAt.milliseconds >= pause.milliseconds else { return }
    replay(to: next)
    changeReplay { past in
      past.playing.leftOut = pause.leftOut
      past.playing.shownAt = time
    }
  }

  /// Milliseconds until the next event is shown; `nil` while it stands still.
  func millisecondsToNextReplayed(at time: Instant) -> Int? {
    guard let replay, replay.playing.isPlaying, overlays.isEmpty else { return nil }
    guard let shownAt = replay.playing.shownAt, let next = replay.neighbour(1) else { return 1 }
    let waited = time.milliseconds - shownAt.milliseconds
    return max(1, replay.pause(before: next).milliseconds - waited)
  }
}

extension ReplayState {
  /// The speeds that can be chosen, in times as fast as it was.
  static let speeds = [1, 10, 60, 300]
  /// The longest that nothing happens while it plays, in milliseconds of whoever watches.
  private static let longestQuiet = 2000
  /// The shortest time for which an event is seen, in milliseconds.
  private static let shortestLook = 150

  /// How fast it plays beside the workshop itself, such as `10 times as fast as it was`.
  static func words(forSpeed speed: Int) -> String {
    speed == 1 ? "as fast as it was" : "\(speed) times as fast as it was"
  }

  /// How long to wait before an event, and how much quiet time of the session is left out by that.
  func pause(before place: Int) -> (milliseconds: Int, leftOut: Int) {
    let quiet = max(0, history[place - 1].since - (replay.event?.since ?? 0))
    let wait = min(quiet / playing.speed, Self.longestQuiet)
    return (max(Self.shortestLook, wait), max(0, quiet - Self.longestQuiet * playing.speed))
  }
}
