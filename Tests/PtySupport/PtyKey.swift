import CVterm

/// A key that is pressed on the keyboard of a `PtySession`.
public enum PtyKey: Hashable, Sendable {
  case enter, escape, tab, backTab, backspace, delete, insert
  case up, down, left, right, home, end, pageUp, pageDown
  case function(Int)
  case control(Character)
  case alt(Character)
}

/// What the mouse does.
public enum PtyMouse: Int32, Sendable {
  case left = 1
  case middle = 2
  case right = 3
  case wheelUp = 4
  case wheelDown = 5
}

extension Emulator {
  /// Says what a terminal says for a key.
  func press(_ key: PtyKey) {
    let plain = VTERM_MOD_NONE
    switch key {
    case .enter: say(VTERM_KEY_ENTER)
    case .escape: say(VTERM_KEY_ESCAPE)
    case .tab: say(VTERM_KEY_TAB)
    case .backTab: cv_emulator_key(pointer, VTERM_KEY_TAB, VTERM_MOD_SHIFT)
    case .backspace: say(VTERM_KEY_BACKSPACE)
    case .delete: say(VTERM_KEY_DEL)
    case .insert: say(VTERM_KEY_INS)
    case .up: say(VTERM_KEY_UP)
    case .down: say(VTERM_KEY_DOWN)
    case .left: say(VTERM_KEY_LEFT)
    case .right: say(VTERM_KEY_RIGHT)
    case .home: say(VTERM_KEY_HOME)
    case .end: say(VTERM_KEY_END)
    case .pageUp: say(VTERM_KEY_PAGEUP)
    case .pageDown: say(VTERM_KEY_PAGEDOWN)
    case .function(let number): cv_emulator_function_key(pointer, Int32(number), plain)
    case .control(let letter): type(letter, VTERM_MOD_CTRL)
    case .alt(let letter): type(letter, VTERM_MOD_ALT)
    }
  }

  private func say(_ key: VTermKey) { cv_emulator_key(pointer, key, VTERM_MOD_NONE) }

  private func type(_ letter: Character, _ modifier: VTermModifier) {
    for scalar in letter.unicodeScalars { cv_emulator_character(pointer, scalar.value, modifier) }
  }
}
