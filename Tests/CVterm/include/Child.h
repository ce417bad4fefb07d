#ifndef CV_CHILD_H
#define CV_CHILD_H
#include <stdbool.h>
#include <sys/types.h>
#include <termios.h>

/// A program that runs on a terminal of its own, in the foreground of a session whose leader waits for it as a
/// shell does. The leader outlives the program, so that the terminal can still be looked at.
typedef struct {
  pid_t leader;
  pid_t program;
  /// Gives a status of waitpid(), an `int`, whenever the program stops or ends.
  int reports;
  /// Our end of the terminal; reads and writes never block.
  int controller;
  /// The modes of the terminal before the program ran.
  struct termios modes;
} cv_child;

/// Starts a program with nothing open but its terminal.
///
/// Safe in a process with many threads. False and errno where it cannot be started; a program that cannot be
/// executed exits with 127.
bool cv_child_start(
  cv_child *child, const char *path, char *const arguments[], char *const environment[],
  unsigned short columns, unsigned short rows);

/// Changes the size of its terminal; the program gets SIGWINCH.
bool cv_child_resize(const cv_child *child, unsigned short columns, unsigned short rows);

/// Kills the program, what it started, and the leader, and closes what is open. errno tells nothing.
void cv_child_end(const cv_child *child);

#endif
