/// Clusters, drafts, polls and asks as data; see `Session.value`.
extension Cluster {
  var fields: Fields {
    [
      "cluster": .text(id), "sign": .text(sign), "members": .spokenIDs(members),
      "name": .optional(name), "earlier": .texts(earlierNames), "dissolved": .flag(isDissolved),
      "stage": .optional(stage),
    ]
  }
}

extension Draft {
  var fields: Fields {
    [
      "draft": .text(id), "text": .text(text), "people": .spokenIDs(people),
      "table": .optional(table), "parents": .spokenIDs(parents), "change": .optional(change),
      "why": .optional(why), "answers": .spokenIDs(answers), "private": .flag(isPrivate),
      "withdrawn": .flag(isWithdrawn),
      "marks": marks.isEmpty ? nil : .list(marks.map { .fields($0.fields) }),
      "stage": .optional(stage), "earlier": .texts(earlierTexts), "origin": .optional(origin),
    ]
  }
}

extension Draft.Mark {
  fileprivate var fields: Fields {
    ["words": .text(words), "table": .optional(table), "count": .integer(count)]
  }
}

extension Poll {
  var fields: Fields {
    [
      "version": .text(version), "bar": .fields(bar.data),
      "counts": counts.isEmpty ? nil : .counts(counts), "eligible": .optional(eligible),
      "revealed": .flag(isRevealed), "met": .flag(isRevealed && verdict.isMet),
      "stage": .optional(stage),
    ]
  }
}

extension Concern {
  var fields: Fields {
    [
      "concern": .text(id), "text": .text(text), "harms": .optional(harms), "by": .optional(by),
      "table": .optional(table), "version": .optional(version), "state": .text(state.rawValue),
      "integratedIn": .optional(integratedIn), "words": .optional(words),
    ]
  }
}

extension MinorityWords {
  var fields: Fields {
    [
      "minority": .text(id), "text": .text(text), "by": .optional(by),
      "version": .optional(version),
    ]
  }
}

extension Adoption {
  var fields: Fields {
    [
      "version": .text(version), "at": .text(at.text), "review": .text(review?.text ?? "none"),
      "brought": .flag(isBrought),
    ]
  }
}

extension Ask {
  var fields: Fields {
    [
      "ask": .text(id), "text": .text(text), "by": .optional(by), "table": .optional(table),
      "action": .optional(action),
      "replies": replies.isEmpty ? nil : .list(replies.map { .fields($0.fields) }),
      "withdrawn": .flag(isWithdrawn), "earlier": .texts(earlierTexts),
    ]
  }
}

extension Ask.Reply {
  fileprivate var fields: Fields {
    ["answer": .text(answer.rawValue), "by": .optional(by), "words": .optional(words)]
  }
}

extension Confidence {
  var fields: Fields {
    [
      "stage": .text(stage), "action": .optional(action),
      "counts": counts.isEmpty ? nil : .counts(counts), "eligible": .optional(eligible),
      "revealed": .flag(isRevealed),
    ]
  }
}
