#ifndef CV_EMULATOR_H
#define CV_EMULATOR_H
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <vterm.h>

/// A terminal emulator without a window.
typedef struct cv_emulator cv_emulator;

typedef enum { CV_STANDARD, CV_INDEXED, CV_RGB } cv_colour_kind;

typedef struct {
  cv_colour_kind kind;
  uint8_t index, red, green, blue;
} cv_colour;

typedef struct {
  uint32_t scalars[VTERM_MAX_CHARS_PER_CELL];
  /// How many there are; 0 for an empty cell.
  int count;
  /// 1 or 2; 0 for the right half of a wide character.
  int width;
  bool bold, underline, italic, reverse;
  cv_colour foreground, background;
} cv_cell;

cv_emulator *cv_emulator_new(int columns, int rows);
void cv_emulator_free(cv_emulator *emulator);
void cv_emulator_resize(cv_emulator *emulator, int columns, int rows);

/// What the program wrote.
void cv_emulator_feed(cv_emulator *emulator, const char *bytes, size_t length);

/// What the terminal says to the program: keys, the mouse, answers. Takes at most `capacity` bytes of it.
size_t cv_emulator_take(cv_emulator *emulator, char *bytes, size_t capacity);

void cv_emulator_key(cv_emulator *emulator, VTermKey key, VTermModifier modifier);
void cv_emulator_function_key(cv_emulator *emulator, int number, VTermModifier modifier);
void cv_emulator_character(cv_emulator *emulator, uint32_t scalar, VTermModifier modifier);
/// Brackets around a paste, if the program asked for them.
void cv_emulator_begin_paste(cv_emulator *emulator);
void cv_emulator_end_paste(cv_emulator *emulator);
/// A press and a release, if the program asked for the mouse.
void cv_emulator_click(cv_emulator *emulator, int button, int column, int row);

cv_cell cv_emulator_cell(const cv_emulator *emulator, int column, int row);
void cv_emulator_cursor(const cv_emulator *emulator, int *column, int *row);
bool cv_emulator_shows_cursor(const cv_emulator *emulator);
bool cv_emulator_is_alternate(const cv_emulator *emulator);
bool cv_emulator_reports_mouse(const cv_emulator *emulator);

#endif
