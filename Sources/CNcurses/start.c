#include "CNcurses.h"
#include "internal.h"

#include <langinfo.h>
#include <locale.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/ioctl.h>
#include <termios.h>
#include <unistd.h>

static SCREEN *screen;
static bool is_lent;

static void set_modes(bool with_mouse);

/// Only the character set is taken from the environment: numbers in files must not depend on it.
static void choose_locale(void) {
  setlocale(LC_CTYPE, "");
  if (!moot_is_utf8() && !setlocale(LC_CTYPE, "C.UTF-8")) setlocale(LC_CTYPE, "UTF-8");
}

bool moot_is_utf8(void) {
  const char *set = nl_langinfo(CODESET);
  return strcmp(set, "UTF-8") == 0 || strcmp(set, "utf8") == 0;
}

enum moot_start_result moot_start(bool with_mouse) {
  if (screen) return MOOT_NOT_AVAILABLE;
  if (!isatty(STDIN_FILENO)) return MOOT_INPUT_IS_NO_TERMINAL;
  if (!isatty(STDOUT_FILENO)) return MOOT_OUTPUT_IS_NO_TERMINAL;
  struct termios former;
  if (tcgetattr(STDIN_FILENO, &former) != 0) return MOOT_NOT_AVAILABLE;

  choose_locale();
  enum moot_start_result type = moot_check_type();
  if (type != MOOT_STARTED) return type;

  // ncurses leaves alone handlers that were installed before it starts.
  if (!moot_install_signals()) return MOOT_NOT_AVAILABLE;
  moot_install_crash_handlers(&former);
  moot_note_ownership(true);

  // The window is asked for its size below; exported LINES and COLUMNS are often out of date.
  use_env(FALSE);
  use_tioctl(TRUE);
  screen = newterm(NULL, stdout, stdin);
  if (!screen) {
    moot_note_ownership(false);
    moot_remove_crash_handlers();
    moot_remove_signals();
    return MOOT_TYPE_IS_UNKNOWN;
  }
  static bool is_registered;
  if (!is_registered) is_registered = atexit(moot_end) == 0;
  is_lent = false;
  set_modes(with_mouse);
  // Until it has been left once, ncurses flushes after every movement of the cursor, and a screen reader
  // would see the cursor travel; afterwards a change and the return to the focus are one write.
  endwin();
  reset_prog_mode();
  moot_update_size();
  return MOOT_STARTED;
}

static void set_modes(bool with_mouse) {
  raw();
  noecho();
  nonl();
  keypad(stdscr, TRUE);
  nodelay(stdscr, TRUE);
  meta(stdscr, TRUE);
  scrollok(stdscr, FALSE);
  // Shifting characters within a line goes wrong where terminals disagree about wide ones.
  idcok(stdscr, FALSE);
  idlok(stdscr, FALSE);
  // By default a screen is left half drawn while keys wait, until somebody draws again.
  typeahead(-1);
  // The default is long enough to be noticed after Esc.
  set_escdelay(25);
  define_key("\033[200~", moot_paste_begins);
  moot_set_bracketed_paste(true);
  if (with_mouse) {
    mouseinterval(0);
    mousemask(BUTTON1_PRESSED | BUTTON4_PRESSED | BUTTON5_PRESSED, NULL);
  }
}

void moot_set_bracketed_paste(bool on) {
  fputs(on ? "\033[?2004h" : "\033[?2004l", stdout);
  fflush(stdout);
}

void moot_end(void) {
  if (!screen) return;
  if (!is_lent) moot_lend();
  moot_remove_crash_handlers();
  moot_remove_signals();
  delscreen(screen);
  screen = NULL;
}

void moot_lend(void) {
  if (!screen || is_lent) return;
  is_lent = true;
  moot_set_bracketed_paste(false);
  // Without a visible cursor the shell would look dead.
  curs_set(1);
  endwin();
  moot_note_ownership(false);
}

void moot_reclaim(void) {
  if (!screen || !is_lent) return;
  is_lent = false;
  moot_note_ownership(true);
  moot_set_bracketed_paste(true);
  reset_prog_mode();
  moot_update_size();
  moot_forget();
}

/// A window without a size is one whose size is not known; ncurses and the views then both need a guess.
bool moot_update_size(void) {
  struct winsize window = {0};
  int rows = 24, columns = 80;
  if (ioctl(STDOUT_FILENO, TIOCGWINSZ, &window) == 0 && window.ws_row > 0 && window.ws_col > 0) {
    rows = window.ws_row;
    columns = window.ws_col;
  }
  if (!is_term_resized(rows, columns)) return false;
  return resizeterm(rows, columns) == OK;
}

int moot_rows(void) { return LINES > 0 ? LINES : 1; }

int moot_columns_across(void) { return COLS > 0 ? COLS : 1; }
