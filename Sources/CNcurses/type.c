#include "CNcurses.h"
#include "internal.h"

#include <stdlib.h>
#include <term.h>
#include <unistd.h>

// Kept apart, because <term.h> makes macros of ordinary words such as `columns`.

const char *moot_terminal_type(void) {
  const char *name = getenv("TERM");
  return name ? name : "";
}

enum moot_start_result moot_check_type(void) {
  int known = 0;
  if (setupterm(NULL, STDOUT_FILENO, &known) != OK) return MOOT_TYPE_IS_UNKNOWN;
  const char *place = tigetstr("cup");
  return place && place != (const char *)-1 ? MOOT_STARTED : MOOT_CANNOT_PLACE_CURSOR;
}
