import Workshop

extension Session {
  /// What an audience may see of it, where it is linked to no other session.
  func shown(to audience: Audience) -> Shown { Veil(for: audience, over: self).shown(self) }

  /// What the room may see of it.
  var forRoom: Shown { shown(to: .room) }
}
