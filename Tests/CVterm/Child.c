#include "Child.h"

#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <stdlib.h>
#include <sys/ioctl.h>
#include <sys/wait.h>
#include <unistd.h>

/// What the leader keeps open beside the terminal.
enum { REPORTS = 3 };

/// The functions of the forked processes make only calls that are safe in a signal handler, because a thread
/// that is not there may have held any lock.
static void execute(const char *path, char *const arguments[], char *const environment[]) {
  sigset_t none;
  sigemptyset(&none);
  setpgid(0, 0);
  tcsetpgrp(STDIN_FILENO, getpid());
  close(REPORTS);
  for (int number = 1; number < NSIG; number++) signal(number, SIG_DFL);
  sigprocmask(SIG_SETMASK, &none, NULL);
  execve(path, arguments, environment);
  _exit(127);
}

static void report(int value) {
  ssize_t written = write(REPORTS, &value, sizeof value);
  (void)written;
}

/// All signals are blocked here, but for the one that kills it.
static void lead(
  int terminal, int reports, const char *path, char *const arguments[], char *const environment[]) {
  setsid();
  ioctl(terminal, TIOCSCTTY, 0);
  int kept = fcntl(reports, F_DUPFD, 10);
  for (int descriptor = 0; descriptor < REPORTS; descriptor++) dup2(terminal, descriptor);
  dup2(kept, REPORTS);
  close_range(REPORTS + 1, ~0U, 0);
  pid_t program = _Fork();
  if (program == 0) execute(path, arguments, environment);
  if (program > 0) setpgid(program, program);
  report(program);
  int status;
  while (program > 0 && waitpid(program, &status, WUNTRACED) == program) {
    report(status);
    if (!WIFSTOPPED(status)) break;
  }
  for (;;) pause();
}

/// Opens both ends; none of them reaches another program, also when a second thread starts one meanwhile.
static bool open_terminal(cv_child *child, int *terminal) {
  char name[64];
  child->controller = posix_openpt(O_RDWR | O_NOCTTY | O_CLOEXEC | O_NONBLOCK);
  if (child->controller < 0) return false;
  if (grantpt(child->controller) == 0 && unlockpt(child->controller) == 0 &&
      ptsname_r(child->controller, name, sizeof name) == 0) {
    *terminal = open(name, O_RDWR | O_NOCTTY | O_CLOEXEC);
    if (*terminal >= 0) return true;
  }
  close(child->controller);
  return false;
}

bool cv_child_start(
  cv_child *child, const char *path, char *const arguments[], char *const environment[],
  unsigned short columns, unsigned short rows) {
  int terminal, ends[2];
  if (pipe2(ends, O_CLOEXEC) != 0) return false;
  if (!open_terminal(child, &terminal)) {
    close(ends[0]);
    close(ends[1]);
    return false;
  }
  cv_child_resize(child, columns, rows);
  tcgetattr(terminal, &child->modes);
  sigset_t all, before;
  sigfillset(&all);
  pthread_sigmask(SIG_SETMASK, &all, &before);
  child->leader = _Fork();
  if (child->leader == 0) lead(terminal, ends[1], path, arguments, environment);
  pthread_sigmask(SIG_SETMASK, &before, NULL);
  close(ends[1]);
  close(terminal);
  child->reports = ends[0];
  int program = -1;
  if (child->leader > 0 && read(ends[0], &program, sizeof program) == sizeof program && program > 0) {
    child->program = program;
    return true;
  }
  child->program = -1;
  cv_child_end(child);
  return false;
}

bool cv_child_resize(const cv_child *child, unsigned short columns, unsigned short rows) {
  struct winsize size = {.ws_row = rows, .ws_col = columns};
  return ioctl(child->controller, TIOCSWINSZ, &size) == 0;
}

void cv_child_end(const cv_child *child) {
  if (child->program > 0) {
    kill(-child->program, SIGKILL);
    kill(child->program, SIGKILL);
  }
  if (child->leader > 0) {
    kill(child->leader, SIGKILL);
    waitpid(child->leader, NULL, 0);
  }
  close(child->controller);
  close(child->reports);
}
