import Campaign
import Canvas
import Words

/// The colours of the wall chart. Saturated ones only for what needs action.
public struct Theme: Hashable, Sendable {
  /// The id used by `--theme`, `t` and `:theme`.
  public let name: ThemeName
  /// Ordinary text on the ground of the wall.
  public let text: Style
  /// Labels, hints, what is not important now.
  public let faint: Style
  /// Headings.
  public let strong: Style
  /// The line at the top and the line of keys at the bottom.
  public let bar: Style
  /// A key's name in the line of keys.
  public let key: Style
  /// The cell or line under the cursor.
  public let cursor: Style
  /// The heading of the row and the column under the cursor.
  public let crosshair: Style
  /// What another person changed in the last five seconds.
  public let changed: Style
  /// The line at the top while the board is that of the past.
  public let past: Style
  /// What a search found.
  public let found: Style
  /// Forms, pickers and help lie on this ground.
  public let sheet: Style
  /// A text field in a form.
  public let field: Style
  /// A text field that is being edited.
  public let activeField: Style
  public let red: LightStyle
  public let yellow: LightStyle
  public let green: LightStyle
  public let done: LightStyle
  public let none: LightStyle

  /// The styles of a light.
  public func light(_ colour: LightColour) -> LightStyle {
    switch colour {
    case .red: red
    case .yellow: yellow
    case .green: green
    case .done: done
    case .none: none
    }
  }
}

/// How a light looks as a tile on the board, and as text in a line.
public struct LightStyle: Hashable, Sendable {
  public let tile: Style
  public let text: Style
  /// The filled part of a progress bar.
  public let bar: Style
  /// The tile under the cursor, where the light must still be seen; nil is the theme's cursor.
  public var atCursor: Style?
}
