#ifndef CTOMLCHECK_H
#define CTOMLCHECK_H

#include <stdbool.h>

/// Whether the parser of TOML comes to an end with this text, be it with a fault that it tells. It is written with
/// assertions, and some texts break them: that ends the program.
bool toml_check_ends(const char *text);

#endif
