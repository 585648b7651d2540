#define _GNU_SOURCE 1
#define _DARWIN_C_SOURCE 1
#include "CColumns.h"

#include <locale.h>
#include <stdatomic.h>
#include <stddef.h>
#include <stdlib.h>
#include <wchar.h>
#if defined(__APPLE__)
#include <xlocale.h>
#endif

enum { page_size = 256, page_count = 0x110000 / page_size };

typedef int8_t page[page_size];

static _Atomic(page *) pages[page_count];
static _Atomic(locale_t) utf8_locale;

/// If several threads ask for the first time at once, more than one locale is made; one of them is kept.
static locale_t shared_locale(void) {
  locale_t known = atomic_load_explicit(&utf8_locale, memory_order_acquire);
  if (known) return known;

  static const char *const names[] = {"C.UTF-8", "en_US.UTF-8", "UTF-8"};
  locale_t made = (locale_t)0;
  for (size_t i = 0; !made && i < sizeof names / sizeof *names; i++) {
    made = newlocale(LC_CTYPE_MASK, names[i], (locale_t)0);
  }
  if (!made) return made;

  if (!atomic_compare_exchange_strong_explicit(
          &utf8_locale, &known, made, memory_order_acq_rel, memory_order_acquire)) {
    freelocale(made);
    return known;
  }
  return made;
}

/// Without any UTF-8 locale every scalar counts as one column: text stays readable, but wide characters
/// shift what follows.
static void measure(uint32_t first, int8_t *widths, size_t count) {
  locale_t locale = shared_locale();
  if (!locale) {
    for (size_t i = 0; i < count; i++) widths[i] = 1;
    return;
  }
  locale_t former = uselocale(locale);
  for (size_t i = 0; i < count; i++) widths[i] = (int8_t)wcwidth((wchar_t)(first + i));
  uselocale(former);
}

int moot_columns(uint32_t scalar) {
  if (scalar >= 0x110000) return -1;
  _Atomic(page *) *slot = &pages[scalar / page_size];
  page *known = atomic_load_explicit(slot, memory_order_acquire);
  if (!known) {
    page *made = malloc(sizeof *made);
    if (!made) {
      int8_t width;
      measure(scalar, &width, 1);
      return width;
    }
    measure(scalar - scalar % page_size, *made, page_size);
    if (atomic_compare_exchange_strong_explicit(
            slot, &known, made, memory_order_acq_rel, memory_order_acquire)) {
      known = made;
    } else {
      free(made);
    }
  }
  return (*known)[scalar % page_size];
}
