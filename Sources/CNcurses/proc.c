#include <fcntl.h>
#include <unistd.h>

// The runtime of the language reads these files before anything of ours is run. Where they cannot be read it
// stops without a word that helps, or loses all arguments, so they are looked at before it starts.

static const char *const needed[] = {"/proc/self/exe", "/proc/self/maps", "/proc/self/cmdline"};

static const char words[] =
    "moot: /proc is not there or cannot be read, and without it not even moot --linear can start.\n"
    "Mount it (mount -t proc proc /proc), or start moot outside of this changed root.\n";

static void require_proc(void) {
  for (unsigned index = 0; index < sizeof needed / sizeof *needed; ++index) {
    int file = open(needed[index], O_RDONLY | O_CLOEXEC);
    if (file < 0) {
      // Nothing can be done where not even this can be said.
      if (write(STDERR_FILENO, words, sizeof words - 1) < 0) _exit(69);
      _exit(69);
    }
    close(file);
  }
}

// Run before the constructors of all libraries, those of the runtime among them.
__attribute__((section(".preinit_array"), used, retain)) static void (*const before_all)(void) =
    require_proc;
