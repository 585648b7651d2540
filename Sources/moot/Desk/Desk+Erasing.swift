import SessionStore
import Workbench
import Workshop

/// Taking something out of the open session and of everything that goes with it.
extension Desk {
  /// Lists every place where something stands; changes nothing.
  mutating func listErasure(of what: String) {
    guard let path else { return state.tell("This session can only be read.", .refused) }
    do throws(Failure) {
      let work = try ErasureWork(Self.target(what), from: path, in: folder, environment)
      state.listed(
        ErasureList(
          what: what, places: work.places,
          questions: work.open.map { question in
            let words = work.words(of: question)
            return .init(words: words.what, asked: words.ask)
          }, limits: ErasureWork.limits, confirmation: work.confirmation))
    } catch {
      state.tell(error.sentence, .refused)
    }
  }

  /// Takes something out: the session is closed for that, and opened again as it is then.
  mutating func erase(_ what: String, mentions: String, confirmed text: String) {
    guard let path else { return state.tell("This session can only be read.", .refused) }
    do throws(Failure) {
      var work = try ErasureWork(Self.target(what), from: path, in: folder, environment)
      guard work.isConfirmed(by: text) else {
        throw Failure("Nothing was taken out: “\(text)” is not “\(work.confirmation)”.", Exit.usage)
      }
      try work.decide(mentions: mentions)
      let isReview = state.isReviewing
      putAway()
      let outcome = Result { () throws(Failure) in try work.erase() }
      open(again: (try? outcome.get()) == nil ? path : work.path ?? path, isForReview: isReview)
      state.tell(try outcome.get(), .done)
    } catch {
      state.tell(error.sentence, .refused)
    }
  }

  private mutating func open(again path: String, isForReview: Bool) {
    do throws(SessionFileError) {
      try openOrThrow(path, isForReview: isForReview)
    } catch {
      state.notRecorded(error.description)
    }
  }

  /// A code is a person, another id a thing, and all else words.
  private static func target(_ what: String) -> ErasureTarget {
    guard let id = SpokenID(spoken: what) else { return .words(what) }
    return id.kind == .person ? .person(id) : .item(id)
  }
}
