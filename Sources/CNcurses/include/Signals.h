#ifndef CN_SIGNALS_H
#define CN_SIGNALS_H
#include <stdbool.h>

/// Catches SIGWINCH, SIGTERM, SIGHUP, SIGINT, SIGTSTP and SIGCONT until `cn_signals_close`.
///
/// Where a terminal that does not read keeps the process from ending for seconds after SIGTERM or SIGHUP, it is given
/// back and the process ends without it.
///
/// Returns a descriptor that becomes readable when one of them came, or -1 and errno; EBUSY where they are
/// caught already. To be called before curses starts, which then leaves them alone.
int cn_signals_open(void);

/// Gives the signals back to whom they belonged, and closes the descriptor.
void cn_signals_close(void);

/// Empties the descriptor. To be called before the signals are taken.
void cn_signals_silence(void);

/// Whether a signal came since it was last taken; however often it came, it counts once.
bool cn_signals_take(int number);

/// Stops the whole job, as the key for it would, and returns when it is continued. At once where nobody could
/// continue it.
void cn_stop_job(void);

#endif
