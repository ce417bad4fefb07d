import Campaign

/// A table of a paper: rows × columns, every row as long as there are columns.
public struct PaperTable: Hashable, Sendable {
  public struct Column: Hashable, Sendable {
    public enum Alignment: Hashable, Sendable { case leading, centre, trailing }

    public var title: String
    /// How wide it is beside the others, in Chinese characters.
    public var width: Int
    public var alignment: Alignment
    /// What people write here after printing; nil where everything is printed.
    public var input: Input?

    public init(_ title: String, width: Int, _ alignment: Alignment = .leading, input: Input? = nil) {
      self.title = title
      self.width = width
      self.alignment = alignment
      self.input = input
    }
  }

  /// A column to be filled in, and what it takes. A workbook checks it while people type.
  public enum Input: Hashable, Sendable {
    case text
    case choice([String])
    /// 0–100.
    case percent
  }

  public struct Cell: Hashable, Sendable {
    public var text: String
    /// The same as a number, for a workbook; the text is what is shown elsewhere.
    public var number: Double?
    /// The light that colours it. The text says it too: colour never stands alone.
    public var light: LightColour?
    public var isStrong: Bool

    public init(_ text: String, number: Double? = nil, light: LightColour? = nil, isStrong: Bool = false) {
      self.text = text
      self.number = number
      self.light = light
      self.isStrong = isStrong
    }

    public init(_ count: Int, isStrong: Bool = false) {
      self.init(String(count), number: Double(count), isStrong: isStrong)
    }
  }

  /// A heading over several columns; those of one table add up to all its columns, or there are none.
  public struct Group: Hashable, Sendable {
    /// Empty over columns that need none.
    public var title: String
    public var columns: Int

    public init(_ title: String, columns: Int) {
      self.title = title
      self.columns = columns
    }
  }

  public var groups: [Group]
  public var columns: [Column]
  public var rows: [[Cell]]
  /// What is said where there are no rows.
  public var empty: String

  public init(groups: [Group] = [], columns: [Column], rows: [[Cell]], empty: String = "") {
    self.groups = groups
    self.columns = columns
    self.rows = rows
    self.empty = empty
  }
}
