import Campaign

/// How format 1 wrote evidence: one `sha256 size path` a line. Events of it still say so, and its hashes vouch for
/// these words.
enum EvidenceOfFormatOne {
  static func read(_ text: String) -> [Evidence] {
    text.split(separator: "\n").compactMap { line in
      let parts = line.split(separator: " ", maxSplits: 2, omittingEmptySubsequences: false)
      guard parts.count == 3, let size = Int(parts[1]) else { return nil }
      return Evidence(path: String(parts[2]), size: size, sha256: String(parts[0]))
    }
  }

  static func write(_ pieces: [Evidence]) -> String? {
    pieces.isEmpty ? nil : pieces.map { "\($0.sha256) \($0.size) \($0.path)" }.joined(separator: "\n")
  }
}
