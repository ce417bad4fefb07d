#include "Emulator.h"

#include <stdlib.h>
#include <string.h>

struct cv_emulator {
  VTerm *terminal;
  VTermScreen *screen;
  VTermState *state;
  bool shows_cursor, is_alternate, reports_mouse;
  /// What the terminal says to the program.
  char *said;
  size_t said_length, said_capacity;
};

static void say(const char *bytes, size_t length, void *user) {
  cv_emulator *emulator = user;
  if (emulator->said_length + length > emulator->said_capacity) {
    emulator->said_capacity = 2 * (emulator->said_length + length);
    emulator->said = realloc(emulator->said, emulator->said_capacity);
    if (emulator->said == NULL) abort();
  }
  memcpy(emulator->said + emulator->said_length, bytes, length);
  emulator->said_length += length;
}

static int set_property(VTermProp property, VTermValue *value, void *user) {
  cv_emulator *emulator = user;
  switch (property) {
    case VTERM_PROP_CURSORVISIBLE: emulator->shows_cursor = value->boolean; break;
    case VTERM_PROP_ALTSCREEN: emulator->is_alternate = value->boolean; break;
    case VTERM_PROP_MOUSE: emulator->reports_mouse = value->number != VTERM_PROP_MOUSE_NONE; break;
    default: break;
  }
  return 1;
}

static const VTermScreenCallbacks callbacks = {.settermprop = set_property};

cv_emulator *cv_emulator_new(int columns, int rows) {
  cv_emulator *emulator = calloc(1, sizeof *emulator);
  if (emulator == NULL) abort();
  emulator->shows_cursor = true;
  emulator->terminal = vterm_new(rows, columns);
  vterm_set_utf8(emulator->terminal, 1);
  vterm_output_set_callback(emulator->terminal, say, emulator);
  emulator->state = vterm_obtain_state(emulator->terminal);
  emulator->screen = vterm_obtain_screen(emulator->terminal);
  vterm_screen_set_callbacks(emulator->screen, &callbacks, emulator);
  vterm_screen_enable_altscreen(emulator->screen, 1);
  vterm_screen_reset(emulator->screen, 1);
  return emulator;
}

void cv_emulator_free(cv_emulator *emulator) {
  vterm_free(emulator->terminal);
  free(emulator->said);
  free(emulator);
}

void cv_emulator_resize(cv_emulator *emulator, int columns, int rows) {
  vterm_set_size(emulator->terminal, rows, columns);
}

void cv_emulator_feed(cv_emulator *emulator, const char *bytes, size_t length) {
  vterm_input_write(emulator->terminal, bytes, length);
}

size_t cv_emulator_take(cv_emulator *emulator, char *bytes, size_t capacity) {
  size_t length = emulator->said_length < capacity ? emulator->said_length : capacity;
  if (length == 0) return 0;
  memcpy(bytes, emulator->said, length);
  emulator->said_length -= length;
  memmove(emulator->said, emulator->said + length, emulator->said_length);
  return length;
}

void cv_emulator_key(cv_emulator *emulator, VTermKey key, VTermModifier modifier) {
  vterm_keyboard_key(emulator->terminal, key, modifier);
}

void cv_emulator_function_key(cv_emulator *emulator, int number, VTermModifier modifier) {
  vterm_keyboard_key(emulator->terminal, (VTermKey)VTERM_KEY_FUNCTION(number), modifier);
}

void cv_emulator_character(cv_emulator *emulator, uint32_t scalar, VTermModifier modifier) {
  vterm_keyboard_unichar(emulator->terminal, scalar, modifier);
}

void cv_emulator_begin_paste(cv_emulator *emulator) { vterm_keyboard_start_paste(emulator->terminal); }

void cv_emulator_end_paste(cv_emulator *emulator) { vterm_keyboard_end_paste(emulator->terminal); }

void cv_emulator_click(cv_emulator *emulator, int button, int column, int row) {
  vterm_mouse_move(emulator->terminal, row, column, VTERM_MOD_NONE);
  vterm_mouse_button(emulator->terminal, button, true, VTERM_MOD_NONE);
  if (button < 4) vterm_mouse_button(emulator->terminal, button, false, VTERM_MOD_NONE);
}

static cv_colour colour(VTermColor found) {
  cv_colour result = {.kind = CV_STANDARD};
  if (VTERM_COLOR_IS_DEFAULT_FG(&found) || VTERM_COLOR_IS_DEFAULT_BG(&found)) return result;
  if (VTERM_COLOR_IS_INDEXED(&found)) {
    result.kind = CV_INDEXED;
    result.index = found.indexed.idx;
  } else {
    result.kind = CV_RGB;
    result.red = found.rgb.red;
    result.green = found.rgb.green;
    result.blue = found.rgb.blue;
  }
  return result;
}

cv_cell cv_emulator_cell(const cv_emulator *emulator, int column, int row) {
  VTermScreenCell found;
  cv_cell cell = {.width = 1};
  VTermPos place = {.row = row, .col = column};
  if (!vterm_screen_get_cell(emulator->screen, place, &found)) return cell;
  if (found.chars[0] == (uint32_t)-1) {
    cell.width = 0;
  } else {
    cell.width = found.width;
    while (cell.count < VTERM_MAX_CHARS_PER_CELL && found.chars[cell.count] != 0) {
      cell.scalars[cell.count] = found.chars[cell.count];
      cell.count++;
    }
  }
  cell.bold = found.attrs.bold;
  cell.underline = found.attrs.underline != VTERM_UNDERLINE_OFF;
  cell.italic = found.attrs.italic;
  cell.reverse = found.attrs.reverse;
  cell.foreground = colour(found.fg);
  cell.background = colour(found.bg);
  return cell;
}

void cv_emulator_cursor(const cv_emulator *emulator, int *column, int *row) {
  VTermPos place;
  vterm_state_get_cursorpos(emulator->state, &place);
  *column = place.col;
  *row = place.row;
}

bool cv_emulator_shows_cursor(const cv_emulator *emulator) { return emulator->shows_cursor; }

bool cv_emulator_is_alternate(const cv_emulator *emulator) { return emulator->is_alternate; }

bool cv_emulator_reports_mouse(const cv_emulator *emulator) { return emulator->reports_mouse; }
