import Foundation
import Glibc

/// The bytes of a file.
func bytes(of path: String) throws -> [UInt8] { Array(try Data(contentsOf: URL(filePath: path))) }

/// Writes a file anew.
func write(_ bytes: some Sequence<UInt8>, to path: String) throws {
  try Data(bytes).write(to: URL(filePath: path))
}

/// Text in an encoding that `iconv` knows: `GB18030`, `UTF-16LE`.
func encoded(_ text: String, as encoding: String) throws -> [UInt8] {
  guard let converter = iconv_open(encoding, "UTF-8"), converter != iconv_t(bitPattern: -1) else {
    throw CommandError(reason: "iconv knows no \(encoding)")
  }
  defer { iconv_close(converter) }
  var source = Array(text.utf8).map { CChar(bitPattern: $0) }
  var result = [CChar](repeating: 0, count: source.count * 4 + 16)
  var (left, room) = (source.count, result.count)
  let failed = source.withUnsafeMutableBufferPointer { from in
    result.withUnsafeMutableBufferPointer { to in
      var (input, output) = (from.baseAddress, to.baseAddress)
      return iconv(converter, &input, &left, &output, &room) == -1
    }
  }
  guard !failed else { throw CommandError(reason: "iconv cannot write \(text) as \(encoding)") }
  return result.prefix(result.count - room).map { UInt8(bitPattern: $0) }
}

/// Replaces every place where a text stands in a file by another of the same length, as an editor of bytes does.
///
/// - Returns: how many places there were.
@discardableResult
func tamper(with path: String, _ text: String, becomes other: String) throws -> Int {
  let (old, new) = (Array(text.utf8), Array(other.utf8))
  guard old.count == new.count else { throw CommandError(reason: "\(text) is longer than \(other)") }
  var data = try Data(contentsOf: URL(filePath: path))
  var places = 0
  var start = data.startIndex
  while let range = data.range(of: Data(old), in: start..<data.endIndex) {
    data.replaceSubrange(range, with: new)
    places += 1
    start = range.upperBound
  }
  try data.write(to: URL(filePath: path))
  return places
}
