extension Index {
  /// The tables.
  ///
  /// What the room may see and what is kept from it are searched in tables of their own, so that a
  /// search that was not asked for private things cannot come upon them. Both hold nothing but which
  /// folded word stands under which `ItemKey`.
  static let schema = [
    """
    CREATE TABLE session (
      number INTEGER PRIMARY KEY,
      folder TEXT NOT NULL, name TEXT NOT NULL,
      device INTEGER NOT NULL, inode INTEGER NOT NULL,
      size INTEGER NOT NULL, modified INTEGER NOT NULL,
      digest INTEGER NOT NULL, length INTEGER NOT NULL,
      id TEXT NOT NULL, title TEXT NOT NULL, place TEXT NOT NULL, question TEXT NOT NULL,
      day INTEGER, flows TEXT NOT NULL, closed INTEGER NOT NULL, fictional INTEGER NOT NULL,
      review INTEGER, events INTEGER NOT NULL, counts TEXT NOT NULL,
      damaged INTEGER NOT NULL, fault TEXT, opened INTEGER NOT NULL,
      UNIQUE (folder, name))
    """,
    """
    CREATE TABLE contents (
      number INTEGER PRIMARY KEY,
      items TEXT NOT NULL, actions TEXT NOT NULL, assets TEXT NOT NULL)
    """,
    // Folding leaves ASCII blanks only between words, so SQLite has nothing to fold.
    "CREATE VIRTUAL TABLE roomWords USING fts5(words, content='', columnsize=0, tokenize='ascii')",
    "CREATE VIRTUAL TABLE keptWords USING fts5(words, content='', columnsize=0, tokenize='ascii')",
    // More than the usual room for words that are not written yet, for whole folders are read at once.
    "INSERT INTO roomWords (roomWords, rank) VALUES ('hashsize', 16777216)",
    // Never everything at once in the middle of a small change.
    "INSERT INTO roomWords (roomWords, rank) VALUES ('crisismerge', 1000)",
    "INSERT INTO keptWords (keptWords, rank) VALUES ('crisismerge', 1000)",
  ]
}
