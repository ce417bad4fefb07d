#include "Signals.h"

#include <errno.h>
#include <fcntl.h>
#include <pthread.h>
#include <signal.h>
#include <stdatomic.h>
#include <stddef.h>
#include <unistd.h>

#include "Rescue.h"
#include "Screen.h"

enum { COUNT = 6 };

/// Seconds that a terminal which does not read may keep the process from ending.
enum { PATIENCE = 2 };

static const int numbers[COUNT] = {SIGWINCH, SIGTERM, SIGHUP, SIGINT, SIGTSTP, SIGCONT};
static struct sigaction previous[COUNT];
static atomic_bool came[COUNT];
static struct sigaction previous_alarm;
static pthread_t owner;
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
  if (number == SIGTERM || number == SIGHUP) alarm(PATIENCE);
  errno = saved;
}

/// Ends what was asked to end and waits for a terminal that does not read. Nothing is lost by it: what was to be
/// shown is in the ledger before. It runs on the thread that writes, since a terminal takes one writer at a time.
static void insist(int number) {
  int saved = errno;
  if (!pthread_equal(pthread_self(), owner)) {
    pthread_kill(owner, number);
  } else if (cn_screen_is_writing()) {
    cn_rescue_leave();
  } else {
    alarm(PATIENCE);
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
  owner = pthread_self();
  action.sa_handler = insist;
  sigaction(SIGALRM, &action, &previous_alarm);
  return ends[0];
}

void cn_signals_close(void) {
  if (ends[0] < 0) return;
  alarm(0);
  sigaction(SIGALRM, &previous_alarm, NULL);
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
