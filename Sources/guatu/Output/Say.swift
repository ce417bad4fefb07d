import Canvas

/// Prints a line for the person. Names, numbers, notes and reasons in it come from templates, files and the keyboard:
/// none of them can steer the terminal.
func say(_ line: String) { print(harmless(line)) }
