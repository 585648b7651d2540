/// The state as data: what `moot show --json` prints and what a second reader must arrive at.
///
/// A field that is empty, false or unknown is left out. `Docs/SessionFile.md` lists the fields.
extension SessionParts {
  /// For a session itself this includes private things; for `Shown`, only what the audience may see.
  public var value: Value {
    .fields([
      "title": .text(opening.title), "place": .words(opening.place),
      "question": .words(opening.question), "zone": .text(opening.zone),
      "fictional": .flag(opening.isFictional), "closed": .flag(closing.isClosed),
      "closedAt": .optional(closing.closedAt?.text),
      "current": .optional(agenda.current), "tables": .texts(people.tables),
      "agenda": .rows(agenda.items.map(\.fields)), "people": .rows(people.all.map(\.fields)),
      "turns": .rows(rounds.turns.map(\.fields)),
      "energy": .rows(rounds.energies.map(\.fields)), "cards": .rows(cards.all.map(\.fields)),
      "clusters": .rows(clusters.all.map(\.fields)),
      "emptyWords": .texts(clusters.listedWords ?? []),
      "choices": .rows(choices.all.map(\.fields)), "drafts": .rows(drafts.all.map(\.fields)),
      "bar": agreeing.bar.map { .fields($0.data) }, "polls": .rows(agreeing.polls.map(\.fields)),
      "concerns": .rows(agreeing.concerns.map(\.fields)),
      "minority": .rows(agreeing.minority.map(\.fields)),
      "adopted": .rows(agreeing.adoptions.map(\.fields)),
      "actions": .rows(actions.all.map(\.fields)), "asks": .rows(actions.asks.all.map(\.fields)),
      "confidence": .rows(actions.confidences.map(\.fields)),
      "unreached": .rows(actions.unreached.map(\.fields)),
      "parked": .rows(closing.parking.all.map(\.fields)), "notes": .rows(notes.all.map(\.fields)),
      "reflections": .rows(closing.reflections.map(\.fields)),
      "review": closing.review.map { .fields($0.fields) },
      "keptUntil": closing.keeping.map { .text($0.until?.text ?? "none") },
    ])
  }
}

extension Value {
  fileprivate static func words(_ text: String) -> Value? { text.isEmpty ? nil : .text(text) }
  fileprivate static func rows(_ rows: [Fields]) -> Value? {
    rows.isEmpty ? nil : .list(rows.map(Value.fields))
  }
}

extension Agenda.Item {
  fileprivate var fields: Fields {
    var fields: Fields = [
      "stage": .text(stage.id), "title": .text(stage.title),
      "activity": .text(stage.activity.name.rawValue), "minutes": .integer(stage.minutes),
      "planned": .integer(planned), "spent": .integer(spent),
    ]
    if let promise {
      fields["promisedBy"] = .text(promise.by.text)
      fields["promisedWhy"] = .optional(promise.why)
    }
    switch status {
    case .waiting: fields["status"] = "waiting"
    case .running: fields["status"] = "running"
    case .done: fields["status"] = "done"
    case .skipped(let reason):
      fields["status"] = "skipped"
      fields["reason"] = .text(reason)
    }
    return fields
  }
}

extension People.Person {
  fileprivate var fields: Fields {
    [
      "person": .text(id), "name": .words(name), "hats": .texts(hats), "table": .optional(table),
      "present": .flag(isPresent), "heard": .flag(isHeard), "needs": .words(needs),
      "mayBeNamed": permission.map { .bool($0.mayBeNamed) },
      "mayBeQuoted": permission.map { .bool($0.mayBeQuoted) },
      "initials": .flag(permission?.isByInitials ?? false),
      "nameReach": permission?.name == .anyone ? "anyone" : nil,
      "wordsReach": permission?.words == .anyone ? "anyone" : nil,
      "wording": .optional(permission?.wording),
      "together": .flag(permission?.isTogether ?? false), "withdrew": .flag(hasWithdrawn),
      "origin": .optional(origin),
    ]
  }
}

extension Rounds.Turn {
  fileprivate var fields: Fields {
    [
      "stage": .text(stage), "person": .text(person), "words": .optional(words),
      "passed": .flag(isPass),
    ]
  }
}

extension Rounds.Energy {
  fileprivate var fields: Fields {
    ["stage": .text(stage), "levels": .list(levels.map(Value.integer))]
  }
}

extension Card {
  fileprivate var fields: Fields {
    [
      "card": .text(id), "type": .text(type.rawValue), "category": .optional(category),
      "text": .text(text), "by": .optional(by), "table": .optional(table),
      "links": .spokenIDs(links), "reason": .optional(reason), "strength": .optional(strength),
      "sway": .optional(sway), "day": .optional(day?.text), "private": .flag(isPrivate),
      "sensitive": .flag(isSensitive), "withdrawn": .flag(isWithdrawn),
      "joinedInto": .optional(joinedInto), "stage": .optional(stage),
      "earlier": .texts(earlierTexts), "origin": .optional(origin),
    ]
  }
}

extension Choices.Choice {
  fileprivate var fields: Fields {
    let counts = counts.sorted { $0.key < $1.key }
      .map { Fields.Pair(name: $0.key.spoken, value: .integer($0.value)) }
    let standing = standing.sorted { $0.key < $1.key }
      .map { Fields.Pair(name: $0.key.spoken, value: .text($0.value)) }
    return [
      "stage": .text(stage), "revealed": .flag(isRevealed),
      "counts": counts.isEmpty ? nil : .fields(Fields(pairs: counts)),
      "standing": standing.isEmpty ? nil : .fields(Fields(pairs: standing)),
    ]
  }
}

extension WorkshopAction {
  fileprivate var fields: Fields {
    [
      "action": .text(id), "what": .text(what), "owner": .optional(owner),
      "helpers": .spokenIDs(helpers), "start": .optional(start?.text),
      "due": .optional(due?.text), "originalDue": .optional(originalDue?.text),
      "uses": .spokenIDs(uses), "serves": .spokenIDs(serves), "follows": .spokenIDs(follows),
      "first": .words(first),
      "know": .words(know), "money": .words(money), "time": .words(time), "tell": .words(tell),
      "depends": .words(depends), "confidence": .optional(confidence),
      "visibility": visibility == .room ? nil : .text(visibility.rawValue),
      "shownAs": .words(shownAs), "accepted": .optional(acceptance?.rawValue),
      "handedBack": .optional(handedBack), "status": .optional(status?.rawValue),
      "statusWords": .optional(statusWords), "ownerThere": .optional(ownerThere),
      "history": .rows(history.map(\.data)), "agreed": .flag(isAgreed),
      "withdrawn": .flag(isWithdrawn), "origin": .optional(origin),
    ]
  }
}

extension Actions.Unreached {
  fileprivate var fields: Fields {
    ["session": .text(session), "title": .text(title), "why": .text(why)]
  }
}

extension Parking.Point {
  fileprivate var fields: Fields {
    [
      "point": .text(id), "text": .text(text), "card": .optional(card), "by": .optional(by),
      "home": .optional(home), "origin": .optional(origin),
    ]
  }
}

extension Note {
  fileprivate var fields: Fields {
    [
      "note": .text(id), "for": .text(audience.rawValue), "text": .text(text),
      "by": .optional(by), "stage": .optional(stage), "at": .optional(addedAt?.text),
    ]
  }
}

extension Reflection {
  fileprivate var fields: Fields {
    ["reflection": .text(id), "plus": .flag(isPlus), "text": .text(text), "by": .optional(by)]
  }
}

extension Closing.Review {
  fileprivate var fields: Fields {
    ["day": .text(day?.text ?? "none"), "words": .optional(words)]
  }
}
