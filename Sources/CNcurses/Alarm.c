#include "Alarm.h"

#include <sys/timerfd.h>
#include <unistd.h>

int cn_alarm_open(void) { return timerfd_create(CLOCK_REALTIME, TFD_CLOEXEC | TFD_NONBLOCK); }

bool cn_alarm_set(int alarm, int64_t seconds) {
  struct itimerspec time = {.it_value.tv_sec = seconds > 0 ? seconds : 0};
  return timerfd_settime(alarm, TFD_TIMER_ABSTIME | TFD_TIMER_CANCEL_ON_SET, &time, NULL) == 0;
}

void cn_alarm_silence(int alarm) {
  uint64_t count;
  ssize_t taken = read(alarm, &count, sizeof count);
  (void)taken;
}
