import Canvas

/// What lies over a screen and takes the keys.
enum Overlay: Sendable {
  case help(HelpSheet)
  case form(Form)
  case picker(Picker)
  case prompt(Prompt)
  case question(Question)
}
