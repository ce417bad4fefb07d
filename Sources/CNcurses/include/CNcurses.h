#ifndef CNCURSES_H
#define CNCURSES_H
#include "Alarm.h"
#include "Locale.h"
#include "Rescue.h"
#include "Screen.h"
#include "Signals.h"
#endif
