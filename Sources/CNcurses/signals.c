#define _GNU_SOURCE 1
#include "CNcurses.h"
#include "internal.h"

#include <errno.h>
#include <fcntl.h>
#include <poll.h>
#include <signal.h>
#include <stdlib.h>
#include <string.h>
#include <sys/ioctl.h>
#include <time.h>
#include <unistd.h>

static const int noted[] = {SIGHUP, SIGINT, SIGQUIT, SIGTERM, SIGWINCH, SIGTSTP, SIGCONT};
static const int swallowed[] = {SIGPIPE, SIGXFSZ};
enum { noted_count = sizeof noted / sizeof *noted };
enum { swallowed_count = sizeof swallowed / sizeof *swallowed };

static struct sigaction former[noted_count + swallowed_count];
static int pipe_ends[2] = {-1, -1};

static void note(int number) {
  int saved = errno;
  unsigned char byte = (unsigned char)number;
  // A full pipe already holds enough to wake the loop.
  ssize_t written = write(pipe_ends[1], &byte, 1);
  (void)written;
  errno = saved;
}

/// Not SIG_IGN, which other programs started from here would inherit.
static void swallow(int number) { (void)number; }

static bool make_pipe(void) {
  if (pipe_ends[0] >= 0) return true;
  if (pipe(pipe_ends) != 0) return false;
  for (int i = 0; i < 2; i++) {
    fcntl(pipe_ends[i], F_SETFD, FD_CLOEXEC);
    fcntl(pipe_ends[i], F_SETFL, O_NONBLOCK);
  }
  return true;
}

static void install(int number, void (*handler)(int), struct sigaction *previous) {
  struct sigaction action;
  memset(&action, 0, sizeof action);
  action.sa_handler = handler;
  action.sa_flags = SA_RESTART;
  sigemptyset(&action.sa_mask);
  sigaction(number, &action, previous);
}

bool moot_install_signals(void) {
  if (!make_pipe()) return false;
  for (int i = 0; i < noted_count; i++) {
    install(noted[i], note, &former[i]);
    // A program started by nohup is meant to outlive its terminal.
    if (noted[i] == SIGHUP && former[i].sa_handler == SIG_IGN) sigaction(SIGHUP, &former[i], NULL);
  }
  for (int i = 0; i < swallowed_count; i++) {
    install(swallowed[i], swallow, &former[noted_count + i]);
  }
  return true;
}

void moot_remove_signals(void) {
  for (int i = 0; i < noted_count; i++) sigaction(noted[i], &former[i], NULL);
  for (int i = 0; i < swallowed_count; i++) {
    sigaction(swallowed[i], &former[noted_count + i], NULL);
  }
}

int moot_take_signal(void) {
  unsigned char byte;
  return read(pipe_ends[0], &byte, 1) == 1 ? byte : 0;
}

void moot_drop_signals_of_keys(void) {
  bool hung_up = false, terminated = false;
  for (int number = moot_take_signal(); number; number = moot_take_signal()) {
    hung_up = hung_up || number == SIGHUP;
    terminated = terminated || number == SIGTERM;
  }
  if (hung_up) note(SIGHUP);
  if (terminated) note(SIGTERM);
}

void moot_stop_process(void) {
  struct sigaction ours;
  install(SIGTSTP, SIG_DFL, &ours);
  // Sent to the group, because a pipeline stops as a whole. Without a shell to continue it, the system
  // ignores this.
  kill(0, SIGTSTP);
  sigaction(SIGTSTP, &ours, NULL);
}

static long long now_in_milliseconds(void) {
  struct timespec now;
  clock_gettime(CLOCK_MONOTONIC, &now);
  return now.tv_sec * 1000LL + now.tv_nsec / 1000000;
}

/// A terminal that keeps being readable with nothing to read is gone.
static bool has_nothing_to_read(void) {
  static int empty_times;
  int bytes = 0;
  if (ioctl(STDIN_FILENO, FIONREAD, &bytes) == 0 && bytes > 0) {
    empty_times = 0;
    return false;
  }
  return ++empty_times > 2;
}

enum { descriptors_limit = 64 };

enum moot_event moot_wait(const int *descriptors, int count, int milliseconds, int *number) {
  struct pollfd waiting[descriptors_limit + 2] = {
      {.fd = pipe_ends[0], .events = POLLIN}, {.fd = STDIN_FILENO, .events = POLLIN}};
  if (count > descriptors_limit) count = descriptors_limit;
  for (int i = 0; i < count; i++) {
    waiting[i + 2] = (struct pollfd){.fd = descriptors[i], .events = POLLIN};
  }
  long long end = milliseconds < 0 ? -1 : now_in_milliseconds() + milliseconds;
  for (;;) {
    int ready = poll(waiting, (nfds_t)count + 2, milliseconds);
    if (ready == 0) return MOOT_TIMEOUT;
    if (ready < 0) {
      if (errno != EINTR && errno != EAGAIN) return MOOT_GONE;
    } else if (waiting[0].revents && (*number = moot_take_signal()) != 0) {
      return MOOT_SIGNAL;
    } else if (waiting[1].revents) {
      if (waiting[1].revents & (POLLHUP | POLLERR | POLLNVAL)) return MOOT_GONE;
      return has_nothing_to_read() ? MOOT_GONE : MOOT_KEYS;
    } else {
      for (int i = 0; i < count; i++) {
        if (!waiting[i + 2].revents) continue;
        *number = descriptors[i];
        return MOOT_WATCHED;
      }
    }
    if (end >= 0) {
      long long left = end - now_in_milliseconds();
      milliseconds = left > 0 ? (int)left : 0;
    }
  }
}
