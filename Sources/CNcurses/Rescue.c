#include "Rescue.h"

#include <errno.h>
#include <signal.h>
#include <stdatomic.h>
#include <stdbool.h>
#include <stddef.h>
#include <stdlib.h>
#include <unistd.h>

#include "Screen.h"

enum { COUNT = 7 };

static const int numbers[COUNT] = {SIGSEGV, SIGBUS, SIGILL, SIGTRAP, SIGABRT, SIGFPE, SIGQUIT};
static struct sigaction previous[COUNT];
static atomic_bool armed;
static cn_rescue plan;
static char farewell[CN_FAREWELL_SIZE];
static size_t farewell_length;

static void write_all(int to, const char *bytes, size_t length) {
  while (length > 0) {
    ssize_t written = write(to, bytes, length);
    if (written < 0 && errno == EINTR) continue;
    if (written <= 0) return;
    bytes += written;
    length -= (size_t)written;
  }
}

void cn_copy_file(int file, int to) {
  char bytes[4096];
  off_t offset = 0;
  ssize_t length;
  while ((length = pread(file, bytes, sizeof bytes, offset)) > 0) {
    write_all(to, bytes, (size_t)length);
    offset += length;
  }
}

/// Gives the terminal back, once. Safe in a signal handler.
static void give_back(void) {
  if (!atomic_exchange(&armed, false)) return;
  // Where the terminal has stopped reading, what it has not read makes room for the farewell.
  if (cn_screen_is_writing()) tcflush(plan.terminal, TCOFLUSH);
  write_all(plan.terminal, farewell, farewell_length);
  tcsetattr(plan.terminal, TCSANOW, &plan.modes);
  if (plan.captured_errors >= 0) cn_copy_file(plan.captured_errors, plan.real_errors);
}

static void crash(int number) {
  signal(SIGTTOU, SIG_IGN);
  give_back();
  signal(number, SIG_DFL);
  raise(number);
}

void cn_rescue_leave(void) {
  signal(SIGTTOU, SIG_IGN);
  give_back();
  _exit(EXIT_SUCCESS);
}

/// A stack of its own, for the crash of a stack that is used up.
static void lend_stack(void) {
  static char stack[64 * 1024];
  stack_t lent = {.ss_sp = stack, .ss_size = sizeof stack};
  sigaltstack(&lent, NULL);
}

void cn_rescue_arm(const cn_rescue *rescue) {
  static bool registered = false;
  if (!registered) registered = atexit(give_back) == 0;
  cn_rescue_disarm();
  plan = *rescue;
  farewell_length = cn_screen_farewell(farewell);
  lend_stack();
  struct sigaction action = {.sa_handler = crash, .sa_flags = SA_ONSTACK | SA_NODEFER};
  sigemptyset(&action.sa_mask);
  atomic_store(&armed, true);
  for (int index = 0; index < COUNT; index++) sigaction(numbers[index], &action, &previous[index]);
}

void cn_rescue_disarm(void) {
  if (!atomic_exchange(&armed, false)) return;
  for (int index = 0; index < COUNT; index++) sigaction(numbers[index], &previous[index], NULL);
}
