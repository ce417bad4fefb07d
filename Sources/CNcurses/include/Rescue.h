#ifndef CN_RESCUE_H
#define CN_RESCUE_H
#include <termios.h>

/// What it takes to give a terminal back.
typedef struct {
  /// The terminal.
  int terminal;
  /// Its modes before the session.
  struct termios modes;
  /// The file that takes what is written to standard error, and standard error itself; -1 where it is not
  /// redirected.
  int captured_errors;
  int real_errors;
} cn_rescue;

/// Gives the terminal back when the process crashes or leaves through exit(), until `cn_rescue_disarm`. To be
/// called when the screen is open. It does not chain to the crash reporter of the Swift runtime, which would
/// ask a question on the terminal.
void cn_rescue_arm(const cn_rescue *rescue);

void cn_rescue_disarm(void);

/// Gives the terminal back, also one that does not read, and ends the process with success, without another word.
/// Safe in a signal handler.
void cn_rescue_leave(void);

/// Copies all of a file to another descriptor. Safe in a signal handler.
void cn_copy_file(int file, int to);

#endif
