import Canvas
import Foundation
import Testing

/// Compares a screen with the one that was looked at and kept.
///
/// With `RECORD=1` in the environment the kept ones are written anew; read the difference then.
func expectGolden(
  _ screen: Screen, _ name: String, styled: Bool = false,
  sourceLocation: SourceLocation = #_sourceLocation
) throws {
  let folder = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .appending(path: "Golden")
  let file = folder.appending(path: "\(name).screen")
  let drawn = styled ? screen.styledTranscript : screen.transcript
  if ProcessInfo.processInfo.environment["RECORD"] == "1" {
    try drawn.write(to: file, atomically: true, encoding: .utf8)
    return
  }
  let kept = try String(contentsOf: file, encoding: .utf8)
  #expect(
    drawn == kept, "\(name) looks different; RECORD=1 keeps the new one",
    sourceLocation: sourceLocation)
}
