public import Canvas

/// What a terminal session has to tell.
public enum TerminalEvent: Equatable, Sendable {
  case key(Key)
  /// Text put in at once; its lines end with `\n`. It may hold anything, controls too.
  case paste(String)
  case mouse(MousePress)
  /// The terminal has another size; what is on it is to be presented again.
  case resized(Size)
  /// This watched descriptor is readable.
  case readable(Int32)
  /// The time that was waited for has come.
  case timeout
  /// Nothing came for as long as was said.
  case rested
  /// The terminal is gone.
  case hangUp
  /// Somebody asked the process to end.
  case terminate
  /// The session was stopped and continued; what it showed is on the terminal again.
  case resumed
}
