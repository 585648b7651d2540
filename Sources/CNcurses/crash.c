#define _GNU_SOURCE 1
#include "internal.h"

#include <errno.h>
#include <signal.h>
#include <string.h>
#include <term.h>
#include <unistd.h>

// A crash must not leave a facilitator with a terminal that neither echoes nor shows a cursor. Everything
// that the handler needs is prepared here in advance, because it may only use async-signal-safe functions.

static const int crashes[] = {SIGILL, SIGTRAP, SIGSEGV, SIGBUS, SIGFPE, SIGABRT};
enum { crash_count = sizeof crashes / sizeof *crashes };

static struct sigaction former[crash_count];
static struct termios former_modes;
static char farewell[512];
static size_t farewell_length;
static volatile sig_atomic_t owns_terminal;
static volatile sig_atomic_t is_installed;
static char stack[65536];

static const char sentence[] =
    "Moot stopped unexpectedly. Everything marked saved is on disk.\n";

static void send(int descriptor, const char *bytes, size_t length) {
  while (length > 0) {
    ssize_t written = write(descriptor, bytes, length);
    if (written < 0 && errno == EINTR) continue;
    if (written <= 0) return;
    bytes += written;
    length -= (size_t)written;
  }
}

static void handle(int number, siginfo_t *info, void *context) {
  (void)context;
  int saved = errno;
  if (owns_terminal) {
    owns_terminal = 0;
    send(STDOUT_FILENO, farewell, farewell_length);
    tcsetattr(STDIN_FILENO, TCSANOW, &former_modes);
  }
  send(STDERR_FILENO, sentence, sizeof sentence - 1);

  // The former handler meets the fault itself, because it happens again when this one returns. Where it
  // would not, the signal is sent again.
  for (int i = 0; i < crash_count; i++) sigaction(crashes[i], &former[i], NULL);
  bool was_sent = info == NULL || info->si_code <= 0;
  if (was_sent || number == SIGABRT || number == SIGTRAP) raise(number);
  errno = saved;
}

/// Adds a terminfo string without its padding marks such as `$<5>`.
static void add_capability(const char *name) {
  const char *text = tigetstr(name);
  if (!text || text == (const char *)-1) return;
  while (*text && farewell_length < sizeof farewell) {
    const char *end = text[0] == '$' && text[1] == '<' ? strchr(text, '>') : NULL;
    if (end) {
      text = end + 1;
    } else {
      farewell[farewell_length++] = *text++;
    }
  }
}

static void add(const char *text) {
  size_t length = strlen(text);
  if (length > sizeof farewell - farewell_length) return;
  memcpy(farewell + farewell_length, text, length);
  farewell_length += length;
}

void moot_install_crash_handlers(const struct termios *modes) {
  former_modes = *modes;
  farewell_length = 0;
  add("\033[?2004l\033[?1000l\033[?1006l");
  add_capability("sgr0");
  add_capability("op");
  add_capability("rmkx");
  add_capability("rmcup");
  add_capability("cnorm");

  // A stack overflow leaves no room on the ordinary stack. A signal stack set up by the runtime is kept.
  stack_t alternate;
  if (sigaltstack(NULL, &alternate) == 0 && (alternate.ss_flags & SS_DISABLE)) {
    alternate = (stack_t){.ss_sp = stack, .ss_size = sizeof stack};
    sigaltstack(&alternate, NULL);
  }

  struct sigaction action;
  memset(&action, 0, sizeof action);
  action.sa_sigaction = handle;
  action.sa_flags = SA_SIGINFO | SA_ONSTACK;
  sigemptyset(&action.sa_mask);
  for (int i = 0; i < crash_count; i++) sigaction(crashes[i], &action, &former[i]);
  is_installed = 1;
}

void moot_remove_crash_handlers(void) {
  if (!is_installed) return;
  is_installed = 0;
  for (int i = 0; i < crash_count; i++) sigaction(crashes[i], &former[i], NULL);
}

void moot_note_ownership(bool owns) { owns_terminal = owns ? 1 : 0; }
