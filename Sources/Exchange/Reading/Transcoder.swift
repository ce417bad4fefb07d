import Glibc

/// Turns text from one encoding into another, chunk by chunk, and refuses what is not text.
struct Transcoder: ~Copyable {
  private let descriptor: iconv_t

  /// Nil when the system does not know one of the encodings.
  init?(from source: String, to target: String) {
    guard let opened = iconv_open(target, source), Int(bitPattern: opened) != -1 else { return nil }
    descriptor = opened
  }

  deinit { iconv_close(descriptor) }

  enum Outcome: Hashable {
    /// Everything was converted, or all but the beginning of a character.
    case done
    /// The next byte that was not consumed is wrong.
    case bad
  }

  /// Appends the converted bytes; returns how many bytes were consumed and whether the rest is wrong.
  mutating func convert(_ input: ArraySlice<UInt8>, into output: inout [UInt8]) -> (Int, Outcome) {
    var consumed = 0
    var room = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let (taken, made, failure) = step(input.dropFirst(consumed), &room)
      consumed += taken
      output.append(contentsOf: room[..<made])
      if failure == E2BIG { continue }
      return (consumed, failure == EILSEQ ? .bad : .done)
    }
  }

  private func step(_ input: ArraySlice<UInt8>, _ room: inout [UInt8]) -> (Int, Int, Int32) {
    input.withUnsafeBytes { source in
      room.withUnsafeMutableBytes { target in
        var from = UnsafeMutablePointer(mutating: source.bindMemory(to: CChar.self).baseAddress)
        var to = target.bindMemory(to: CChar.self).baseAddress
        var left = source.count
        var space = target.count
        let result = iconv(descriptor, &from, &left, &to, &space)
        let failure = result == -1 ? errno : 0
        return (source.count - left, target.count - space, failure)
      }
    }
  }
}
