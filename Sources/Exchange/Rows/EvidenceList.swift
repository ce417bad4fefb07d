import Campaign

/// 佐证材料 in one cell: `sha256 size path`, one piece a line.
enum EvidenceList {
  static func text(_ evidence: [Evidence]) -> String {
    evidence.map { "\($0.sha256) \($0.size) \($0.path)" }.joined(separator: "\n")
  }

  /// The pieces; nil when the first line is none. A line that begins no piece continues the path before it.
  static func read(_ text: String) -> [Evidence]? {
    guard !trimmed(text).isEmpty else { return [] }
    var pieces: [Evidence] = []
    for line in text.utf8.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false) {
      if let piece = piece(line) {
        pieces.append(piece)
      } else if pieces.isEmpty {
        return nil
      } else {
        pieces[pieces.count - 1].path += "\n" + String(Substring(line))
      }
    }
    return pieces
  }

  private static func piece(_ line: Substring.UTF8View) -> Evidence? {
    let words = line.split(separator: UInt8(ascii: " "), maxSplits: 2, omittingEmptySubsequences: false)
    guard words.count == 3, words[0].count >= 8, words[0].allSatisfy(isHexadecimal), !words[2].isEmpty,
      let size = Int(Substring(words[1])), size >= 0, String(size) == Substring(words[1])
    else { return nil }
    return Evidence(path: String(Substring(words[2])), size: size, sha256: String(Substring(words[0])))
  }

  private static func isHexadecimal(_ byte: UInt8) -> Bool {
    (byte >= 48 && byte <= 57) || (byte >= 97 && byte <= 102)
  }
}
