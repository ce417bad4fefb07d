#include "Signals.h"

#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <stdatomic.h>
#include <stddef.h>
#include <unistd.h>

enum { COUNT = 6 };

static const int numbers[COUNT] = {SIGWINCH, SIGTERM, SIGHUP, SIGINT, SIGTSTP, SIGCONT};
static struct sigaction previous[COUNT];
static atomic_bool came[COUNT];
static int ends[2] = {-1, -1};

/// The place of a signal in the tables, or -1.
static int place(int number) {
  for (int index = 0; index < COUNT; index++) {
    if (numbers[index] == number) return index;
  }
  return -1;
}

static void note(int number) {
  int saved = errno;
  int index = place(number);
  if (index >= 0) {
    atomic_store(&came[index], true);
    ssize_t written = write(ends[1], "", 1);
    (void)written;
  }
  errno = saved;
}

int cn_signals_open(void) {
  if (ends[0] >= 0) {
    errno = EBUSY;
    return -1;
  }
  if (pipe2(ends, O_CLOEXEC | O_NONBLOCK) != 0) return -1;
  struct sigaction action = {.sa_handler = note, .sa_flags = SA_RESTART};
  sigfillset(&action.sa_mask);
  for (int index = 0; index < COUNT; index++) {
    atomic_store(&came[index], false);
    sigaction(numbers[index], &action, &previous[index]);
  }
  return ends[0];
}

void cn_signals_close(void) {
  if (ends[0] < 0) return;
  for (int index = 0; index < COUNT; index++) sigaction(numbers[index], &previous[index], NULL);
  close(ends[1]);
  close(ends[0]);
  ends[0] = ends[1] = -1;
}

void cn_signals_silence(void) {
  char bytes[256];
  while (ends[0] >= 0 && read(ends[0], bytes, sizeof bytes) > 0) {
  }
}

bool cn_signals_take(int number) {
  int index = place(number);
  return index >= 0 && atomic_exchange(&came[index], false);
}

void cn_stop_job(void) {
  struct sigaction ignore = {.sa_handler = SIG_IGN}, stop = {.sa_handler = SIG_DFL}, ours;
  sigemptyset(&ignore.sa_mask);
  sigemptyset(&stop.sa_mask);
  sigaction(SIGTSTP, &ignore, &ours);
  kill(0, SIGTSTP);
  sigaction(SIGTSTP, &stop, NULL);
  raise(SIGTSTP);
  sigaction(SIGTSTP, &ours, NULL);
}
