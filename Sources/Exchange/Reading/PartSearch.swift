import Glibc
import Ledger

/// Looks for the name of an element in a part of an archive as it is unpacked, which takes a fraction of parsing it.
struct PartSearch {
  private let word: StaticString

  /// How far the word can be moved on where a byte stands under its last letter (Horspool).
  private let steps: [Int]

  init(_ word: StaticString) {
    self.word = word
    let length = word.utf8CodeUnitCount
    var steps = Array(repeating: length, count: 256)
    for index in 0..<(length - 1) { steps[Int(word.utf8Start[index])] = length - 1 - index }
    self.steps = steps
  }

  /// Whether the part may have the word: true as well where its bytes cannot be compared because it is written in
  /// another encoding than UTF-8.
  ///
  /// - Throws: an `IntakeError` where the part cannot be unpacked, or has more bytes than it may have.
  func mayFind(in part: ZipReader.Part) throws(IntakeError) -> Bool {
    let length = word.utf8CodeUnitCount
    let buffer = UnsafeMutableRawBufferPointer.allocate(byteCount: 1 << 16, alignment: 16)
    defer { buffer.deallocate() }
    guard let start = buffer.baseAddress else { return true }
    var held = 0
    var isFirst = true
    while true {
      let count = try part.read(into: UnsafeMutableRawBufferPointer(rebasing: buffer[held...]))
      if count == 0 { return false }
      if isFirst && !PartSearch.isUTF8(UnsafeRawBufferPointer(rebasing: buffer[..<count])) { return true }
      isFirst = false
      if isFound(in: UnsafeRawBufferPointer(rebasing: buffer[..<(held + count)])) { return true }
      // A word may begin in one piece and end in the next.
      let all = held + count
      held = min(length - 1, all)
      memmove(start, start + all - held, held)
    }
  }

  private func isFound(in bytes: UnsafeRawBufferPointer) -> Bool {
    guard let start = bytes.baseAddress else { return false }
    let length = word.utf8CodeUnitCount
    return steps.withUnsafeBufferPointer { steps in
      var index = 0
      while index + length <= bytes.count {
        if memcmp(start + index, word.utf8Start, length) == 0 { return true }
        index += steps[Int(bytes[index + length - 1])]
      }
      return false
    }
  }

  /// Whether a document that begins like this is in UTF-8, as one is that does not say otherwise.
  private static func isUTF8(_ start: UnsafeRawBufferPointer) -> Bool {
    let text = start.starts(with: [0xEF, 0xBB, 0xBF]) ? start[3...] : start[...]
    guard text.starts(with: Array("<?xml".utf8)) else {
      return text.first == 0x3C && text.dropFirst().first != 0
    }
    let declaration = String(decoding: text.prefix(200).prefix { $0 != 0x3E }, as: UTF8.self).lowercased()
    return declaration.last == "?"
      && (!declaration.contains("encoding")
        || ["\"utf-8\"", "'utf-8'"].contains(where: declaration.contains))
  }
}
