#include "Screen.h"

#include <ncursesw/curses.h>
#include <ncursesw/term.h>
#include <stdatomic.h>
#include <string.h>
#include <sys/ioctl.h>
#include <termios.h>
#include <unistd.h>
#include <wchar.h>

#undef columns
#undef lines

/// Bracketed paste; clicks and wheel, with coordinates beyond column 223.
static const char reports_on[] = "\033[?2004h\033[?1000h\033[?1006h";
static const char reports_off[] = "\033[?1006l\033[?1000l\033[?2004l";

static SCREEN *screen;

/// True while bytes go to the terminal, which may not read them.
static atomic_bool writing;

bool cn_screen_is_writing(void) { return atomic_load(&writing); }

static void refresh_screen(void) {
  atomic_store(&writing, true);
  wrefresh(stdscr);
  atomic_store(&writing, false);
}

/// A string capability, or an empty string.
static const char *capability(const char *name) {
  const char *text = tigetstr((char *)name);
  return text == NULL || text == (char *)-1 ? "" : text;
}

static void send(const char *bytes) {
  size_t length = strlen(bytes);
  atomic_store(&writing, true);
  while (length > 0) {
    ssize_t written = write(STDOUT_FILENO, bytes, length);
    if (written <= 0) break;
    bytes += written;
    length -= (size_t)written;
  }
  atomic_store(&writing, false);
}

/// Curses would exit, or draw nonsense, on a terminal that it does not know or that cannot move its cursor.
static cn_opening examine(const char *type) {
  int result = 0;
  int opened = setupterm((char *)type, STDOUT_FILENO, &result);
  cn_opening opening = CN_OPEN;
  if (opened == OK) {
    if (*capability("cup") == '\0' || *capability("clear") == '\0') opening = CN_TOO_SIMPLE;
    del_curterm(cur_term);
  } else {
    opening = result == 1 ? CN_TOO_SIMPLE : CN_UNKNOWN;
  }
  return opening;
}

/// Keys as bytes, at once, unchanged, and reads that return with nothing rather than wait.
static void set_modes(void) {
  raw();
  noecho();
  nonl();
  struct termios modes;
  if (tcgetattr(STDOUT_FILENO, &modes) != 0) return;
  modes.c_iflag &= ~(tcflag_t)(ISTRIP | INLCR | IGNCR | ICRNL | IXON | IXOFF | BRKINT | PARMRK);
  modes.c_lflag &= ~(tcflag_t)(ICANON | ECHO | ISIG | IEXTEN);
  modes.c_cc[VMIN] = 0;
  modes.c_cc[VTIME] = 0;
  tcsetattr(STDOUT_FILENO, TCSADRAIN, &modes);
  def_prog_mode();
}

cn_opening cn_screen_open(const char *type) {
  cn_opening opening = examine(type);
  if (opening != CN_OPEN) return opening;
  use_env(FALSE);
  use_tioctl(TRUE);
  fflush(stdout);
  screen = newterm((char *)type, stdout, stdin);
  if (screen == NULL) return CN_FAILED;
  set_modes();
  typeahead(-1);
  leaveok(stdscr, FALSE);
  scrollok(stdscr, FALSE);
  idlok(stdscr, FALSE);
  if (has_colors()) {
    start_color();
    use_default_colors();
  }
  curs_set(0);
  clearok(stdscr, TRUE);
  refresh_screen();
  send(reports_on);
  return CN_OPEN;
}

void cn_screen_leave(void) {
  send(reports_off);
  atomic_store(&writing, true);
  curs_set(1);
  endwin();
  atomic_store(&writing, false);
}

bool cn_screen_is_left(void) { return isendwin(); }

void cn_screen_enter(void) {
  reset_prog_mode();
  clearok(curscr, TRUE);
  refresh_screen();
  send(reports_on);
}

void cn_screen_close(void) {
  if (screen == NULL) return;
  if (!isendwin()) cn_screen_leave();
  delscreen(screen);
  screen = NULL;
}

/// Appends a capability without its padding, `$<…>`, which only a real terminal of the time needs.
static size_t append(char *bytes, size_t length, const char *text) {
  while (*text != '\0' && length < CN_FAREWELL_SIZE) {
    const char *end = text[0] == '$' && text[1] == '<' ? strchr(text, '>') : NULL;
    if (end != NULL) {
      text = end + 1;
    } else {
      bytes[length++] = *text++;
    }
  }
  return length;
}

size_t cn_screen_farewell(char bytes[CN_FAREWELL_SIZE]) {
  static const char *const names[] = {"sgr0", "cnorm", "rmkx", "rmcup"};
  size_t length = append(bytes, 0, reports_off);
  for (size_t index = 0; index < sizeof names / sizeof *names; index++) {
    length = append(bytes, length, capability(names[index]));
  }
  return append(bytes, length, "\r\n");
}

int cn_screen_colours(void) { return has_colors() ? COLORS : 0; }

int cn_screen_pairs(void) { return has_colors() ? COLOR_PAIRS : 0; }

bool cn_screen_is_direct(void) { return COLORS >= 1 << 24 && tigetflag("RGB") > 0; }

bool cn_screen_define_pair(int pair, int foreground, int background) {
  return init_extended_pair(pair, foreground, background) == OK;
}

bool cn_screen_measure(int *columns, int *rows) {
  struct winsize size;
  if (ioctl(STDOUT_FILENO, TIOCGWINSZ, &size) != 0 || size.ws_col == 0 || size.ws_row == 0) return false;
  *columns = size.ws_col;
  *rows = size.ws_row;
  return true;
}

void cn_screen_resize(int columns, int rows) {
  resize_term(rows, columns);
  clearok(curscr, TRUE);
}

void cn_screen_erase(void) { werase(stdscr); }

static attr_t curses_attributes(unsigned attributes) {
  return (attributes & CN_BOLD ? A_BOLD : 0) | (attributes & CN_DIM ? A_DIM : 0) |
         (attributes & CN_UNDERLINE ? A_UNDERLINE : 0) | (attributes & CN_REVERSE ? A_REVERSE : 0) |
         (attributes & CN_ITALIC ? A_ITALIC : 0);
}

static void put(int column, int row, const wchar_t *text, attr_t attributes, int pair) {
  cchar_t cell;
  if (setcchar(&cell, text, attributes, 0, &pair) == OK) mvwadd_wchnstr(stdscr, row, column, &cell, 1);
}

void cn_screen_put(
  int column, int row, int width, uint32_t base, uint32_t mark, uint32_t other_mark, unsigned attributes, int pair) {
  if (row < 0 || row >= getmaxy(stdscr) || column < 0 || column + width > getmaxx(stdscr)) return;
  attr_t attrs = curses_attributes(attributes);
  wchar_t text[4] = L"?";
  int used = 1;
  int taken = wcwidth((wchar_t)base);
  if (taken >= 1 && taken <= width) {
    text[0] = (wchar_t)base;
    const uint32_t marks[] = {mark, other_mark};
    for (int index = 0; index < 2 && marks[index] != 0; index++) {
      bool is_selector = marks[index] >= 0xFE00 && marks[index] <= 0xFE0F;
      if (!is_selector && wcwidth((wchar_t)marks[index]) == 0) text[used++] = (wchar_t)marks[index];
    }
  } else {
    taken = 1;
  }
  text[used] = L'\0';
  put(column, row, text, attrs, pair);
  if (taken < width) put(column + 1, row, L" ", attrs, pair);
}

void cn_screen_show(int column, int row) {
  bool visible = column >= 0 && column < getmaxx(stdscr) && row >= 0 && row < getmaxy(stdscr);
  if (visible) {
    wmove(stdscr, row, column);
  } else {
    wmove(stdscr, getmaxy(stdscr) - 1, 0);
  }
  atomic_store(&writing, true);
  curs_set(visible ? 1 : 0);
  refresh_screen();
}

void cn_screen_repaint(void) {
  clearok(curscr, TRUE);
  refresh_screen();
}
