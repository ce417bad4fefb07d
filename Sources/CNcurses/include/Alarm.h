#ifndef CN_ALARM_H
#define CN_ALARM_H
#include <stdbool.h>
#include <stdint.h>

/// A descriptor that becomes readable at a time of the wall clock, also when the machine slept until then or
/// its clock was set. -1 and errno where the system refuses.
int cn_alarm_open(void);

/// Sets the alarm to a time in seconds since 1970; 0 or less stops it.
bool cn_alarm_set(int alarm, int64_t seconds);

/// Makes the descriptor quiet again after it became readable.
void cn_alarm_silence(int alarm);

#endif
