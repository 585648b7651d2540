#include "CNcurses.h"

#include <errno.h>
#include <poll.h>
#include <unistd.h>
#include <wchar.h>

static struct moot_key mouse_key(void) {
  struct moot_key key = {.kind = MOOT_NO_KEY};
  MEVENT event;
  if (getmouse(&event) != OK) return key;
  key.column = event.x;
  key.row = event.y;
  if (event.bstate & BUTTON1_PRESSED) key.kind = MOOT_CLICK;
  if (event.bstate & BUTTON4_PRESSED) key.kind = MOOT_WHEEL_UP;
  if (event.bstate & BUTTON5_PRESSED) key.kind = MOOT_WHEEL_DOWN;
  return key;
}

struct moot_key moot_read_key(void) {
  for (;;) {
    wint_t value = 0;
    switch (get_wch(&value)) {
      case OK:
        return (struct moot_key){.kind = MOOT_SCALAR, .value = (uint32_t)value};
      case KEY_CODE_YES:
        // The signal reports sizes, and arrives even while nobody is reading keys.
        if (value == KEY_RESIZE) continue;
        if (value != KEY_MOUSE) return (struct moot_key){.kind = MOOT_CODE, .value = (uint32_t)value};
        struct moot_key key = mouse_key();
        if (key.kind != MOOT_NO_KEY) return key;
        continue;
      default:
        return (struct moot_key){.kind = MOOT_NO_KEY};
    }
  }
}

const char *moot_key_name(int code) {
  const char *name = keyname(code);
  return name ? name : "";
}

int moot_read_pasted(uint8_t *bytes, int most) {
  // ncurses reads byte by byte, so after the mark it holds nothing of the paste.
  struct pollfd input = {.fd = STDIN_FILENO, .events = POLLIN};
  for (;;) {
    int ready = poll(&input, 1, 1000);
    if (ready < 0 && errno == EINTR) continue;
    if (ready <= 0 || !(input.revents & POLLIN)) return 0;
    ssize_t count = read(STDIN_FILENO, bytes, (size_t)most);
    if (count < 0 && errno == EINTR) continue;
    return count > 0 ? (int)count : 0;
  }
}
