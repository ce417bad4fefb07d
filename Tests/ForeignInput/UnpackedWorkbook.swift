import Exchange
import Ledger

/// A workbook whose parts stand open one after another, each below a line `=== NAME`: what is changed in it is still
/// there, with the right check sum, when it is packed.
public struct UnpackedWorkbook {
  public var parts: [(name: String, bytes: [UInt8])]

  private static let mark = Array("\n=== ".utf8)
  private static let end = UInt8(ascii: "\n")

  public init(parts: [(name: String, bytes: [UInt8])]) { self.parts = parts }

  /// The parts of what `bytes` makes. Text before the first mark belongs to none.
  public init(_ bytes: [UInt8]) {
    parts = []
    var start: Int?
    var place = 0
    while place <= bytes.count - Self.mark.count {
      guard bytes[place...].starts(with: Self.mark) else {
        place += 1
        continue
      }
      if let start { parts.append(Self.part(bytes[start..<place])) }
      place += Self.mark.count
      start = place
    }
    if let start { parts.append(Self.part(bytes[start...])) }
  }

  private static func part(_ bytes: ArraySlice<UInt8>) -> (name: String, bytes: [UInt8]) {
    let name = bytes.prefix { $0 != end && $0 != 0 }
    return (String(decoding: name, as: UTF8.self), Array(bytes.dropFirst(name.count + 1)))
  }

  public var bytes: [UInt8] {
    parts.flatMap { Self.mark + Array($0.name.utf8) + [Self.end] + $0.bytes }
  }

  /// The parts as a file; nil where names are none that an archive takes. Of parts with one name the first is kept.
  func packed() throws -> [UInt8]? {
    var archive = ZipArchive()
    var names: Set<String> = []
    for part in parts where !part.name.isEmpty && names.insert(part.name).inserted {
      archive.add(part.name, part.bytes)
    }
    guard !names.isEmpty else { return nil }
    do { return try archive.bytes() } catch is OutputError { return nil }
  }
}
