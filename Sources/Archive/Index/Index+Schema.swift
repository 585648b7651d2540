extension Index {
  /// The tables.
  ///
  /// What the room may see and what is kept from it are in separate tables, so that a search that does
  /// not include private things cannot find them. Both hold only which folded word belongs to which
  /// `ItemKey`.
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
      takesBack INTEGER NOT NULL, keptUntil INTEGER,
      UNIQUE (folder, name))
    """,
    """
    CREATE TABLE contents (
      number INTEGER PRIMARY KEY,
      items TEXT NOT NULL, actions TEXT NOT NULL, assets TEXT NOT NULL)
    """,
    // Who may be named and quoted, as JSON, and which sessions are linked: what may be told of a session
    // depends on what all those say that something went to or came from. Where somebody is gone, the rows of
    // all those are made without that person's words.
    """
    CREATE TABLE permissions (
      number INTEGER PRIMARY KEY, said TEXT NOT NULL, gone INTEGER NOT NULL)
    """,
    """
    CREATE TABLE link (
      number INTEGER NOT NULL, session TEXT NOT NULL, other TEXT NOT NULL,
      PRIMARY KEY (number, other)) WITHOUT ROWID
    """,
    // Folding leaves only ASCII blanks between words, so SQLite has nothing to fold.
    "CREATE VIRTUAL TABLE roomWords USING fts5(words, content='', columnsize=0, tokenize='ascii')",
    "CREATE VIRTUAL TABLE keptWords USING fts5(words, content='', columnsize=0, tokenize='ascii')",
    // More than the usual room for words that are not written yet, because whole folders are read at once.
    "INSERT INTO roomWords (roomWords, rank) VALUES ('hashsize', 16777216)",
    // Never merge everything during a small change.
    "INSERT INTO roomWords (roomWords, rank) VALUES ('crisismerge', 1000)",
    "INSERT INTO keptWords (keptWords, rank) VALUES ('crisismerge', 1000)",
  ]
}
