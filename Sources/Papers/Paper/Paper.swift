import Campaign

/// A document before it is a file: what it says and in which order, whatever it is written as.
///
/// Its texts may come from the ledger: whoever writes them out makes them harmless.
public struct Paper: Hashable, Sendable {
  /// The sheet that it is made to be printed on.
  public enum Sheet: Hashable, Sendable { case a4, a4Landscape, a3Landscape }

  /// BCP 47.
  public var language: String
  public var title: String
  /// 〔2017〕12号; empty where it has none.
  public var number: String
  /// Whom it goes to, above the text; empty for everybody.
  public var addressee: String
  /// What stands above everything: 演示数据, 内部资料 限制发放.
  public var markings: [String]
  public var sheet: Sheet
  public var parts: [Part]
  /// What it rests on: date, rule version, the head of the audit chain. Stands at the end, and where the form
  /// allows on every page.
  public var foot: [Fact]
  /// How many contacts it holds unmasked: whoever hands it out records it as an event.
  public var revealed = 0

  public init(
    language: String, title: String, number: String = "", addressee: String = "", markings: [String] = [],
    sheet: Sheet = .a4, parts: [Part] = [], foot: [Fact] = []
  ) {
    self.language = language
    self.title = title
    self.number = number
    self.addressee = addressee
    self.markings = markings
    self.sheet = sheet
    self.parts = parts
    self.foot = foot
  }

  /// How many rows its tables have together.
  public var rowCount: Int {
    parts.reduce(0) { sum, part in
      part.blocks.reduce(sum) { if case .table(let table) = $1 { $0 + table.rows.count } else { $0 } }
    }
  }

  /// A label and what it says.
  public struct Fact: Hashable, Sendable {
    public var label: String
    public var text: String

    public init(_ label: String, _ text: String) {
      self.label = label
      self.text = text
    }
  }

  /// A part under a heading of its own. In a workbook it is a sheet.
  public struct Part: Hashable, Sendable {
    /// Empty where no heading is wanted.
    public var title: String
    public var blocks: [Block]
    /// Begins a page of its own.
    public var beginsPage: Bool

    public init(_ title: String, _ blocks: [Block], beginsPage: Bool = false) {
      self.title = title
      self.blocks = blocks
      self.beginsPage = beginsPage
    }
  }

  public enum Block: Hashable, Sendable {
    case heading(String)
    case paragraph(String)
    case facts([Fact])
    case table(PaperTable)
    /// Lines at the right: who signs, and the day.
    case signature([String])
    /// A coloured box around what belongs together: an item of the minutes.
    case card(heading: String, light: LightColour?, facts: [Fact])
  }
}
