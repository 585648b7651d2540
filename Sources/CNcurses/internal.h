#ifndef MOOT_NCURSES_INTERNAL_H
#define MOOT_NCURSES_INTERNAL_H

#include "CNcurses.h"

#include <stdbool.h>
#include <termios.h>

/// Whether the system knows the type of the terminal and it can draw full screens.
enum moot_start_result moot_check_type(void);

/// Installs the handlers that write to a pipe; false if the system refuses.
bool moot_install_signals(void);
/// Puts the former handlers back.
void moot_remove_signals(void);

/// Notes how to give the terminal back in a crash, and installs the handlers; terminfo must be set up.
void moot_install_crash_handlers(const struct termios *former);
/// Puts the former handlers back.
void moot_remove_crash_handlers(void);
/// Notes whether we have the terminal at present, so that a crash gives it back.
void moot_note_ownership(bool owns);

/// Turns bracketed paste on or off.
void moot_set_bracketed_paste(bool on);

#endif
