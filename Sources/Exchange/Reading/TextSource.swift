import Ledger

/// The text of a file as UTF-8, chunk by chunk, whatever its encoding.
final class TextSource {
  private let file: InputFile
  private let encoding: TextEncoding
  private var offset: Int
  private var transcoder: Transcoder?
  /// Bytes that are read but not yet converted: the beginning of a character.
  private var rest: [UInt8] = []
  private var lines = LineCount()

  init(file: InputFile, found: FoundEncoding) throws(IntakeError) {
    self.file = file
    encoding = found.encoding
    offset = found.textStart
    if encoding != .utf8 {
      transcoder = Transcoder(from: encoding.label, to: "UTF-8")
      if transcoder == nil {
        throw .cannotRead(path: file.path, reason: "iconv: \(encoding.label)")
      }
    }
  }

  /// The next chunk, or false at the end.
  func next(into chunk: inout [UInt8]) throws(IntakeError) -> Bool {
    if encoding == .utf8 {
      try file.read(at: offset, limit: InputFile.chunkSize, into: &chunk)
      offset += chunk.count
      return !chunk.isEmpty
    }
    chunk.removeAll(keepingCapacity: true)
    while chunk.isEmpty {
      guard try convertSome(into: &chunk) else { return false }
    }
    lines.count(chunk[...])
    return true
  }

  /// All of the text, for files that are small by their nature.
  func whole() throws(IntakeError) -> String {
    var bytes: [UInt8] = []
    var chunk: [UInt8] = []
    while try next(into: &chunk) { bytes += chunk }
    return String(decoding: bytes, as: UTF8.self)
  }

  private func convertSome(into chunk: inout [UInt8]) throws(IntakeError) -> Bool {
    var read: [UInt8] = []
    try file.read(at: offset, limit: InputFile.chunkSize, into: &read)
    let isEnd = read.isEmpty
    if isEnd && rest.isEmpty { return false }
    let start = offset - rest.count
    offset += read.count
    let input = rest + read
    let (consumed, outcome) = transcoder?.convert(input[...], into: &chunk) ?? (0, .bad)
    if outcome == .bad || isEnd {
      lines.count(chunk[...])
      throw .badByte(
        path: file.path, encoding: encoding.label, offset: start + consumed, line: lines.lines)
    }
    rest = Array(input[consumed...])
    return true
  }
}
