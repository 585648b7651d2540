#ifndef MOOT_CNCURSES_H
#define MOOT_CNCURSES_H

#ifndef _XOPEN_SOURCE_EXTENDED
#define _XOPEN_SOURCE_EXTENDED 1
#endif
#ifndef NCURSES_WIDECHAR
#define NCURSES_WIDECHAR 1
#endif

#include <curses.h>
#include <signal.h>
#include <stdbool.h>
#include <stdint.h>

// One terminal, drawn on by one thread. Swift cannot use ncurses as it is: `stdscr`, `LINES` and `COLS`
// are shared variables, attributes are macros, and signal handlers must be C.

/// Why a terminal could not be started.
enum moot_start_result {
  MOOT_STARTED,
  MOOT_INPUT_IS_NO_TERMINAL,
  MOOT_OUTPUT_IS_NO_TERMINAL,
  MOOT_TYPE_IS_UNKNOWN,
  MOOT_CANNOT_PLACE_CURSOR,
  MOOT_NOT_AVAILABLE,
};

/// Takes the terminal of the standard input and output, and installs the handlers of signals and crashes.
enum moot_start_result moot_start(bool with_mouse);
/// Gives the terminal back permanently; harmless when it was not taken.
void moot_end(void);
/// The name of the terminal's type, from TERM; never NULL.
const char *moot_terminal_type(void);
/// Whether the character set of the locale is UTF-8, so that more than ASCII can be shown.
bool moot_is_utf8(void);

/// Gives the terminal back for a while.
void moot_lend(void);
/// Takes it again after `moot_lend`; everything must be drawn again.
void moot_reclaim(void);
/// Stops the process as Ctrl+Z in a shell does, and returns when it is continued.
void moot_stop_process(void);

/// Asks the system for the size of the window and tells ncurses; true if it has changed.
bool moot_update_size(void);
/// The current number of rows, at least 1.
int moot_rows(void);
/// The current number of columns, at least 1.
int moot_columns_across(void);

/// Turns colour on; returns the number of colours, or 0 if there are none.
int moot_start_colours(void);
/// Gives a pair (from 1) its colours; -1 is the terminal's own.
void moot_define_pair(int pair, int letters, int background);
/// Puts what one cell holds (a base and its marks, perhaps several of them) at a place.
void moot_put(int row, int column, const uint32_t *scalars, int count, uint32_t attributes, int pair);
/// Clears what is to be shown.
void moot_erase(void);
/// Forgets what the terminal shows, so that the next `moot_flush` sends everything.
void moot_forget(void);
/// Sends what changed, and leaves the cursor at a place, hidden if the row is negative; false on error.
bool moot_flush(int cursor_row, int cursor_column);

/// Bold letters.
uint32_t moot_bold(void);
/// Letters and background swapped.
uint32_t moot_reversed(void);
/// Underlined letters.
uint32_t moot_underlined(void);

/// What `moot_read_key` found.
enum moot_key_kind { MOOT_NO_KEY, MOOT_SCALAR, MOOT_CODE, MOOT_CLICK, MOOT_WHEEL_UP, MOOT_WHEEL_DOWN };

/// The code of the mark before pasted text.
enum { moot_paste_begins = 2000 };

struct moot_key {
  enum moot_key_kind kind;
  /// The Unicode scalar, or the number ncurses has for the key.
  uint32_t value;
  int column;
  int row;
};

/// Reads the next key without waiting.
struct moot_key moot_read_key(void);
/// The terminfo name of a key code, such as `kLFT5`; never NULL.
const char *moot_key_name(int code);
/// Reads a few bytes of a paste, waiting a second at most; returns how many, 0 if none came.
int moot_read_pasted(uint8_t *bytes, int most);

/// Signals that change the terminal rather than end the program; the numbers differ between systems.
enum {
  moot_size_signal = SIGWINCH,
  moot_stop_signal = SIGTSTP,
  moot_continue_signal = SIGCONT,
};

/// What `moot_wait` waited for.
enum moot_event { MOOT_TIMEOUT, MOOT_KEYS, MOOT_SIGNAL, MOOT_WATCHED, MOOT_GONE };

/// Waits for keys, signals or one of the descriptors; with a negative time it waits indefinitely.
///
/// `number` receives the signal or the descriptor.
enum moot_event moot_wait(const int *descriptors, int count, int milliseconds, int *number);
/// Takes one signal that has arrived, without waiting; 0 if there is none.
int moot_take_signal(void);
/// Forgets the signals that a person meant for another program while the terminal was lent.
void moot_drop_signals_of_keys(void);

#endif
