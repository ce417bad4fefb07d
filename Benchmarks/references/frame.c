// A board without guatu: reads what the first frame needs from a ledger, draws the cells of a frame through ncurses,
// and, asked to, moves a highlighted tile.
//
//   frame FRAME SQL STORE DAY                     draws, waits for a key, ends
//   frame FRAME --tiles ROW COLUMN WIDTH STEP ROWS COLUMNS   moves a tile on h j k l, ends on q
//
// FRAME has a line a run: row, column, foreground, background, bold, reverse, a tab, the text. SQL has the queries of
// the board; ?1 in them is the day.
#define _XOPEN_SOURCE_EXTENDED 1
#define _GNU_SOURCE
#include <curses.h>
#include <locale.h>
#include <sqlite3.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <wchar.h>

static void fail(const char *what) {
  endwin();
  fprintf(stderr, "frame: %s\n", what);
  exit(1);
}

static char *contents(const char *path) {
  FILE *file = fopen(path, "rb");
  if (!file) fail(path);
  fseek(file, 0, SEEK_END);
  long size = ftell(file);
  rewind(file);
  char *text = malloc(size + 1);
  if (fread(text, 1, size, file) != (size_t)size) fail(path);
  text[size] = 0;
  fclose(file);
  return text;
}

// Runs every query and looks at every column, as a board does that shows them.
static void ask(const char *store, const char *sql, int day) {
  sqlite3 *db;
  if (sqlite3_open(store, &db) != SQLITE_OK) fail(sqlite3_errmsg(db));
  while (*sql) {
    sqlite3_stmt *query;
    if (sqlite3_prepare_v2(db, sql, -1, &query, &sql) != SQLITE_OK) fail(sqlite3_errmsg(db));
    if (!query) break;
    if (sqlite3_bind_parameter_count(query) > 0) sqlite3_bind_int(query, 1, day);
    int code;
    while ((code = sqlite3_step(query)) == SQLITE_ROW) {
      for (int column = 0; column < sqlite3_column_count(query); column++) {
        if (sqlite3_column_type(query, column) == SQLITE_INTEGER) sqlite3_column_int64(query, column);
        else sqlite3_column_text(query, column);
      }
    }
    if (code != SQLITE_DONE) fail(sqlite3_errmsg(db));
    sqlite3_finalize(query);
  }
}

static short pair_of(int foreground, int background) {
  static struct { int foreground, background; } known[256];
  static short count = 0;
  for (short index = 0; index < count; index++)
    if (known[index].foreground == foreground && known[index].background == background) return index + 1;
  known[count].foreground = foreground;
  known[count].background = background;
  init_pair(count + 1, foreground, background);
  return ++count;
}

static void draw(char *frame) {
  wchar_t wide[1024];
  for (char *line = strtok(frame, "\n"); line; line = strtok(NULL, "\n")) {
    int row, column, foreground, background, bold, reverse;
    char *text = strchr(line, '\t');
    if (!text || sscanf(line, "%d %d %d %d %d %d", &row, &column, &foreground, &background, &bold, &reverse) != 6)
      fail("a line of the frame is broken");
    if (mbstowcs(wide, text + 1, 1023) == (size_t)-1) fail("the frame is not UTF-8");
    attr_set((bold ? A_BOLD : 0) | (reverse ? A_REVERSE : 0), pair_of(foreground, background), NULL);
    mvaddwstr(row, column, wide);
  }
}

static void move_tiles(char **argument) {
  int top = atoi(argument[0]), left = atoi(argument[1]), width = atoi(argument[2]), step = atoi(argument[3]);
  int rows = atoi(argument[4]), columns = atoi(argument[5]);
  int row = 0, column = 0, key;
  short highlight = pair_of(16, 255);
  cchar_t saved[64];
  do {
    mvin_wchnstr(top + row, left + column * step, saved, width);
    mvchgat(top + row, left + column * step, width, A_BOLD, highlight, NULL);
    refresh();
    key = getch();
    mvadd_wchnstr(top + row, left + column * step, saved, width);
    if (key == 'h' && column > 0) column--;
    if (key == 'l' && column < columns - 1) column++;
    if (key == 'k' && row > 0) row--;
    if (key == 'j' && row < rows - 1) row++;
  } while (key != 'q');
}

int main(int count, char **argument) {
  if (count < 5) return 64;
  setlocale(LC_ALL, "");
  char *frame = contents(argument[1]);
  int only_tiles = strcmp(argument[2], "--tiles") == 0;
  if (!only_tiles) ask(argument[3], contents(argument[2]), atoi(argument[4]));
  if (!newterm(NULL, stdout, stdin)) return 1;
  start_color();
  use_default_colors();
  cbreak();
  noecho();
  curs_set(0);
  draw(frame);
  if (only_tiles) {
    if (count != 9) fail("--tiles takes six numbers");
    move_tiles(argument + 3);
  } else {
    refresh();
    getch();
  }
  endwin();
  return 0;
}
