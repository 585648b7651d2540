#define _GNU_SOURCE 1
#include "CNcurses.h"

#include <wchar.h>

int moot_start_colours(void) {
  if (!has_colors() || start_color() != OK) return 0;
  use_default_colors();
  return COLORS;
}

void moot_define_pair(int pair, int letters, int background) {
  init_pair((short)pair, (short)letters, (short)background);
}

uint32_t moot_bold(void) { return (uint32_t)A_BOLD; }

uint32_t moot_reversed(void) { return (uint32_t)A_REVERSE; }

uint32_t moot_underlined(void) { return (uint32_t)A_UNDERLINE; }

void moot_put(int row, int column, const uint32_t *scalars, int count, uint32_t attributes, int pair) {
  int next = 0;
  while (next < count && column < COLS) {
    // In ncurses a cell is one spacing character and the marks after it.
    wchar_t cell[CCHARW_MAX + 1];
    int length = 0;
    int width = wcwidth((wchar_t)scalars[next]);
    cell[length++] = (wchar_t)scalars[next++];
    while (next < count && wcwidth((wchar_t)scalars[next]) == 0) {
      if (length < CCHARW_MAX) cell[length++] = (wchar_t)scalars[next];
      next++;
    }
    cell[length] = L'\0';
    cchar_t character;
    if (setcchar(&character, cell, (attr_t)attributes, (short)pair, NULL) == OK) {
      // Unlike addstr, this neither moves nor wraps, so the last cell of the screen can be written.
      mvadd_wchnstr(row, column, &character, 1);
    }
    column += width > 0 ? width : 1;
  }
}

void moot_erase(void) { erase(); }

void moot_forget(void) { clearok(curscr, TRUE); }

bool moot_flush(int cursor_row, int cursor_column) {
  static int visibility = -1;
  int wanted = cursor_row >= 0 ? 1 : 0;
  if (wanted != visibility) curs_set(wanted);
  visibility = wanted;
  if (wanted) move(cursor_row, cursor_column);
  return refresh() == OK;
}
