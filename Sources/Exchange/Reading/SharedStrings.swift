import Ledger

/// The texts that the cells of a workbook share, one after the other.
struct SharedStrings {
  private(set) var bytes: [UInt8] = []
  private(set) var ends: [Int] = []

  /// Bytes of all together, with what it takes to find each.
  static let limit = 256 << 20

  subscript(_ index: Int) -> ArraySlice<UInt8>? {
    guard ends.indices.contains(index) else { return nil }
    return bytes[(index == 0 ? 0 : ends[index - 1])..<ends[index]]
  }

  init() {}

  init(_ zip: ZipReader, part: String) throws(IntakeError) {
    let visitor = Visitor(path: zip.path, part: part)
    // The XML around the texts is several times as long as the shortest of them.
    let stream = try XMLStream(
      zip.part(part, limit: 8 * SharedStrings.limit), path: zip.path, visitor: visitor)
    while try stream.advance() {}
    self = visitor.strings
  }

  private final class Visitor: XMLVisitor {
    var strings = SharedStrings()
    private let path: String
    private let part: String
    private var start = 0
    private var isText = false
    /// Inside rPh: how a text is pronounced.
    private var isPhonetic = false

    init(path: String, part: String) {
      self.path = path
      self.part = part
    }

    override func start(_ name: XMLName, _ attributes: XMLAttributes) {
      switch name {
      case "si": start = strings.bytes.count
      case "t": isText = !isPhonetic
      case "rPh": isPhonetic = true
      default: break
      }
    }

    override func text(_ piece: UnsafeBufferPointer<UInt8>) {
      guard isText else { return }
      strings.bytes.append(contentsOf: piece)
      check()
    }

    private func check() {
      guard strings.bytes.count + 8 * strings.ends.count > SharedStrings.limit else { return }
      refusal = .workbookTooLarge(path: path, part: part, limit: SharedStrings.limit)
    }

    override func end(_ name: XMLName) {
      switch name {
      case "t": isText = false
      case "rPh": isPhonetic = false
      case "si":
        CellEscapes.decode(&strings.bytes, from: start)
        strings.ends.append(strings.bytes.count)
        check()
      default: break
      }
    }
  }
}
