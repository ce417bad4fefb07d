#ifndef CN_SCREEN_H
#define CN_SCREEN_H
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

/// What came of opening the screen.
typedef enum { CN_OPEN, CN_UNKNOWN, CN_TOO_SIMPLE, CN_FAILED } cn_opening;

/// How a cell is set off: the bits of Canvas.Attributes.
enum { CN_BOLD = 1, CN_DIM = 2, CN_UNDERLINE = 4, CN_REVERSE = 8, CN_ITALIC = 16 };

/// The longest farewell in bytes.
enum { CN_FAREWELL_SIZE = 512 };

/// Opens curses on standard input and output for a terminal type: full screen, raw keys, no echo, reads that
/// never block, bracketed paste, mouse. One at a time.
cn_opening cn_screen_open(const char *type);

/// Gives the terminal to others for a while: normal screen, cursor, no mouse, the modes before the session.
void cn_screen_leave(void);

/// Whether others have it now.
bool cn_screen_is_left(void);

/// Whether bytes are on their way to the terminal: for long only where nobody reads them. Safe in a signal handler.
bool cn_screen_is_writing(void);

/// Takes it again and paints what was there.
void cn_screen_enter(void);

/// Leaves for good.
void cn_screen_close(void);

/// The bytes that undo whatever the screen did to the terminal, without curses; at most CN_FAREWELL_SIZE.
/// Returns how many.
size_t cn_screen_farewell(char bytes[CN_FAREWELL_SIZE]);

/// Colours, and pairs of them, that the terminal has; 0 without colour. Valid when the screen is open.
int cn_screen_colours(void);
int cn_screen_pairs(void);

/// Whether colours are 0xRRGGBB instead of numbers in a palette.
bool cn_screen_is_direct(void);

/// Defines a pair from 1; -1 is the terminal's own colour.
bool cn_screen_define_pair(int pair, int foreground, int background);

/// The size the terminal has now; false where it does not say.
bool cn_screen_measure(int *columns, int *rows);

/// Makes the screen as large as the terminal became. What was on it must be painted again.
void cn_screen_resize(int columns, int rows);

/// Blanks the screen, not yet the terminal.
void cn_screen_erase(void);

/// Puts a character with up to two marks (0 for none) on one or two columns. What the C library would give another width
/// is replaced, so that columns line up; what lies outside is ignored.
void cn_screen_put(
  int column, int row, int width, uint32_t base, uint32_t mark, uint32_t other_mark, unsigned attributes, int pair);

/// Sends what changed, and shows the cursor; a negative column hides it.
void cn_screen_show(int column, int row);

/// Sends everything anew.
void cn_screen_repaint(void);

#endif
