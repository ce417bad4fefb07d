#ifndef CVTERM_H
#define CVTERM_H
#include "Child.h"
#include "Emulator.h"
#endif
