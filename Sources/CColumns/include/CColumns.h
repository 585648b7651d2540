#ifndef MOOT_CCOLUMNS_H
#define MOOT_CCOLUMNS_H

#include <stdint.h>

/// The terminal columns that one Unicode scalar takes: 0, 1 or 2, or -1 for one that cannot be shown.
///
/// The answer is libc's `wcwidth` in a UTF-8 locale, whatever the locale of the process, because ncurses
/// asks the same function and the two must never disagree. Safe to call from any thread.
int moot_columns(uint32_t scalar);

#endif
