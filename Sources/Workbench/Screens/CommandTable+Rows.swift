/// What there is in the table.
extension CommandTable {
  /// All rows, in the order in which help lists them.
  public static let rows: [WorkbenchCommand] =
    entryRows + reviewMenuRows + stageRows + cardRows + choosingRows + roundRows + draftRows
    + clusterRows + agreeingRows + reviewRows + reviewScreenRows + actionRows + planningRows
    + peopleRows + noteRows
    + closingRows + erasureRows + readbackRows + curtainRows + sessionRows + colourRows + boardRows
    + startRows
    + archiveRows + replayRows + roomRows + formRows
    + paletteRows
    + pageRows
}
