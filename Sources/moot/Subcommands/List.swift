import ArgumentParser
import SessionStore
import Workbench
import Workshop

/// `moot list`.
struct List: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "list", abstract: "List the sessions of the folder.",
    discussion: """
      Examples:
        moot list
        moot list --json --sessions ./Sessions/Practice
      """)

  @Flag(help: "As JSON, one object a session.")
  var json = false
  @Flag(help: "One session a line, its fields parted by tabs.")
  var plain = false
  @OptionGroup var place: PlaceOptions

  func run() throws {
    try reporting {
      let environment = LiveEnvironment()
      let folder = place.folder
      guard Places.isFolder(folder) else {
        if place.sessions == nil {
          if json { return Output.verbatim("[]\n") }
          return Output.message("No session yet. Begin one with moot new, or just moot.")
        }
        throw Failure("There is no folder \(folder); give another with --sessions.", Exit.noInput)
      }
      let listings: [SessionListing]
      do throws(SystemError) {
        listings = try SessionFolder.list(folder, files: environment.store.files)
      } catch {
        throw Failure("The folder \(folder) cannot be read: \(error).", Exit.noInput)
      }
      let rows = listings.sorted { $0.name < $1.name }.map { row($0, environment) }
      if json {
        let bytes = JSONText.bytes(of: .list(rows.map(Value.fields)))
        return Output.verbatim(String(decoding: bytes, as: UTF8.self) + "\n")
      }
      if rows.isEmpty { Output.message("No session yet. Begin one with moot new, or just moot.") }
      for row in rows { tell(row) }
    }
  }

  private func tell(_ row: Fields) {
    let names = ["day", "title", "holds", "state", "file"]
    let fields = names.map { row[$0]?.text ?? "" }
    if plain {
      return Output.verbatim(
        fields.map { Output.cleaned($0, keepsLines: false) }.joined(separator: "\t") + "\n")
    }
    Output.line("\(fields[0])  \(fields[1])")
    Output.line("            \(fields[2]) · \(fields[3]) · \(fields[4])")
  }

  private func row(_ listing: SessionListing, _ environment: LiveEnvironment) -> Fields {
    do throws(SessionFileError) {
      let reading = try SessionFile.read(listing.path, files: environment.store.files)
      let session = SessionHistory(reading.events).session
      let created = reading.header.created
      return [
        "day": .text(created.day(offset: TimeZones.offset(at: created)).text),
        "title": .text(session.opening.title), "holds": .text(SessionList.facts(session)),
        "state": .text(session.closing.isClosed ? "closed" : "open"),
        "session": .text(reading.header.session), "file": .text(listing.path),
        "fictional": session.opening.isFictional ? true : nil,
      ]
    } catch {
      return [
        "day": "", "title": .text(listing.name), "holds": .text(error.description),
        "state": "cannot be read", "file": .text(listing.path),
      ]
    }
  }
}
