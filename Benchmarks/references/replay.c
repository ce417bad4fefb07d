// A store without guatu: executes recorded transactions again through the sqlite3 C API.
//
//   replay STORE RECORDING
//
// For every line with a number that it reads it replays so many transactions and prints how long each took, in
// nanoseconds. Each text is prepared once and kept. recording.py writes RECORDING, in the machine's own byte order.
#define _GNU_SOURCE
#include <sqlite3.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

static char *bytes;
static char **texts;
static sqlite3_stmt **statements;
static sqlite3 *db;

static void fail(const char *what) {
  fprintf(stderr, "replay: %s\n", what);
  exit(1);
}

static uint32_t take_count(void) {
  uint32_t value;
  memcpy(&value, bytes, sizeof value);
  bytes += sizeof value;
  return value;
}

static void load(const char *path) {
  FILE *file = fopen(path, "rb");
  if (!file) fail(path);
  fseek(file, 0, SEEK_END);
  long size = ftell(file);
  rewind(file);
  bytes = malloc(size);
  if (fread(bytes, 1, size, file) != (size_t)size) fail(path);
  fclose(file);
  uint32_t count = take_count();
  texts = calloc(count, sizeof *texts);
  statements = calloc(count, sizeof *statements);
  for (uint32_t index = 0; index < count; index++) {
    uint32_t length = take_count();
    texts[index] = strndup(bytes, length);
    bytes += length;
  }
}

static void bind(sqlite3_stmt *statement, int index) {
  int64_t number;
  double fraction;
  uint32_t length;
  switch (*bytes++) {
    case 'n': sqlite3_bind_null(statement, index); break;
    case 'i':
      memcpy(&number, bytes, 8);
      bytes += 8;
      sqlite3_bind_int64(statement, index, number);
      break;
    case 'f':
      memcpy(&fraction, bytes, 8);
      bytes += 8;
      sqlite3_bind_double(statement, index, fraction);
      break;
    case 't':
      length = take_count();
      sqlite3_bind_text(statement, index, bytes, length, SQLITE_STATIC);
      bytes += length;
      break;
    case 'b':
      length = take_count();
      sqlite3_bind_blob(statement, index, bytes, length, SQLITE_STATIC);
      bytes += length;
      break;
    default: fail("the recording is broken");
  }
}

// A statement: the number of its text, how many values, the values.
static void execute(void) {
  uint32_t text = take_count(), values = take_count();
  if (!statements[text] && sqlite3_prepare_v2(db, texts[text], -1, &statements[text], NULL) != SQLITE_OK)
    fail(sqlite3_errmsg(db));
  sqlite3_stmt *statement = statements[text];
  for (uint32_t index = 1; index <= values; index++) bind(statement, index);
  int code;
  while ((code = sqlite3_step(statement)) == SQLITE_ROW) {
    for (int column = 0; column < sqlite3_column_count(statement); column++) {
      switch (sqlite3_column_type(statement, column)) {
        case SQLITE_INTEGER: sqlite3_column_int64(statement, column); break;
        case SQLITE_BLOB: sqlite3_column_blob(statement, column); break;
        case SQLITE_NULL: break;
        default: sqlite3_column_text(statement, column);
      }
    }
  }
  if (code != SQLITE_DONE) fail(sqlite3_errmsg(db));
  sqlite3_reset(statement);
}

static void replay_transaction(void) {
  for (uint32_t count = take_count(); count > 0; count--) execute();
}

static int64_t now(void) {
  struct timespec time;
  clock_gettime(CLOCK_MONOTONIC, &time);
  return time.tv_sec * 1000000000LL + time.tv_nsec;
}

int main(int count, char **argument) {
  if (count != 3) return 64;
  load(argument[2]);
  if (sqlite3_open(argument[1], &db) != SQLITE_OK) fail(sqlite3_errmsg(db));
  // What the connection was told when it was opened.
  replay_transaction();
  puts("ready");
  fflush(stdout);
  int transactions;
  while (scanf("%d", &transactions) == 1) {
    for (int index = 0; index < transactions; index++) {
      int64_t start = now();
      replay_transaction();
      printf("%s%lld", index ? "," : "[", (long long)(now() - start));
    }
    puts("]");
    fflush(stdout);
  }
  return 0;
}
