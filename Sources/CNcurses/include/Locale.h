#ifndef CN_LOCALE_H
#define CN_LOCALE_H
#include <stdbool.h>

/// Makes the C library count and encode characters as UTF-8, whatever the environment says: under ssh LANG is
/// often missing, and Chinese would be garbled. Numbers and dates are left alone. False where no UTF-8 locale
/// is installed.
bool cn_use_utf8(void);

#endif
