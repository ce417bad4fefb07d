import CVterm

extension PtySession {
  /// What the program has done to the terminal and not undone: nothing before it, and nothing after it.
  public var notGivenBack: [String] {
    let marks: [(String, Bool)] = [
      ("modes", modes != originalModes), ("alternate screen", isAlternateScreen), ("mouse", reportsMouse),
      ("brackets around pastes", bracketsPastes), ("hidden cursor", cursor == nil),
    ]
    return marks.filter(\.1).map(\.0)
  }

  /// Whether the program asked for brackets around what is pasted.
  public var bracketsPastes: Bool {
    cv_emulator_begin_paste(emulator.pointer)
    return !emulator.takeSaid().isEmpty
  }
}
