import Ledger

/// Text on its way out in an encoding.
struct EncodedOutput {
  private let path: String
  private let encoding: LedgerCSV.Encoding
  private let write: ([UInt8]) throws -> Void

  init(path: String, encoding: LedgerCSV.Encoding, write: @escaping ([UInt8]) throws -> Void) {
    self.path = path
    self.encoding = encoding
    self.write = write
  }

  /// The mark at the beginning, if any.
  func begin() throws {
    if encoding == .utf8BOM { try write([0xEF, 0xBB, 0xBF]) }
  }

  /// Writes a line of the item with this number.
  func put(_ line: String, number: String) throws {
    guard encoding == .gb18030 else {
      try write(Array(line.utf8))
      return
    }
    guard var transcoder = Transcoder(from: "UTF-8", to: "GB18030") else {
      throw OutputError.cannotWrite(path: path, reason: "iconv: GB18030")
    }
    let bytes = Array(line.utf8)
    var encoded: [UInt8] = []
    let (consumed, outcome) = transcoder.convert(bytes[...], into: &encoded)
    guard outcome == .done, consumed == bytes.count else {
      let rest = String(decoding: bytes[consumed...], as: UTF8.self)
      throw OutputError.unencodable(
        path: path, encoding: "GB18030", character: rest.unicodeScalars.first ?? "\u{FFFD}", number: number)
    }
    try write(encoded)
  }
}
