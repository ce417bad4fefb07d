// Tries a text on TOMLKit's parser in a place from which an assertion leads out.
//
// What the parser had taken hold of when it broke off is lost, as is the table where it did not: TOMLKit has no way to
// give one back. Both are as long as the text.
#include "CTOMLCheck.h"

#include <setjmp.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>

// Of TOMLKit's own C target, which no product of it offers.
struct fault {
  const char *description;
  uint32_t begin[2], end[2];
};
extern void *tableCreateFromString(const char *text, struct fault *fault);

static _Thread_local jmp_buf *way_out;

// What `assert` calls, everywhere in this program: elsewhere it goes on to what it always does.
_Noreturn void __assert_fail(const char *assertion, const char *file, unsigned line, const char *function) {
  if (way_out) longjmp(*way_out, 1);
  fprintf(stderr, "%s:%u: %s: Assertion `%s' failed.\n", file, line, function, assertion);
  abort();
}

bool toml_check_ends(const char *text) {
  jmp_buf here;
  way_out = &here;
  bool ends = setjmp(here) == 0;
  if (ends) {
    struct fault fault = {0};
    if (!tableCreateFromString(text, &fault)) free((void *)fault.description);
  }
  way_out = NULL;
  return ends;
}
