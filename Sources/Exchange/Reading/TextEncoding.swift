import Ledger

/// How the bytes of a file stand for text (domain.md §7).
public enum TextEncoding: String, CaseIterable, Sendable {
  /// A byte order mark, else UTF-8 where every byte agrees, else GB18030.
  case auto
  case utf8 = "utf-8"
  case gb18030
  case utf16le = "utf-16le"
  case utf16be = "utf-16be"

  /// The name that iconv knows it by, and people too.
  var label: String { self == .auto ? "GB18030" : rawValue.uppercased() }
}

/// The encoding that was found, and where the text starts behind its mark.
struct FoundEncoding: Hashable {
  var encoding: TextEncoding
  /// Bytes.
  var textStart: Int

  /// Looks at the mark, then at every byte.
  static func find(in file: InputFile, asked: TextEncoding) throws(IntakeError) -> FoundEncoding {
    let marks: [(TextEncoding, [UInt8])] = [
      (.utf8, [0xEF, 0xBB, 0xBF]), (.utf16le, [0xFF, 0xFE]), (.utf16be, [0xFE, 0xFF]),
    ]
    var head: [UInt8] = []
    try file.read(at: 0, limit: 4, into: &head)
    for (encoding, mark) in marks where head.starts(with: mark) && (asked == .auto || asked == encoding) {
      if encoding == .utf8 { try checkUTF8(of: file) }
      return FoundEncoding(encoding: encoding, textStart: mark.count)
    }
    switch asked {
    case .gb18030, .utf16le, .utf16be: return FoundEncoding(encoding: asked, textStart: 0)
    case .utf8: try checkUTF8(of: file)
    case .auto:
      if try firstBadUTF8(in: file) != nil { return FoundEncoding(encoding: .gb18030, textStart: 0) }
    }
    return FoundEncoding(encoding: .utf8, textStart: 0)
  }

  private static func checkUTF8(of file: InputFile) throws(IntakeError) {
    guard let bad = try firstBadUTF8(in: file) else { return }
    throw .badByte(path: file.path, encoding: TextEncoding.utf8.label, offset: bad.offset, line: bad.line)
  }

  private static func firstBadUTF8(in file: InputFile) throws(IntakeError) -> (offset: Int, line: Int)? {
    var check = UTF8Check()
    var lines = LineCount()
    var chunk: [UInt8] = []
    var offset = 0
    while true {
      try file.read(at: offset, limit: InputFile.chunkSize, into: &chunk)
      if chunk.isEmpty { return check.isComplete ? nil : (offset, lines.lines) }
      if let bad = check.firstBad(in: chunk) {
        lines.count(chunk[..<bad])
        return (offset + bad, lines.lines)
      }
      lines.count(chunk[...])
      offset += chunk.count
    }
  }
}

/// Strict UTF-8, chunk by chunk: no overlong forms, no surrogates, nothing above U+10FFFF.
struct UTF8Check {
  private var pending = 0
  private var lowest: UInt8 = 0x80
  private var highest: UInt8 = 0xBF

  /// Whether the bytes so far end with a whole character.
  var isComplete: Bool { pending == 0 }

  /// The index of the first byte that cannot be, or nil.
  mutating func firstBad(in chunk: [UInt8]) -> Int? {
    for index in chunk.indices {
      let byte = chunk[index]
      if pending == 0 && byte < 0x80 { continue }
      guard accepts(byte) else { return index }
    }
    return nil
  }

  private mutating func accepts(_ byte: UInt8) -> Bool {
    if pending > 0 {
      guard byte >= lowest && byte <= highest else { return false }
      (pending, lowest, highest) = (pending - 1, 0x80, 0xBF)
      return true
    }
    switch byte {
    case 0xC2...0xDF: (pending, lowest, highest) = (1, 0x80, 0xBF)
    case 0xE0: (pending, lowest, highest) = (2, 0xA0, 0xBF)
    case 0xED: (pending, lowest, highest) = (2, 0x80, 0x9F)
    case 0xE1...0xEF: (pending, lowest, highest) = (2, 0x80, 0xBF)
    case 0xF0: (pending, lowest, highest) = (3, 0x90, 0xBF)
    case 0xF1...0xF3: (pending, lowest, highest) = (3, 0x80, 0xBF)
    case 0xF4: (pending, lowest, highest) = (3, 0x80, 0x8F)
    default: return false
    }
    return true
  }
}

/// Counts lines, ended by LF, CR or both.
struct LineCount {
  /// The line of the next byte, from 1.
  private(set) var lines = 1
  private var afterReturn = false

  mutating func count(_ bytes: ArraySlice<UInt8>) {
    for byte in bytes {
      if byte == 0x0D || (byte == 0x0A && !afterReturn) { lines += 1 }
      afterReturn = byte == 0x0D
    }
  }
}
